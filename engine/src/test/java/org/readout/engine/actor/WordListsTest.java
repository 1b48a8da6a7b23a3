package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.engine.lexicon.WordList;

class WordListsTest {

    /** No people of its own, or none that news names. */
    private static final Set<String> TERRITORIES = Set.of(
            "ATA", "ATF", "BLM", "BVT", "CCK", "CXR", "HMD", "IOT", "MAF", "SGS", "SHN", "SJM", "SPM", "TKL", "UMI",
            "NFK", "PCN", "AIA", "BMU", "GGY", "JEY", "IMN", "GIB", "MSR", "FLK", "VGB", "ESH", "MAC", "HKG");

    /** States that are a city or have no capital by law. */
    private static final Set<String> CITIES = Set.of("SGP", "MCO", "VAT", "NRU");

    /** Names that two countries have, of which the one listed last is the usual one. */
    private static final Set<String> SHARED = Set.of("Congo");

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

    @Test
    void everyStateHasACapitalAndAPeople() {
        for (WordList.Row row : WordList.load(Gazetteer.class, "countries.txt").rows()) {
            assertThat(row.columns()).as("line %d", row.line()).hasSize(5);
            if (!TERRITORIES.contains(row.column(0))) {
                assertThat(row.column(3)).as("people, line %d", row.line()).isNotEqualTo("-");
            }
            if (!TERRITORIES.contains(row.column(0)) && !CITIES.contains(row.column(0))) {
                assertThat(row.column(4)).as("capital, line %d", row.line()).isNotEqualTo("-");
            }
        }
    }

    @Test
    void aCountrysNameIsNoOthers() {
        Map<String, String> owners = new HashMap<>();
        for (WordList.Row row : WordList.load(Gazetteer.class, "countries.txt").rows()) {
            for (String name : (row.column(1) + ";" + row.column(2)).split(";")) {
                String before = owners.put(name, row.column(0));
                assertThat(before == null || name.equals("-") || SHARED.contains(name) || before.equals(row.column(0)))
                        .as("%s on line %d", name, row.line())
                        .isTrue();
            }
        }
    }

    @Test
    void organisationsHaveOneEntryEachAndListedMembers() {
        Set<String> codes =
                Set.copyOf(WordList.load(Gazetteer.class, "countries.txt").entries());
        Map<String, Integer> names = new HashMap<>();
        for (WordList.Row row :
                WordList.load(Gazetteer.class, "organisations.txt").rows()) {
            for (String name : (row.column(0) + ";" + row.column(1)).split(";")) {
                if (!name.equals("-")) {
                    assertThat(names.put(name, row.line()))
                            .as("%s on line %d", name, row.line())
                            .isNull();
                }
            }
            for (String member : row.column(3).split(" ")) {
                assertThat(member.isEmpty() || member.equals("-") || codes.contains(member))
                        .as("member %s on line %d", member, row.line())
                        .isTrue();
            }
        }
    }

    @Test
    void citiesAndHoldersBelongToListedCountries() {
        Set<String> codes =
                Set.copyOf(WordList.load(Gazetteer.class, "countries.txt").entries());
        Set<String> cities = new HashSet<>();
        for (WordList.Row row : WordList.load(Gazetteer.class, "cities.txt").rows()) {
            assertThat(codes).contains(row.column(1));
            assertThat(cities.add(row.column(0))).as(row.column(0)).isTrue();
        }
        for (WordList.Row row :
                WordList.load(Gazetteer.class, "office-holders.txt.gz").rows()) {
            assertThat(codes).contains(row.column(0));
            assertThat(row.column(2)).isNotEmpty();
            assertThat(row.column(4) + row.column(5)).as("line %d", row.line()).matches("[0-9-]*");
        }
    }
}
