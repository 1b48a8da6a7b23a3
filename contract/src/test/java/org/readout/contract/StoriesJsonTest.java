package org.readout.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.StoryGrouper.Placement;
import org.readout.engine.story.Version;

class StoriesJsonTest {

    @Test
    void aDerivedArticleNamesWhereItWasTakenFrom() {
        assertThat(line(new Placement(
                        "b", "s1", Optional.of(new Derivation("b", "a", Derivation.Kind.REWRITE, 0.8349)))))
                .isEqualTo("""
                    {"id":"b","story":"s1","derivedFrom":"a","derivation":"rewrite","overlap":0.83}
                    """);
    }

    @Test
    void anArticleOfItsOwnHasNulls() {
        assertThat(line(new Placement("a", "s1", Optional.empty()))).isEqualTo("""
            {"id":"a","story":"s1","derivedFrom":null,"derivation":null,"overlap":0.0}
            """);
    }

    @Test
    void aLaterVersionSaysOfWhich() {
        assertThat(line(new Placement("b", "s1", Optional.empty(), Optional.of(new Version("a", 2)))))
                .isEqualTo("""
                    {"id":"b","story":"s1","derivedFrom":null,"derivation":null,"overlap":0.0,"versionOf":"a","version":2}
                    """);
    }

    @Test
    void halfOfAPairBecomesOneCharacterThatUtf8CanSay() {
        assertThat(line(new Placement("a\ud83d b\udc00 \ud83d\udea2", "s1", Optional.empty())))
                .startsWith("{\"id\":\"a\ufffd b\ufffd \ud83d\udea2\"");
    }

    private static String line(Placement placement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoriesJson.write(placement, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
