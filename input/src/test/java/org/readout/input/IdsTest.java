package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void aRepeatedIdIsCounted() {
        Ids ids = new Ids();
        assertThat(List.of(ids.unique("a"), ids.unique("a"), ids.unique("a#3"), ids.unique("a"), ids.unique("b")))
                .containsExactly("a", "a#2", "a#3", "a#4", "b");
    }

    @Test
    void anIdThatTheInputGivesAgainIsMarkedApart() {
        Ids ids = new Ids();
        assertThat(List.of(ids.given("a"), ids.given("a"), ids.unique("a"), ids.given("a")))
                .containsExactly("a", "a@2", "a#2", "a@3");
    }

    @Property(tries = 50)
    void idsAreUniqueAndTheFirstIsAsWanted(@ForAll @Size(max = 3_000) List<@StringLength(max = 2) String> wanted) {
        Ids ids = new Ids();
        Set<String> given = new HashSet<>();
        for (String each : wanted) {
            boolean free = !given.contains(each);
            String id = ids.unique(each);
            assertThat(given.add(id)).isTrue();
            assertThat(id.equals(each)).isEqualTo(free);
        }
    }
}
