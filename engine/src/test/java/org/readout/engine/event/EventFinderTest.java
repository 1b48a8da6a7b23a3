package org.readout.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.testkit.Sentences;
import org.readout.engine.text.Span;

class EventFinderTest {

    /** Events of one parsed sentence on Norway and Peru, as {@code TYPE source -> target}. */
    private static List<String> events(String tagged) {
        Sentences article = Sentences.of(tagged);
        Actors actors = new Actors(List.of(
                country("Norway", article.text().characters()),
                country("Peru", article.text().characters())));
        return new EventFinder()
                .find(article.text(), article.sentences(), actors, List.of(), List.of()).stream()
                        .map(event -> event.type() + " " + event.source() + " -> " + event.target())
                        .toList();
    }

    private static Actor country(String name, String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), Mention.Kind.NAME));
        }
        return new Actor(name, name, Actor.Type.COUNTRY, Optional.of(name), List.of(), mentions);
    }

    @Test
    void aVerbOfTheLexiconGivesTypeSourceAndTarget() {
        assertThat(events("Norway/NNP/L/2:nsubj condemn=condemned/VBD//0:root Peru/NNP/L/2:obj ././/2:punct"))
                .containsExactly("DISAPPROVE [Norway] -> [Peru]");
    }

    @Test
    void aPassiveTurnsSourceAndTargetRound() {
        assertThat(events("Norway/NNP/L/3:nsubj:pass be=was/VBD//3:aux:pass praise=praised/VBN//0:root by/IN//5:case"
                        + " Peru/NNP/L/3:obl ././/3:punct"))
                .containsExactly("SUPPORT [Peru] -> [Norway]");
    }

    @Test
    void aThreatTurnsWhatFollows() {
        assertThat(events("Norway/NNP/L/2:nsubj threaten=threatened/VBD//0:root to/TO//4:mark invade/VB//2:xcomp"
                        + " Peru/NNP/L/4:obj ././/2:punct"))
                .containsExactly("THREATEN [Norway] -> [Peru]");
    }

    @Test
    void aRefusalTurnsWhatFollows() {
        assertThat(events("Norway/NNP/L/2:nsubj refuse=refused/VBD//0:root to/TO//4:mark recognize/VB//2:xcomp"
                        + " Peru/NNP/L/4:obj ././/2:punct"))
                .containsExactly("REJECT [Norway] -> [Peru]");
    }

    @Test
    void aReportIsNotTheEventButWhatItReports() {
        assertThat(events("Norway/NNP/L/2:nsubj say=said/VBD//0:root Peru/NNP/L/5:nsubj have=had/VBD//5:aux"
                        + " invade=invaded/VBN//2:ccomp Norway/NNP/L/5:obj ././/2:punct"))
                .containsExactly("FIGHT [Peru] -> [Norway]");
    }

    @Test
    void whatAnotherMustDoIsADemand() {
        assertThat(events("Norway/NNP/L/2:nsubj say=said/VBD//0:root Peru/NNP/L/5:nsubj must/MD//5:aux"
                        + " withdraw/VB//2:ccomp ././/2:punct"))
                .containsExactly("DEMAND [Norway] -> [Peru]");
    }
}
