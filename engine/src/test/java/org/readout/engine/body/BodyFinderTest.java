package org.readout.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

class BodyFinderTest {

    private static final String LEAD = "The presidents of Tamaria and Rhodia spoke by telephone on Friday.";

    private final BodyFinder bodies = new BodyFinder();

    private Body find(String text) {
        return bodies.find(Article.ofText("a", text));
    }

    private List<String> paragraphs(String text) {
        return find(text).paragraphs().stream().map(Text.of(text)::slice).toList();
    }

    @Test
    void aBlankTextHasNeitherBodyNorFurniture() {
        assertThat(find(""))
                .isEqualTo(find(" \n\t "))
                .extracting(Body::paragraphs)
                .isEqualTo(List.of());
        assertThat(find(" \n ").furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "Tamaria and Rhodia agree",
                "Leaders met.",
                "“Never closed",
                "Sign up for our newsletter and never miss a story that matters to you."
            })
    void aTextThatIsAllOneLineIsTheArticle(String line) {
        assertThat(paragraphs(line)).containsExactly(line);
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String wrapped = "The presidents of Tamaria and Rhodia spoke by\ntelephone on Friday, both offices said. They\n"
                + "Agreed to meet on the bridge at Velo in May,\nwhen the river is low.";
        String next = "It was their third call this year, officials\nsaid.";
        assertThat(paragraphs(wrapped + "\n\n" + next)).containsExactly(wrapped, next);
    }

    @Test
    void windowsLineEndingsPartParagraphsAsOthersDo() {
        assertThat(paragraphs(LEAD + "\r\n\r\nThey agreed to meet on the bridge at Velo in May.\r\n"))
                .containsExactly(LEAD, "They agreed to meet on the bridge at Velo in May.");
    }

    @Test
    void offsetsCountCodePointsPastEmoji() {
        String text = "🔴 BREAKING 🔴\n" + LEAD + "\n👍 Share";
        assertThat(paragraphs(text)).containsExactly(LEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(TNN) The presidents spoke by telephone on Friday, their offices said.|TNN",
                "VELO, May 9 (Rhodia News) -- The presidents spoke by telephone on Friday.|Rhodia News",
                "VELO (RNA) — The presidents spoke by telephone on Friday, officials said.|RNA",
                "Velo, Rhodia, May 9 (RNA) - The presidents spoke by telephone on Friday.|RNA",
                "VELO, May 9. /RNA/. The presidents spoke by telephone on Friday, officials said.|RNA",
                "May 9 (Velo Wire) - The presidents spoke by telephone on Friday, officials said.|Velo Wire"
            })
    void theAgencyThatSignsTheDatelineIsThePublisher(String paragraph, String agency) {
        assertThat(find(paragraph).publisher()).contains(agency);
        assertThat(paragraphs(paragraph).getFirst()).startsWith("The presidents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VELO — ",
                "VELO, Rhodia: ",
                "SANT ORIEL/VELO, 9 May 2029 – ",
                "Velo (9 May 2029) – ",
                "GENEVA (9 May 2029) – ",
                "Sant Oriel, May 9 -- "
            })
    void aDatelineWithoutAgencyIsParted(String dateline) {
        assertThat(paragraphs(dateline + LEAD)).containsExactly(LEAD);
        assertThat(find(dateline + LEAD).publisher()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Ana Brell (Unity) said on Friday that talks would go on.",
                "On May 9 – the day of the call – both offices were closed to visitors.",
                "The Union (TU) and its neighbours met on Friday to talk about the river."
            })
    void bracketsAndDashesOfASentenceAreNoDateline(String sentence) {
        assertThat(paragraphs(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why you can trust Lake Herald|Lake Herald",
                "© 2031 The Velo Post. All rights reserved.|The Velo Post",
                "Copyright 2031 Rhodia Today|Rhodia Today",
                "Subscribe to Harbor Ledger to read on.|Harbor Ledger"
            })
    void legalLinesNameThePublisher(String line, String publisher) {
        assertThat(find(LEAD + "\n" + LEAD.replace("spoke", "met") + "\n" + line)
                        .publisher())
                .contains(publisher);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ministry official said in a written statement to Lake Herald that talks go on.|Lake Herald",
                "Lake Herald could not independently verify the report from the Karsen hills.|Lake Herald"
            })
    void aReportSpeaksOfItsOwnOutlet(String sentence, String publisher) {
        assertThat(find(sentence).publisher()).contains(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rhodia provides the pipes and Tamaria the pumps, the two ministers said.",
                "Rhodia has asked Tamaria for the release of the crew of the Morning Star.",
                "He said so in a written statement to Parliament on the day after the call.",
                "Brell told Varga that the bridge at Velo would stay open to all traffic."
            })
    void governmentsAreNoPublishers(String sentence) {
        assertThat(find(sentence).publisher()).isEmpty();
    }

    @Test
    void theHeadlineThatTheInputGaveIsPreferred() {
        String text = "Lake accord: all you need to know\nMediators deny secret annex\n" + LEAD;
        Article article = Article.ofText("a", text);
        Article given = new Article(
                "a",
                article.url(),
                article.publisher(),
                Optional.of("Mediators deny secret annex"),
                List.of(),
                article.language(),
                article.published(),
                article.text(),
                Markup.NONE);
        assertThat(bodies.find(given).headline().map(given.text()::slice)).contains("Mediators deny secret annex");
        assertThat(bodies.find(article).headline().map(article.text()::slice))
                .contains("Lake accord: all you need to know");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tamaria wants to become a member of the lake union by next year, she said.",
                "The inspectors must get full access to the sites and unlock the full potential of the deal.",
                "Copyright law is one of the chapters on which the two delegations could not agree.",
                "Subscribers to that view, he said, were few; the others wanted a longer truce at sea.",
                "Rhodia accepts no responsibility for the shelling of the border post, the army said.",
                "By Friday, talks had resumed and the two envoys were back at the bridge.",
                "More from habit than from hope, the two sides sat down again on Monday.",
                "Published reports said the two presidents had quarrelled about the river."
            })
    void proseThatSoundsLikeFurnitureStays(String sentence) {
        assertThat(paragraphs(LEAD + "\n" + sentence + "\n" + "It was their third call this year, officials said."))
                .contains(sentence);
    }

    @Test
    void aLongLineCostsNoMoreThanItsLength() {
        String text = "The talks go on, and ".repeat(50_000);
        assertThat(paragraphs(text)).containsExactly(text.strip());
        assertThat(paragraphs((LEAD + "\n").repeat(20_000))).containsExactly(LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related\n",
                "Advertisement\n",
                "- a bullet\n",
                "Ana Brell\n",
                "\n",
                "(",
                "“",
                "A b ",
                "1.",
                "Photo: "
            })
    @Timeout(10)
    void endlessRepetitionCostsLittle(String part) {
        find(LEAD + "\n" + part.repeat(100_000 / part.length()) + "\n" + LEAD.replace("spoke", "met"));
        find(("Related\n" + part + "\n" + LEAD + "\n").repeat(1_000));
    }

    @Property(tries = 300)
    void spansNeverOverlapAndLeaveOnlyWhiteSpaceOut(@ForAll("pages") String text) {
        Article article = Article.ofText("a", text);
        Body body = bodies.find(article);
        List<Span> all = new ArrayList<>(body.paragraphs());
        body.furniture().forEach(furniture -> all.add(furniture.span()));
        BitSet covered = new BitSet();
        for (Span span : all) {
            assertThat(covered.get(span.start(), span.end()).isEmpty()).isTrue();
            covered.set(span.start(), span.end());
        }
        for (int i = covered.nextClearBit(0); i < article.text().length(); i = covered.nextClearBit(i + 1)) {
            assertThat(article.text().characters().substring(i, i + 1)).matches("[\\s\\p{Z}]");
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        LEAD,
                        "\n",
                        "\n\n",
                        "\r\n",
                        "Advertisement",
                        "Photo: ",
                        "(ANP)",
                        "By ",
                        "“",
                        "\"",
                        "🔴",
                        "\u2028",
                        " ",
                        "VELO, May 9 (RNA) - ",
                        "Related",
                        "1.",
                        "- ",
                        "…",
                        "?",
                        "Comments",
                        "Legal Disclaimer:",
                        "all rights reserved",
                        "\u0000",
                        "\u00a0",
                        "تعاون",
                        "会談した。",
                        "Ana Brell")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
