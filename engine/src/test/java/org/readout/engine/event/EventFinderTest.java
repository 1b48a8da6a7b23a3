package org.readout.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.testkit.Sentences;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

class EventFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 10);

    /** Events of one parsed sentence on Norway and Peru, as {@code TYPE source -> target}. */
    private static List<String> events(String tagged) {
        return found(tagged, Optional.empty()).stream()
                .map(event -> event.type() + " " + event.source() + " -> " + event.target())
                .toList();
    }

    /** Events of one parsed sentence, as {@code TYPE [contexts]}. */
    private static List<String> contexts(String tagged) {
        return found(tagged, Optional.empty()).stream()
                .map(event -> event.type() + " " + event.contexts())
                .toList();
    }

    /** @param year what the sentence's last word but one says */
    private static List<Event> found(String tagged, Optional<Integer> year) {
        Sentences article = Sentences.of(tagged);
        Actors actors = new Actors(List.of(
                country("Norway", article.text().characters()),
                country("Peru", article.text().characters())));
        int words = article.sentences().getFirst().size();
        List<TimeExpression> times = year.stream()
                .map(value -> new TimeExpression(
                        article.sentences().getFirst().token(words - 2).span(),
                        TimeExpression.Type.DATE,
                        String.valueOf(value),
                        Optional.of(new TimeExpression.Range(LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31)))))
                .toList();
        return new EventFinder()
                .find(article.text(), article.sentences(), actors, times, List.of(), PublicationDate.given(PUBLISHED));
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

    @Test
    void callingSomethingByANameIsNoDemand() {
        assertThat(events(
                        "Norway/NNP/L/2:nsubj call=called/VBD//0:root Peru/NNP/L/2:obj twice/RB//2:advmod on/IN//6:case"
                                + " Friday/NNP//2:obl ././/2:punct"))
                .isEmpty();
    }

    @Test
    void callingUponSomebodyIsADemand() {
        assertThat(events("Norway/NNP/L/2:nsubj call=called/VBD//0:root on/IN//4:case Peru/NNP/L/2:obl to/TO//6:mark"
                        + " withdraw/VB//2:xcomp ././/2:punct"))
                .containsExactly("DEMAND [Norway] -> [Peru]");
    }

    @Test
    void anAssertionIsNoDemandHoweverInsistent() {
        assertThat(events("Norway/NNP/L/2:nsubj insist=insisted/VBD//0:root Peru/NNP/L/5:nsubj have=had/VBD//5:aux"
                        + " ask=asked/VBN//2:ccomp ././/2:punct"))
                .containsExactly("DEMAND [Peru] -> []");
    }

    @Test
    void whatWillNotBeDoneIsRefused() {
        assertThat(contexts("Norway/NNP/L/4:nsubj will/MD//4:aux not/RB//4:advmod withdraw/VB//0:root"
                        + " troop=troops/NNS//4:obj ././/4:punct"))
                .containsExactly("REJECT [MILITARY]");
    }

    @Test
    void whatDidNotHappenIsNegated() {
        assertThat(contexts(
                        "Norway/NNP/L/4:nsubj do=did/VBD//4:aux not/RB//4:advmod condemn/VB//0:root Peru/NNP/L/4:obj"
                                + " ././/4:punct"))
                .containsExactly("DISAPPROVE [NEGATION]");
    }

    @Test
    void whatDependsOnAConditionIsHypothetical() {
        assertThat(contexts("Norway/NNP/L/3:nsubj might/MD//3:aux condemn/VB//0:root Peru/NNP/L/3:obj ././/3:punct"))
                .containsExactly("DISAPPROVE [HYPOTHETICAL]");
    }

    @Test
    void whatHappenedLongAgoIsHistoricalAndWhatIsToComeFuture() {
        String sentence = "Norway/NNP/L/2:nsubj condemn=condemned/VBD//0:root Peru/NNP/L/2:obj in/IN//5:case"
                + " 2001/CD//2:obl ././/2:punct";
        assertThat(found(sentence, Optional.of(2001)).getFirst().contexts()).containsExactly(Event.Context.HISTORICAL);
        assertThat(found(sentence, Optional.of(2025)).getFirst().contexts()).isEmpty();
        assertThat(found(sentence, Optional.of(2026)).getFirst().contexts()).containsExactly(Event.Context.FUTURE);
    }

    @Test
    void modeSubjectAndPlaceComeFromTheSentence() {
        Event event = found(
                        "Norway/NNP/L/2:nsubj expel=expelled/VBD//0:root two/CD//4:nummod"
                                + " ambassador=ambassadors/NNS//2:obj in/IN//6:case Oslo/NNP/L/2:obl ././/2:punct",
                        Optional.empty())
                .getFirst();
        assertThat(event.type()).isEqualTo(Event.Type.SANCTION);
        assertThat(event.mode()).contains("expel");
        assertThat(event.contexts()).containsExactly(Event.Context.DIPLOMATIC);
        assertThat(event.place()).contains("Oslo");
    }
}
