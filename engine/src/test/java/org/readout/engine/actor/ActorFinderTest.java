package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.readout.engine.testkit.Sentences;
import org.readout.engine.text.Span;

class ActorFinderTest {

    private static Actors find(Sentences article) {
        return new ActorFinder().find(article.text(), article.sentences());
    }

    private static Actor named(Actors actors, String name) {
        return actors.all().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in "
                        + actors.all().stream().map(Actor::name).toList()));
    }

    private static List<String> mentions(Sentences article, Actor actor) {
        return actor.mentions().stream()
                .map(mention -> article.text().slice(mention.span()))
                .toList();
    }

    private static List<String> roles(Actor actor) {
        return actor.roles().stream().map(Role::title).toList();
    }

    private static List<String> namesAt(Sentences article, Actors actors, String words) {
        return actors.at(article.span(words).start()).stream().map(Actor::name).toList();
    }

    @Test
    void titleGivesCountryAndRoleAndStaysOutOfTheMention() {
        Sentences article =
                Sentences.of("Norwegian/JJ Foreign Minister Dana//P Ruel//P said so/RB .", "Ruel left/VBD .");
        Actor ruel = named(find(article), "Dana Ruel");
        assertThat(ruel.country()).contains("NOR");
        assertThat(roles(ruel)).containsExactly("Foreign Minister");
        assertThat(mentions(article, ruel)).containsExactly("Dana Ruel", "Ruel");
        assertThat(article.text().slice(ruel.roles().getFirst().evidence())).isEqualTo("Foreign Minister");
    }

    @Test
    void titleNamesAPersonTheRecogniserMissed() {
        Sentences article = Sentences.of("Peru 's Defence Minister Tovan met Ana//P Sol//P .", "Tovan spoke .");
        Actors actors = find(article);
        assertThat(named(actors, "Tovan").type()).isEqualTo(Actor.Type.PERSON);
        assertThat(mentions(article, named(actors, "Tovan"))).hasSize(2);
        assertThat(named(actors, "Tovan").country()).contains("PER");
    }

    @Test
    void pluralTitleIsGivenToEach() {
        Sentences article = Sentences.of("The/DT presidents/NNS Ilo//P Marn//P and Petra//P Voss//P met .");
        Actors actors = find(article);
        assertThat(roles(named(actors, "Ilo Marn"))).containsExactly("President");
        assertThat(roles(named(actors, "Petra Voss"))).containsExactly("President");
    }

    @Test
    void ministersOfSeveralCountriesKeepTheirOwn() {
        Sentences article = Sentences.of(
                "Foreign/JJ ministers/NNS Ilo//P Marn//P of Chile//L and Petra//P Voss//P of Latvia//L met .");
        Actors actors = find(article);
        assertThat(named(actors, "Ilo Marn").country()).contains("CHL");
        assertThat(named(actors, "Petra Voss").country()).contains("LVA");
    }

    @Test
    void counterpartTellsTheCountryAndIsNoRole() {
        Sentences article = Sentences.of(
                "Chilean/JJ Defence Minister Ilo//P/ Marn//P called his Latvian/JJ counterpart " + "Petra//P Voss//P .",
                "The two/CD defence/NN chiefs/NNS spoke .");
        Actors actors = find(article);
        assertThat(named(actors, "Petra Voss").country()).contains("LVA");
        assertThat(roles(named(actors, "Petra Voss"))).isEmpty();
        assertThat(namesAt(article, actors, "defence chiefs")).containsExactlyInAnyOrder("Ilo Marn", "Petra Voss");
    }

    @Test
    void officeAfterTheNameIsARole() {
        Sentences article = Sentences.of("Marn//P , the Chilean/JJ foreign/JJ minister , left/VBD .");
        Actor marn = named(find(article), "Marn");
        assertThat(roles(marn)).containsExactly("foreign minister");
        assertThat(marn.country()).contains("CHL");
        assertThat(mentions(article, marn)).containsExactly("Marn", "Chilean foreign minister");
    }

    @Test
    void topEnvoyIsTheForeignMinisterOfThatCountry() {
        Sentences article = Sentences.of(
                "Latvian/JJ Foreign Minister Petra//P Voss//P met Chilean/JJ Foreign Minister " + "Ilo//P Marn//P .",
                "Latvia//L 's top/JJ envoy spoke .");
        assertThat(namesAt(article, find(article), "top envoy")).containsExactly("Petra Voss");
    }

    @Test
    void familyNameFirstIsFoundByTheFamilyNameAlone() {
        Sentences article =
                Sentences.of("Vietnamese/JJ President Nguyen//P Van//P Tran//P spoke .", "Nguyen//P left/VBD .");
        assertThat(mentions(article, named(find(article), "Nguyen Van Tran")))
                .containsExactly("Nguyen Van Tran", "Nguyen");
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        Sentences article = Sentences.of(
                "Andrei//P Kovalskyy//P spoke .", "Kovalsky//P left/VBD .", "Andrey//P Kovalskyy//P called .");
        assertThat(find(article).all()).hasSize(1);
    }

    @Test
    void twoOfOneFamilyNameStayApart() {
        Sentences article =
                Sentences.of("Leader Han//P Il//P Su//P spoke .", "Han//P Mi//P Ra//P said Han//P will stay/VB .");
        Actors actors = find(article);
        assertThat(mentions(article, named(actors, "Han Il Su"))).containsExactly("Han Il Su", "Han");
        assertThat(mentions(article, named(actors, "Han Mi Ra"))).containsExactly("Han Mi Ra");
    }

    @Test
    void capitalActsAsItsGovernmentButNotWhereThingsHappen() {
        Sentences article = Sentences.of("Oslo//L rejected/VBD the offer .", "Talks/NNS in Oslo//L ended/VBD .");
        Actors actors = find(article);
        assertThat(mentions(article, named(actors, "Norway"))).containsExactly("Oslo");
        assertThat(named(actors, "Oslo").type()).isEqualTo(Actor.Type.LOCATION);
        assertThat(named(actors, "Oslo").country()).contains("NOR");
    }

    @Test
    void ministryIsOneHoweverItIsNamed() {
        Sentences article = Sentences.of(
                "Peru//L 's Foreign//O Ministry//O said so/RB .",
                "The Peruvian/JJ Foreign Ministry spoke .",
                "The foreign/JJ ministry called .",
                "The ministry left/VBD .");
        Actor ministry = named(find(article), "Peruvian Foreign Ministry");
        assertThat(ministry.type()).isEqualTo(Actor.Type.ORGANIZATION);
        assertThat(ministry.country()).contains("PER");
        assertThat(mentions(article, ministry))
                .containsExactly(
                        "Peru 's Foreign Ministry".replace(" 's", "'s"),
                        "Peruvian Foreign Ministry",
                        "foreign ministry",
                        "ministry");
    }

    @Test
    void buildingIsTheMinistryItHouses() {
        Sentences article = Sentences.of("The Pentagon//O said so/RB .", "The Defense//O Department//O called .");
        assertThat(named(find(article), "US Defense Department").mentions()).hasSize(2);
    }

    @Test
    void acronymBelongsToTheNameBeforeIt() {
        Sentences article = Sentences.of(
                "The Southern//O Trade//O Alliance//O (STA) met .".replace("(STA)", "( STA//O )"), "STA//O left/VBD .");
        assertThat(mentions(article, named(find(article), "Southern Trade Alliance")))
                .containsExactly("Southern Trade Alliance", "STA", "STA");
    }

    @Test
    void countryNoListHoldsIsSeenByItsGrammar() {
        Sentences article = Sentences.of(
                "Valdoria//L 's President Ilen//P Marok//P spoke .",
                "The Valdorian/JJ leader left/VBD .",
                "Valdorian/JJ officials/NNS said so/RB .");
        Actors actors = find(article);
        assertThat(namesAt(article, actors, "Valdorian leader")).containsExactly("Ilen Marok");
        assertThat(named(actors, "Valdorian officials").type()).isEqualTo(Actor.Type.OTHER);
    }

    @Test
    void pronounTakesUpTheSubjectOfItsKind() {
        Sentences article = Sentences.of(
                "Marn//P/2:nsubj told//".replace("told//", "told/VBD//0:root")
                        + " Voss/NNP/P/2:obj so/RB//2:advmod ././/2:punct",
                "He/PRP//2:nsubj left/VBD//0:root ././/2:punct");
        assertThat(namesAt(article, find(article), "He")).containsExactly("Marn");
    }

    @Test
    void heIsNoCountry() {
        Sentences article = Sentences.of("Norway//L spoke .", "He left/VBD .");
        assertThat(namesAt(article, find(article), "He")).isEmpty();
    }

    @Test
    void bothSidesAreTheTwoCountries() {
        Sentences article = Sentences.of("Norway//L met Peru//L .", "Both/DT sides/NNS agreed/VBD .");
        assertThat(namesAt(article, find(article), "Both sides")).containsExactlyInAnyOrder("Norway", "Peru");
    }

    @Test
    void compoundNamesBothCountries() {
        Sentences article = Sentences.of("Peru-Norway/NNP ties/NNS grew/VBD .");
        Actors actors = find(article);
        assertThat(mentions(article, named(actors, "Peru"))).containsExactly("Peru");
        assertThat(mentions(article, named(actors, "Norway"))).containsExactly("Norway");
    }

    @Test
    void peopleOfACountryAreDescribedApartFromIt() {
        Sentences article = Sentences.of("Peruvian/JJ diplomats/NNS left/VBD .", "The Peruvian/JJ side spoke .");
        Actors actors = find(article);
        assertThat(named(actors, "Peruvian diplomats").country()).contains("PER");
        assertThat(mentions(article, named(actors, "Peru"))).containsExactly("Peruvian side");
    }

    @Test
    void theySumsUpAListOfCountries() {
        Sentences article = Sentences.of("Norway//L , Peru//L and Chile//L agreed/VBD .", "They left/VBD .");
        assertThat(namesAt(article, find(article), "They")).containsExactly("Norway", "Peru", "Chile");
    }

    @Test
    void envoyForACountryIsNotItsEnvoy() {
        Sentences article = Sentences.of("The Chilean/JJ president 's Peru//L envoy , Petra//P Voss//P , left/VBD .");
        Actor voss = named(find(article), "Petra Voss");
        assertThat(voss.country()).contains("CHL");
        assertThat(roles(voss)).containsExactly("Peru envoy");
    }

    @Test
    void initialsAndSuffixesMakeNoOtherPerson() {
        Sentences article = Sentences.of("Ilo//P K.//P Marn//P Jr.//P spoke .", "Ilo//P Marn//P left/VBD .");
        assertThat(find(article).all()).hasSize(1);
    }

    @Test
    void officeOfAnInstitutionIsTakenUpByItsName() {
        Sentences article = Sentences.of(
                "Secretary-General Petra//P Voss//P of the United//O Nations//O spoke .", "The UN//O chief left/VBD .");
        assertThat(namesAt(article, find(article), "UN chief")).containsExactly("Petra Voss");
    }

    @Test
    void possessorsDeputyIsSomebodyElse() {
        Sentences article =
                Sentences.of("Chilean/JJ Foreign Minister Ilo//P Marn//P spoke .", "Marn//P 's deputy left/VBD .");
        assertThat(namesAt(article, find(article), "deputy")).containsExactly("Marn's deputy");
    }

    @Test
    void lookUpsFindWhatCoversOrLiesInside() {
        Sentences article = Sentences.of("Norway//L met Peru//L .");
        Actors actors = find(article);
        assertThat(actors.within(article.span("Norway met"))).hasSize(1);
        assertThat(actors.overlapping(article.span("way met Pe"))).hasSize(2);
        assertThat(actors.country("PER")).isPresent();
        assertThat(actors.byId("a2").orElseThrow().name()).isEqualTo("Peru");
        assertThat(actors.at(article.span("met").start())).isEmpty();
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Sentences article = Sentences.of("INDIA/NNP 's Foreign Minister Dana//P Ruel//P spoke .");
            assertThat(named(find(article), "Dana Ruel").country()).contains("IND");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void everyMentionLiesInTheText(@ForAll @Size(max = 30) List<@StringLength(min = 1, max = 8) String> odd) {
        StringBuilder tagged = new StringBuilder("The/DT Peruvian/JJ minister/NN");
        for (int i = 0; i < odd.size(); i++) {
            String word = odd.get(i).replaceAll("[\\s/=\\p{Z}\\p{C}]", "x");
            tagged.append(' ').append(word).append(i % 3 == 0 ? "/NNP/P" : i % 3 == 1 ? "/NN" : "/NNP/O");
        }
        Sentences article = Sentences.of(tagged.toString());
        Span whole = article.text().span();
        for (Actor actor : find(article).all()) {
            assertThat(actor.mentions()).isNotEmpty().allMatch(mention -> whole.contains(mention.span()));
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(new ActorFinder().find(Sentences.of(".").text(), List.of()).all())
                .isEmpty();
    }

    @Test
    void aTitleThatTheRecogniserTookIntoANameIsNoOrganisation() {
        Sentences article = Sentences.of(
                "U.S./NNP/L Secretary/NNP of State/NNP/O Tony/NNP/O Reed/NNP/O met Norway//L 's envoy .",
                "Secretary/NNP of Defense/NNP/O Ana/NNP/O Marsh/NNP/O stayed/VBD .");
        Actors actors = find(article);
        assertThat(named(actors, "Tony Reed").type()).isEqualTo(Actor.Type.PERSON);
        assertThat(roles(named(actors, "Tony Reed"))).containsExactly("Secretary of State");
        assertThat(named(actors, "Tony Reed").country()).contains("USA");
        assertThat(named(actors, "Ana Marsh").type()).isEqualTo(Actor.Type.PERSON);
    }

    @Test
    void juniorIsPartOfANameAndNobody() {
        Sentences article = Sentences.of(
                "President Ferin//P R.//P Marsh//P ,/, Jr./NNP/P met guests .", "Marsh//P Jr./NNP/P left/VBD .");
        Actors actors = find(article);
        assertThat(actors.all()).hasSize(1);
        assertThat(mentions(article, actors.all().getFirst())).containsExactly("Ferin R. Marsh, Jr.", "Marsh Jr.");
    }

    @Test
    void suffixCutOffFromItsNameIsNobody() {
        Sentences article = Sentences.of("Ilo//P Marn//P left/VBD .", "Jr./NNP/P ''/'' More talks/NNS follow/VBP .");
        assertThat(find(article).all()).extracting(Actor::name).containsExactly("Ilo Marn");
    }

    @Test
    void wordsOfAHeadlineAreNoNames() {
        Sentences article = Sentences.of(
                "Marsh//O Wants//O Solberg//P Talks/NNS About/IN Trade/NN",
                "The/DT Norwegian/JJ leader/NN Ana//P Solberg//P said/VBD so/RB to Ilo//P Marsh//P .");
        Actors actors = find(article);
        assertThat(actors.all()).noneMatch(actor -> actor.name().contains("Wants"));
    }

    @Test
    void oneWordInCapitalsIsABody() {
        Sentences article = Sentences.of("She/PRP told/VBD RVTV//P so/RB .");
        assertThat(named(find(article), "RVTV").type()).isEqualTo(Actor.Type.ORGANIZATION);
    }

    @Test
    void aNameThatLostABlankIsLeftOut() {
        Sentences article = Sentences.of("He thanked Ilo//P Marsh.Norway//P yesterday/NN .");
        assertThat(find(article).all()).noneMatch(actor -> actor.name().contains("Marsh.Norway"));
    }

    @Test
    void aShortFormOfAGivenNameIsTheSamePerson() {
        Sentences article = Sentences.of("Antony//P Marsh//P came/VBD .", "Tony//P Marsh//P left/VBD .");
        assertThat(find(article).all()).hasSize(1);
    }

    @Test
    void twoNamedSideBySideAreTwo() {
        Sentences article = Sentences.of("Antony//P Marsh//P and Tony//P Marsh//P came/VBD .");
        assertThat(find(article).all()).hasSize(2);
    }

    @Test
    void mostOfWhatIsToldDecidesTheCountry() {
        Sentences article = Sentences.of(
                "Peruvian/JJ Minister Ana//P Sol//P came/VBD .",
                "Norwegian/JJ Foreign Minister Ana//P Sol//P spoke/VBD .",
                "Norway//L 's Foreign Minister Ana//P Sol//P left/VBD .");
        assertThat(named(find(article), "Ana Sol").country()).contains("NOR");
    }

    @Test
    void aBodyAndAnOfficeCarryTheirKey() {
        Sentences article = Sentences.of(
                "Norway//L asked/VBD the/DT United/NNP/O Nations/NNP/O about/IN the/DT Peruvian/JJ foreign/JJ"
                        + " minister/NN .");
        Actors actors = find(article);
        assertThat(named(actors, "Norway").key()).contains("country:NOR");
        assertThat(named(actors, "United Nations").key()).contains("org:United Nations");
        assertThat(named(actors, "Peruvian foreign minister").key()).contains("office:PER:FOREIGN");
    }

    @Test
    void aCityLiesInItsCountry() {
        Sentences article = Sentences.of("Norway//L asked them to meet in Bergen//L , in Lyon//L and in Norvale//L .");
        Actors actors = find(article);
        assertThat(named(actors, "Bergen").country()).contains("NOR");
        assertThat(named(actors, "Lyon").country()).isEmpty();
        assertThat(named(actors, "Norvale").country()).isEmpty();
    }

    @Test
    void anOfficeSpeaksForItsOwner() {
        Sentences article = Sentences.of(
                "Norwegian/JJ Prime Minister Dana//P Ruel//P came/VBD .",
                "Ruel//P 's/POS office/NN said/VBD so/RB .",
                "His/PRP$ office/NN confirmed/VBD it/PRP .",
                "The/DT prime/JJ minister/NN 's/POS office/NN added/VBD more/RB .");
        Actors actors = find(article);
        Actor office = named(actors, "Dana Ruel's office");
        assertThat(office.type()).isEqualTo(Actor.Type.ORGANIZATION);
        assertThat(office.country()).contains("NOR");
        assertThat(office.key()).contains("ministry:NOR:HEAD_OF_GOVERNMENT");
        assertThat(mentions(article, office)).contains("Ruel's office", "prime minister's office");
    }

    @Test
    void theOfficeOfWhoIsNoHeadIsKeyedByTheName() {
        Sentences article =
                Sentences.of("Ana//P Sol//P came/VBD .", "The/DT office/NN of Ana//P Sol//P denied/VBD it/PRP .");
        assertThat(named(find(article), "Ana Sol's office").key()).contains("office-of:ana sol");
    }

    @Test
    void aRoomIsNoActor() {
        Sentences article = Sentences.of("They met in Ana//P Sol//P 's/POS office/NN .");
        assertThat(find(article).all()).noneMatch(actor -> actor.name().contains("office"));
    }

    @Test
    void thePresidencyBelongsToTheCapitalOrTheHeadThatIsTold() {
        Sentences article = Sentences.of(
                "The/DT presidency/NN in Lima//L said/VBD so/RB .", "The/DT Norwegian/JJ chancellery/NN agreed/VBD .");
        Actors actors = find(article);
        assertThat(named(actors, "Peruvian presidency").key()).contains("ministry:PER:HEAD_OF_STATE");
        assertThat(actors.all())
                .anyMatch(actor -> actor.key()
                        .filter("ministry:NOR:HEAD_OF_GOVERNMENT"::equals)
                        .isPresent());
    }

    @Test
    void headsOfStateAndOfGovernmentAreCounterparts() {
        Sentences article = Sentences.of(
                "Norwegian/JJ Prime Minister Dana//P Ruel//P met Peruvian/JJ President Ana//P Sol//P .",
                "Ruel//P thanked/VBD his/PRP$ Peruvian/JJ counterpart/NN .");
        assertThat(namesAt(article, find(article), "Peruvian counterpart")).containsExactly("Ana Sol");
    }

    @Test
    void aMonthCutShortAtTheEndOfAName() {
        Sentences article = Sentences.of("They met Sol//P Jun.//P");
        assertThat(named(find(article), "Sol Jun").type()).isEqualTo(Actor.Type.PERSON);
    }
}
