package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.testkit.Sentences;

class OfficeHoldersTest {

    private static final OfficeHolders TABLE = table(
            "NOR|HEAD_OF_STATE|Ana Solberg||2010-01-01|2014-05-02",
            "NOR|OTHER|Ana Solberg||2014-05-02|2018",
            "PER|FOREIGN|Luis Solberg|Lucho Solberg|2012|2016-07",
            "CHN|HEAD_OF_STATE|Rong Teshu||2010-01-01|2014-05-02",
            "CHL|DEFENCE|Petra Voss||2001|2020");

    private static OfficeHolders table(String... rows) {
        return new OfficeHolders(Stream.of(rows)
                .map(row -> new WordList.Row(1, List.of(row.split("\\|", -1))))
                .toList());
    }

    private static List<String> countries(List<OfficeHolders.Term> terms) {
        return terms.stream().map(OfficeHolders.Term::country).toList();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Actors find(String day, String... sentences) {
        Sentences article = Sentences.of(sentences);
        return new ActorFinder(new Lexicon(TABLE)).find(article.text(), article.sentences(), day(day));
    }

    private static Actor person(Actors actors, String name) {
        return actors.all().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFullNameFindsItsTermsAndASurnameNone() {
        assertThat(countries(TABLE.terms(PersonName.of("Ana Solberg")))).containsExactly("NOR", "NOR");
        assertThat(countries(TABLE.terms(PersonName.of("Lucho Solberg")))).containsExactly("PER");
        assertThat(TABLE.terms(PersonName.of("Solberg"))).isEmpty();
    }

    @Test
    void aSurnameWithAnOfficeAndADayFindsItsHolder() {
        PersonName solberg = PersonName.of("Solberg");
        assertThat(countries(TABLE.holders(solberg, Set.of(Office.HEAD_OF_STATE), day("2012-03-01"))))
                .containsExactly("NOR");
        assertThat(countries(TABLE.holders(solberg, Set.of(Office.FOREIGN), day("2016-07-20"))))
                .containsExactly("PER");
        assertThat(TABLE.holders(solberg, Set.of(Office.HEAD_OF_STATE), day("2014-05-03")))
                .isEmpty();
        assertThat(TABLE.holders(solberg, Set.of(Office.DEFENCE), day("2012-03-01")))
                .isEmpty();
    }

    @Test
    void aFamilyNameComesFirstWhereItIsTheCustom() {
        assertThat(countries(TABLE.holders(PersonName.of("Rong"), Set.of(Office.HEAD_OF_STATE), Optional.empty())))
                .containsExactly("CHN");
        assertThat(TABLE.holders(PersonName.of("Petra"), Set.of(Office.DEFENCE), Optional.empty()))
                .isEmpty();
    }

    @Test
    void twoNamesOfTheTableAreTwoPersons() {
        assertThat(TABLE.tellsApart(PersonName.of("Ana Solberg"), PersonName.of("Luis Solberg")))
                .isTrue();
        assertThat(TABLE.tellsApart(PersonName.of("Lucho Solberg"), PersonName.of("Luis Solberg")))
                .isFalse();
        assertThat(TABLE.tellsApart(PersonName.of("Ana Solberg"), PersonName.of("Ina Solberg")))
                .isFalse();
    }

    @Test
    void theTableDecidesWhichPresidentASurnameMeans() {
        Actors actors = find("2012-03-01", "President Solberg//P met guests in Chile//L .");
        assertThat(person(actors, "Solberg").country()).contains("NOR");
        Actors later = find("2020-03-01", "President Solberg//P met guests in Chile//L .");
        assertThat(person(later, "Solberg").country()).isEmpty();
    }

    @Test
    void theTableChoosesAmongTheCountriesThatAreTold() {
        Actors actors = find("2012-03-01", "Petra//P Voss//P spoke/VBD in Chile//L .");
        assertThat(person(actors, "Petra Voss").country()).contains("CHL");
        assertThat(person(actors, "Petra Voss").roles()).isEmpty();
        Actors elsewhere = find("2012-03-01", "Petra//P Voss//P spoke/VBD in Peru//L .");
        assertThat(person(elsewhere, "Petra Voss").country()).isEmpty();
    }

    @Test
    void whoIsKnownForAnotherOfficeIsNotWhoADescriptionMeans() {
        Actors actors = find(
                "2012-03-01",
                "Petra//P Voss//P came/VBD to Chile//L .",
                "The/DT Chilean/JJ president/NN was/VBD away/RB .");
        assertThat(person(actors, "Petra Voss").mentions()).hasSize(1);
        Actors minister = find(
                "2012-03-01",
                "Petra//P Voss//P came/VBD to Chile//L .",
                "The/DT Chilean/JJ defence/NN minister/NN was/VBD away/RB .");
        assertThat(person(minister, "Petra Voss").mentions()).hasSize(2);
    }
}
