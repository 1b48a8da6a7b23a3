package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Span;
import org.readout.engine.wording.Alteration;

/** How much of a record a brief shows, and that it says what it does not. */
class DigestTest {

    static Stream<MadeBrief> stories() {
        List<MadeBrief> stories = new ArrayList<>();
        for (int reports : List.of(1, 2, 4, 5, 9, 40)) {
            for (int words : List.of(150, 300, 900)) {
                stories.add(new MadeBrief(reports, words, 1, 2, 1, 0, 0));
                stories.add(new MadeBrief(reports, words, 12, 60, 9, 4, 30));
                stories.add(new MadeBrief(reports, words, 2, 10, 2, 60, 3));
            }
        }
        return stories.stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aBriefTakesAQuarterOfItsReportsWordsOrHalfWhereTheyAreFewerThanFive(MadeBrief made) {
        int most = made.reports() * made.words() / (made.reports() < 5 ? 2 : 4);
        assertThat(words(terminal(made))).isLessThanOrEqualTo(most);
        assertThat(words(MarkdownBrief.render(made.brief(), Detail.BRIEF))).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatIsLeftOutIsCounted(MadeBrief made) {
        String text = terminal(made).replaceAll("\\s+", " ");
        assertThat(ids(text, "k") + left(text, "dispute") + left(text, "claim"))
                .isEqualTo(made.disputes() + made.facts());
        assertThat(ids(text, "c") + left(text, "contact")).isEqualTo(made.contacts());
        assertThat(ids(text, "q") + left(text, "statement")).isEqualTo(made.statements());
        assertThat(ids(text, "g") + left(text, "plan")).isEqualTo(made.plans());
    }

    @Test
    void disputesGoBeforeAllElse() {
        String text = terminal(new MadeBrief(5, 250, 9, 60, 9, 6, 30));
        assertThat(ids(text, "k")).isGreaterThanOrEqualTo(6);
        assertThat(text.indexOf("DISPUTED")).isLessThan(text.indexOf("CONTACTS"));
    }

    @Test
    void everySpeakerIsHeardBeforeOneIsHeardTwice() {
        String text = terminal(new MadeBrief(5, 170, 1, 60, 0, 0, 0));
        assertThat(ids(text, "q")).isBetween(4L, 6L);
        assertThat(text).containsOnlyOnce("  Speaker Number2\n").contains("  Speaker Number5\n");
    }

    @Test
    void inFullNothingIsLeftOut() {
        MadeBrief made = new MadeBrief(2, 150, 12, 60, 9, 4, 30);
        String text = TerminalBrief.render(made.brief(), Detail.FULL, 80, false);
        assertThat(text).doesNotContain("Left out");
        assertThat(List.of(ids(text, "c"), ids(text, "q"), ids(text, "g"), ids(text, "k")))
                .containsExactly(12L, 60L, 9L, 34L);
    }

    @Test
    void theSummaryDoesNotTellWhatASectionOfItsOwnTells() {
        assertThat(terminal(new MadeBrief(5, 900, 1, 3, 1, 1, 0)))
                .contains("Odo Venn of Tarvia called Ilse Karr of Borland.")
                .doesNotContain("Next: plan number 1.")
                .doesNotContain("The reports differ on k1.");
    }

    @Test
    void wordsThatAReportAltersAreShownWithWhatIsAnother() {
        Brief made = new MadeBrief(5, 260, 1, 60, 0, 0, 0).brief();
        Brief.StoryRecord story = made.stories().getFirst();
        List<Brief.StoryStatement> statements = new ArrayList<>(story.statements());
        Brief.StoryStatement last = statements.removeLast();
        Brief.Variant variant = last.variants().getLast();
        Evidence there = last.variants().getFirst().evidence();
        statements.add(new Brief.StoryStatement(
                last.id(),
                last.speaker(),
                last.to(),
                last.contact(),
                last.via(),
                last.kind(),
                last.text(),
                last.topics(),
                List.of(
                        last.variants().getFirst(),
                        new Brief.Variant(
                                variant.evidence(),
                                "We shall wait",
                                Brief.Variant.Change.REWORDED,
                                Optional.empty(),
                                List.of(new Brief.Altered(
                                        Alteration.Kind.NEGATION,
                                        variant.evidence(),
                                        "shall wait",
                                        there,
                                        "shall not wait"))))));
        String text = TerminalBrief.render(
                new Brief(made.articles(), List.of(with(story, story.contacts(), statements))),
                Detail.BRIEF,
                80,
                false);
        assertThat(text).contains("q60 ", "≠ “not” on one side only: “shall wait” [5] where [1] has");
    }

    @Test
    void aPlannedMeetingThatTheAgendaTellsIsToldOnce() {
        Brief made = new MadeBrief(5, 300, 1, 3, 1, 0, 0).brief();
        Brief.StoryRecord story = made.stories().getFirst();
        Brief.StoryAgenda plan = story.agenda().getFirst();
        Brief.StoryContact meeting = new Brief.StoryContact(
                "c2",
                Contact.Kind.MEETING,
                Optional.empty(),
                Contact.Status.PLANNED,
                plan.date(),
                plan.place(),
                List.of("a1", "a2"),
                plan.evidence());
        List<Brief.StoryContact> contacts = List.of(story.contacts().getFirst(), meeting);
        String text = TerminalBrief.render(
                new Brief(made.articles(), List.of(with(story, contacts, story.statements()))),
                Detail.BRIEF,
                80,
                false);
        assertThat(text).contains("g1 ").doesNotContain("c2 ").doesNotContain("1 contact,");
    }

    @Test
    void aContactThatAReportDeniesIsToldWithItsDenial() {
        Brief brief = denied();
        assertThat(TerminalBrief.render(brief, Detail.BRIEF, 100, false))
                .contains("phone call, held, disputed (k1) [1][2]")
                .contains("k1 Whether the call came about: held [1] against cancelled [2]");
        assertThat(HtmlBrief.render(brief)).contains("href=\"#s1-k1\">disputed</a>");
        assertThat(ContactLedger.of(brief).table(80, false)).contains("disputed");
        assertThat(ContactLedger.of(brief).csv()).contains("held (r1); cancelled (r2)");
    }

    /** A call that the first report tells and the second denies. */
    static Brief denied() {
        Brief made = new MadeBrief(2, 300, 1, 3, 0, 0, 0).brief();
        Brief.StoryRecord story = made.stories().getFirst();
        Brief.Claim dispute = new Brief.Claim(
                "k1",
                "Whether the call came about",
                Brief.Claim.Standing.DISPUTED,
                List.of("r1", "r2"),
                story.contacts().getFirst().evidence(),
                List.of(new Brief.ClaimValue("held", List.of("r1")), new Brief.ClaimValue("cancelled", List.of("r2"))));
        return new Brief(
                made.articles(),
                List.of(new Brief.StoryRecord(
                        story.id(),
                        story.headline(),
                        story.from(),
                        story.to(),
                        story.articles(),
                        story.derivations(),
                        story.independent(),
                        story.newsrooms(),
                        story.domains(),
                        story.actors(),
                        story.contacts(),
                        story.statements(),
                        story.agenda(),
                        story.events(),
                        List.of(dispute),
                        story.summary())));
    }

    @Test
    void claimsThatRepeatOtherLinesAreNoLinesOfTheirOwn() {
        Brief made = new MadeBrief(5, 900, 1, 1, 0, 0, 0).brief();
        Brief.StoryRecord story = made.stories().getFirst();
        Brief.Claim told = new Brief.Claim(
                "k1",
                "Odo Venn and Ilse Karr spoke",
                Brief.Claim.Standing.SHARED,
                story.articles(),
                story.contacts().getFirst().evidence(),
                List.of());
        Brief.Claim more = new Brief.Claim(
                "k2",
                "Forty boats wait",
                Brief.Claim.Standing.SHARED,
                story.articles(),
                List.of(new Evidence("r1", new Span(300, 310))),
                List.of());
        String text = TerminalBrief.render(
                new Brief(
                        made.articles(),
                        List.of(new Brief.StoryRecord(
                                story.id(),
                                story.headline(),
                                story.from(),
                                story.to(),
                                story.articles(),
                                story.derivations(),
                                story.independent(),
                                story.newsrooms(),
                                story.domains(),
                                story.actors(),
                                story.contacts(),
                                story.statements(),
                                story.agenda(),
                                story.events(),
                                List.of(told, more),
                                story.summary()))),
                Detail.BRIEF,
                80,
                false);
        assertThat(text).contains("ALSO REPORTED", "k2 Forty boats wait").doesNotContain("k1 ");
    }

    private static Brief.StoryRecord with(
            Brief.StoryRecord story, List<Brief.StoryContact> contacts, List<Brief.StoryStatement> statements) {
        return new Brief.StoryRecord(
                story.id(),
                story.headline(),
                story.from(),
                story.to(),
                story.articles(),
                story.derivations(),
                story.independent(),
                story.newsrooms(),
                story.domains(),
                story.actors(),
                contacts,
                statements,
                story.agenda(),
                story.events(),
                story.claims(),
                story.summary());
    }

    private static String terminal(MadeBrief made) {
        return TerminalBrief.render(made.brief(), Detail.BRIEF, 80, false);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** How many items of one sort have a line. */
    private static long ids(String text, String letter) {
        return Pattern.compile("(?<![\\w(])" + letter + "\\d+ ")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    private static long left(String text, String noun) {
        Matcher count = Pattern.compile("(?:: |, )(\\d+) " + noun + "s?(?=[,.])")
                .matcher(text.substring(Math.max(0, text.indexOf("Left out"))));
        return count.find() ? Long.parseLong(count.group(1)) : 0;
    }
}
