package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.SamePerson.Verdict;

class SamePersonTest {

    private static PersonProfile person(String name, String country, Office... offices) {
        return new PersonProfile(
                List.of(PersonName.of(name)), Optional.of(country).filter(code -> !code.isEmpty()), Set.of(offices));
    }

    @Test
    void aShortFormOfTheGivenNameIsLikelyTheSame() {
        assertThat(SamePerson.of(person("Tony Marsh", ""), person("Antony Marsh", "")))
                .isEqualTo(Verdict.LIKELY);
    }

    @Test
    void anotherGivenNameIsNotTheSame() {
        assertThat(SamePerson.of(person("Ana Solberg", "NOR"), person("Petra Solberg", "NOR")))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void aGivenNameDoesNotOutvoteOfficeAndCountry() {
        assertThat(SamePerson.of(
                        person("Ana Solberg", "NOR", Office.FOREIGN), person("Anina Solberg", "NOR", Office.FOREIGN)))
                .isNotEqualTo(Verdict.NO);
        assertThat(SamePerson.of(
                        person("Ana Solberg", "NOR", Office.FOREIGN), person("Petra Solberg", "NOR", Office.FOREIGN)))
                .isEqualTo(Verdict.LIKELY);
        assertThat(SamePerson.of(
                        person("Ana Solberg", "NOR", Office.FOREIGN), person("Petra Solberg", "NOR", Office.DEFENCE)))
                .isEqualTo(Verdict.NO);
        assertThat(SamePerson.of(
                        person("Ana Solberg", "NOR", Office.FOREIGN), person("Petra Solberg", "PER", Office.FOREIGN)))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void aFamilyNameWithLettersAddedIsTheSameInTheSameOfficeOnly() {
        assertThat(SamePerson.of(
                        person("Ferin Marun", "TJK", Office.FOREIGN), person("Ferin Marunzada", "TJK", Office.FOREIGN)))
                .isEqualTo(Verdict.LIKELY);
        assertThat(SamePerson.of(
                        person("Ferin Marun", "TJK", Office.FOREIGN), person("Ferin Marunzada", "TJK", Office.DEFENCE)))
                .isEqualTo(Verdict.NO);
        assertThat(SamePerson.of(
                        person("Ferin Marun", "TJK", Office.FOREIGN), person("Ferin Marunzada", "UZB", Office.FOREIGN)))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void aSurnameMayBeTheSameButNotOfAnotherCountry() {
        assertThat(SamePerson.of(person("Solberg", ""), person("Ana Solberg", "NOR")))
                .isEqualTo(Verdict.MAYBE);
        assertThat(SamePerson.of(person("Solberg", "PER"), person("Ana Solberg", "NOR")))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void aSpellingIsTheSameButNotOfAnotherCountry() {
        assertThat(SamePerson.of(person("Serhiy Voronko", "UKR"), person("Sergey Voronko", "UKR")))
                .isEqualTo(Verdict.YES);
        assertThat(SamePerson.of(person("Serhiy Voronko", "UKR"), person("Sergey Voronko", "RUS")))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void oneNameWordForWordIsOnePersonWhateverTheCountry() {
        assertThat(SamePerson.of(person("Ana Solberg", "NOR"), person("Ana Solberg", "PER")))
                .isEqualTo(Verdict.YES);
    }

    @Test
    void officesHeldNoLongerOrByMany() {
        assertThat(SamePerson.offices(List.of("former Foreign Minister", "Deputy Defence Minister", "ambassador")))
                .isEmpty();
        assertThat(SamePerson.offices(List.of("Foreign Minister", "Defense Secretary")))
                .containsExactlyInAnyOrder(Office.FOREIGN, Office.DEFENCE);
    }
}
