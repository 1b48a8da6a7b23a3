package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.engine.lexicon.WordList;

class WordListsTest {

    @Test
    void everyCountryOfTheStandardIsThere() {
        Set<String> listed =
                Set.copyOf(WordList.load(Gazetteer.class, "countries.txt").entries());
        Set<String> standard = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(listed).containsAll(standard);
        assertThat(listed.stream().filter(code -> !standard.contains(code)).collect(Collectors.toSet()))
                .containsExactly("XKX");
    }

    @Test
    void institutionsBelongToListedCountries() {
        Gazetteer gazetteer = new Gazetteer();
        for (WordList.Row row :
                WordList.load(Gazetteer.class, "institutions.txt").rows()) {
            assertThat(row.columns()).as("line %d", row.line()).hasSize(4);
            assertThat(row.column(1).equals("-")
                            || gazetteer.nation(row.column(1)).isPresent())
                    .as("country of line %d", row.line())
                    .isTrue();
        }
    }
}
