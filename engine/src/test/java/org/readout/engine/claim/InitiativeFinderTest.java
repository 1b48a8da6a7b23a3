package org.readout.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.testkit.Sentences;
import org.readout.engine.text.Span;

class InitiativeFinderTest {

    @ParameterizedTest
    @CsvSource({
        "They spoke at the request of Salles ., Salles",
        "They spoke at Salles 's request ., Salles",
        "They spoke on the initiative of Costa ., Costa",
        "Costa spoke with Salles at the latter 's request ., Salles",
        "Costa spoke with Salles at the invitation of the latter ., Salles",
        "It be=was/VBD initiate=initiated/VBN by Costa ., Costa",
        "The call be=was/VBD request=requested/VBN by Salles ., Salles",
        "Costa turned down the request of Salles ., ''",
        "Costa heard Salles 's request ., ''",
        "The law be=was/VBD initiate=initiated/VBN by Costa ., ''"
    })
    void whoSoughtAContact(String tagged, String expected) {
        assertThat(String.join(" ", found(tagged))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Salles/NNP//2:nsubj initiate=initiated/VBD//0:root the/DT//4:det call/NN//2:obj ././/2:punct, Salles",
        "Salles/NNP//2:nsubj initiate=initiated/VBD//0:root the/DT//4:det law/NN//2:obj ././/2:punct, ''"
    })
    void theSubjectOfTheVerb(String tagged, String expected) {
        assertThat(String.join(" ", found(tagged))).isEqualTo(expected);
    }

    private static List<String> found(String tagged) {
        Sentences article = Sentences.of(tagged);
        List<Actor> actors = new ArrayList<>();
        for (String name : List.of("Salles", "Costa")) {
            int start = article.text().characters().indexOf(name);
            if (start >= 0) {
                actors.add(new Actor(
                        name,
                        name,
                        Actor.Type.PERSON,
                        Optional.empty(),
                        List.of(),
                        List.of(new Mention(new Span(start, start + name.length()), Mention.Kind.NAME))));
            }
        }
        return InitiativeFinder.find(new Actors(actors), article.sentences().getFirst()).stream()
                .map(Initiative::actor)
                .toList();
    }
}
