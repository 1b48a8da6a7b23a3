package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.actor.Actor;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryRecord;
import org.readout.engine.brief.Brief.SummarySentence;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.story.Story;

class SummaryWriterTest {

    private static final String CALL = "Ana Salles and Rui Costa spoke by telephone on Monday";
    private static final String FILLER = " The talks had been long expected by all who watch the two coasts and their"
        + " many quarrels over tolls, fish and the fares of the night boat. Little is known of the rest of the week,"
        + " in which both of them were to open schools and bridges in the hills behind their capitals, as every year."
        + " ";

    @Test
    void theNewsIsToldBeforeWhatReportsRecall() {
        StoryRecord record = record(
                call("one").recalling("2030-02-11", "on 11 February 2030"),
                call("two").recalling("2030-02-11", "on 11 February 2030"),
                call("three").recalling("2030-02-11", "on 11 February 2030"));
        assertThat(sentences(record).getFirst())
                .isEqualTo("Ana Salles and Rui Costa spoke by telephone on 5 May 2031.");
        assertThat(sentences(record))
                .contains("The reports also recall that Ana Salles and Eva Lund met on 11 February 2030.");
        assertThat(record.summary().getFirst().items()).containsExactly("c2");
    }

    @Test
    void whatOneOfManyReportsAloneTellsIsNotTheNews() {
        StoryRecord record = record(
                new Report("one", CALL + ".").call(),
                new Report("two", "The market of Porto Novo was shut on Monday."),
                new Report("three", "The market of Porto Novo was shut on Monday."));
        assertThat(record.contacts()).hasSize(1);
        assertThat(record.summary()).noneMatch(sentence -> sentence.items().contains("c1"));
    }

    @Test
    void aDayThatReportsDisputeIsNotTold() {
        StoryRecord record = record(call("one"), call("two"), call("three").on("2031-05-06", "on Tuesday"));
        assertThat(sentences(record).getFirst()).isEqualTo("Ana Salles and Rui Costa spoke by telephone.");
    }

    @Test
    void aCallIsInNoPlace() {
        StoryRecord record = record(
                call("one").at("Lima"), call("two").at("Lima"), call("three").at("Lima"));
        assertThat(sentences(record).getFirst()).doesNotContain("Lima");
    }

    @ParameterizedTest
    @CsvSource({
        "on 5 May 2031, ' on 5 May 2031'",
        "May 5, ' on 5 May'",
        "on Monday, ' on Monday'",
        "on Tuesday, ''",
        "three days ago, ''"
    })
    void noMoreOfADayIsToldThanTheWordsOfAReportOfUnknownDayGive(String told, String expected) {
        assertThat(SureDay.when("2031-05-05", List.of(told), false)).isEqualTo(expected);
        assertThat(SureDay.when("2031-05-05", List.of(told), true)).isEqualTo(" on 5 May 2031");
    }

    @ParameterizedTest
    @CsvSource({"2031-05, in May, ' in May'", "2031-05, last month, ''", "2031-05, May 2031, ' in May 2031'"})
    void noMoreOfAMonth(String value, String told, String expected) {
        assertThat(SureDay.when(value, List.of(told), false)).isEqualTo(expected);
    }

    @Test
    void aQuotationNeedsItsSpeakerNamedBesideIt() {
        String named = "Rui Costa said \"the boats will sail again before the summer\".";
        String unnamed = "He said \"the boats will sail again before the summer\".";
        StoryRecord sure = record(call("one").quoting(named, "Rui Costa", "Rui Costa"), call("two"), call("three"));
        StoryRecord thin = record(call("one").quoting(unnamed, "Rui Costa", "He"), call("two"), call("three"));
        assertThat(sentences(sure))
                .contains("In the words of Rui Costa: “the boats will sail again before the summer”.");
        assertThat(sentences(thin)).noneMatch(sentence -> sentence.contains("boats"));
    }

    @Test
    void anAddresseeIsToldOnlyWhereTheVerbHasIt() {
        StoryRecord told = record(
                call("one")
                        .telling("Rui Costa told Ana Salles \"The boats will sail again before the summer\".", "told"),
                call("two"),
                call("three"));
        StoryRecord written = record(
                call("one").telling("Rui Costa wrote \"The boats will sail again before the summer\".", "wrote"),
                call("two"),
                call("three"));
        assertThat(sentences(told))
                .contains("Rui Costa told Ana Salles: “The boats will sail again before the summer”.");
        assertThat(sentences(written)).contains("Rui Costa said: “The boats will sail again before the summer”.");
    }

    @Test
    void whatWasJustHeldIsNotToCome() {
        StoryRecord record = record(call("one").toCome("Salles–Costa call", "2031-05-12"), call("two"), call("three"));
        assertThat(record.agenda()).hasSize(1);
        assertThat(sentences(record)).noneMatch(sentence -> sentence.contains("calendar"));
    }

    @Test
    void aStoryOfThreeReportsHasFourSentencesWhereEnoughIsSure() {
        StoryRecord record = record(
                call("one").reporting("Rui Costa welcomed the end of the long quarrel over tolls", "welcomed"),
                call("two").reporting("Ana Salles promised boats for each of the nine islands", "promised"),
                call("three"));
        assertThat(sentences(record))
                .containsExactly(
                        "Ana Salles and Rui Costa spoke by telephone on 5 May 2031.",
                        "In the words of one report, Rui Costa “welcomed the end of the long quarrel over tolls”.",
                        "In the words of one report, Ana Salles “promised boats for each of the nine islands”.",
                        "All three reports tell of it.");
    }

    @Test
    void everySentenceNamesItemsOfTheRecord() {
        StoryRecord record = record(
                call("one").recalling("2030-02-11", "on 11 February 2030"),
                call("two").quoting("Rui Costa said \"the boats will sail again soon\".", "Rui Costa", "Rui Costa"),
                call("three").toCome("river forum", "2031-08-02"));
        List<String> ids = new ArrayList<>();
        record.contacts().forEach(contact -> ids.add(contact.id()));
        record.statements().forEach(statement -> ids.add(statement.id()));
        record.agenda().forEach(item -> ids.add(item.id()));
        record.claims().forEach(claim -> ids.add(claim.id()));
        assertThat(record.summary()).hasSizeGreaterThan(2).allSatisfy(sentence -> {
            assertThat(sentence.items()).isNotEmpty();
            assertThat(ids).containsAll(sentence.items());
        });
        assertThat(record.agenda()).extracting(Brief.StoryAgenda::id).containsExactly("g1");
    }

    private static List<String> sentences(StoryRecord record) {
        return record.summary().stream().map(SummarySentence::sentence).toList();
    }

    private static Report call(String id) {
        return new Report(id, CALL + "." + FILLER).call();
    }

    private static StoryRecord record(Report... reports) {
        List<AnalysedArticle> articles = Stream.of(reports).map(Report::build).toList();
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst();
    }

    /** A report whose text grows with what it tells. */
    private static final class Report {

        private final String id;
        private String text;
        private String day = "2031-05-05";
        private String when = "on Monday";
        private String place = "";
        private boolean calls;
        private final List<Consumer<ReportBuilder>> items = new ArrayList<>();

        Report(String id, String text) {
            this.id = id;
            this.text = text;
        }

        Report call() {
            calls = true;
            return this;
        }

        Report on(String value, String words) {
            text = text.replace(when, words);
            day = value;
            when = words;
            return this;
        }

        Report at(String town) {
            text = text + " They are in " + town + ".";
            place = town;
            return this;
        }

        Report recalling(String value, String words) {
            String sentence = "Ana Salles and Eva Lund met " + words;
            text = text + sentence + ".";
            items.add(builder -> builder.person("Eva Lund", "SWE")
                    .contact(
                            Kind.MEETING,
                            Channel.IN_PERSON,
                            words + "=" + value,
                            "",
                            sentence,
                            "Ana Salles",
                            "Eva Lund"));
            return this;
        }

        Report quoting(String sentence, String speaker, String source) {
            text = text + sentence;
            String words = sentence.substring(sentence.indexOf('"') + 1, sentence.lastIndexOf('"'));
            items.add(builder -> builder.said(speaker, source, "said", "", words));
            return this;
        }

        Report telling(String sentence, String verb) {
            text = text + sentence;
            String words = sentence.substring(sentence.indexOf('"') + 1, sentence.lastIndexOf('"'));
            items.add(builder -> builder.said("Rui Costa", "Rui Costa", verb, "Ana Salles", words));
            return this;
        }

        Report reporting(String sentence, String verb) {
            text = text + sentence + ".";
            int at = sentence.indexOf(verb);
            items.add(builder -> builder.said(
                    sentence.substring(0, at - 1),
                    sentence.substring(0, at - 1),
                    verb,
                    "",
                    sentence.substring(at + verb.length() + 1)));
            return this;
        }

        Report toCome(String what, String value) {
            text = text + "More is to come on 12 May 2031.";
            items.add(builder -> builder.toCome(
                    what,
                    AgendaItem.Kind.OTHER,
                    AgendaItem.Status.SCHEDULED,
                    "on 12 May 2031=" + value,
                    "",
                    "is to come"));
            return this;
        }

        AnalysedArticle build() {
            ReportBuilder builder = new ReportBuilder(id, text).parted().on("2031-05-06");
            if (calls) {
                builder.person("Ana Salles", "BRA").person("Rui Costa", "PRT");
                if (!place.isEmpty()) {
                    builder.actor(place, Actor.Type.LOCATION, "PER");
                }
                builder.contact(
                        Kind.CALL,
                        Optional.of(Channel.PHONE),
                        Status.HELD,
                        when + "=" + day,
                        place,
                        "Ana Salles and Rui Costa spoke by telephone " + when,
                        "Ana Salles",
                        "Rui Costa");
            }
            items.forEach(item -> item.accept(builder));
            return builder.build();
        }
    }
}
