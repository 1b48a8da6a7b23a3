package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoriesCommandTest {

    @TempDir
    private Path folder;

    /** By id the story of its last line, which is the one that holds. */
    private static Map<String, String> stories(Ran ran) {
        assertThat(ran.status()).isZero();
        Map<String, String> stories = new LinkedHashMap<>();
        ran.out()
                .lines()
                .map(new JsonMapper()::readTree)
                .forEach(line ->
                        stories.put(line.get("id").asString(), line.get("story").asString()));
        return stories;
    }

    @Test
    void followingEndsWhereReadingTheFilesWholeDoes() {
        Map<String, String> whole = stories(Ran.of("stories", Ran.REPORTS));
        Map<String, String> followed = stories(Ran.of("stories", "--follow", Ran.REPORTS));
        assertThat(followed.keySet()).isEqualTo(whole.keySet());
        assertThat(followed.values())
                .hasSize(5)
                .containsOnly(followed.values().iterator().next());
        assertThat(whole.values()).containsOnly("s1");
    }

    @Test
    void anArticleThatComesAgainIsAVersionInTheSameStory() throws IOException {
        Path file = folder.resolve("twice.jsonl");
        String text = "Tarvia and Borland signed a fishing treaty on the island of Port Amsel. "
                + "Ministers of both countries said that it ends a quarrel of nineteen years.";
        Files.writeString(
                file,
                "{\"id\":\"a\",\"text\":\"" + text + "\"}\n{\"id\":\"a\",\"text\":\"" + text
                        + " Boats may sail from May.\"}\n");
        for (String follow : new String[] {"--follow", "--as-of=2025-12-31"}) {
            Ran ran = Ran.of("stories", follow, file.toString());
            assertThat(stories(ran).values()).hasSize(2).containsOnly("s1");
            JsonNode again =
                    new JsonMapper().readTree(ran.out().lines().toList().get(1));
            assertThat(again.get("version").asInt()).isEqualTo(2);
            assertThat(again.get("versionOf").asString()).isEqualTo("a");
        }
    }
}
