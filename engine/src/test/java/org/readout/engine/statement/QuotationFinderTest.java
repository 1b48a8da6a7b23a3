package org.readout.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

class QuotationFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "She spoke of “open doors” there. | open doors",
                "She spoke of \"open doors\" there. | open doors",
                "She spoke of \"open doors” there. | open doors",
                "She spoke of “open doors\" there. | open doors",
                "She spoke of ''open doors'' there. | open doors",
                "She spoke of ‘open doors’ there. | open doors",
                "She spoke of 'open doors' there. | open doors",
                "She spoke of «open doors» there. | open doors",
                "She spoke of „open doors“ there. | open doors",
                "She spoke of „open doors” there. | open doors",
                "(“Open doors”), she said. | Open doors",
            })
    void readsEveryShapeOfMark(String text, String words) {
        assertThat(quoted(text)).containsExactly(words);
    }

    @Test
    void tellsApostrophesFromMarks() {
        assertThat(quoted("The ministers' talks in Lima's centre didn't end; it's the '90s again."))
                .isEmpty();
        assertThat(quoted("‘The ministers’ talks didn’t end,’ she said."))
                .containsExactly("The ministers’ talks didn’t end,");
        assertThat(quoted("He spoke of ‘negative words’ and the ministers’ talks."))
                .containsExactly("negative words");
    }

    @Test
    void keepsWhatIsNestedInsideOneQuotation() {
        assertThat(quoted("“She called it ‘a trap’ and left,” he said."))
                .containsExactly("She called it ‘a trap’ and left,");
        assertThat(quoted("‘She called it “a trap” and left,’ he said."))
                .containsExactly("She called it “a trap” and left,");
    }

    @Test
    void readsMarksWithABackslash() {
        assertThat(quoted("Both called it \\\"frank and useful\\\" on Friday.")).containsExactly("frank and useful");
        assertThat(quoted("\\\"We wait,\\\" she said. A path is C:\\temp.")).containsExactly("We wait,");
    }

    @Test
    void partsParagraphsThatWereRunTogetherWhereEachOpensAgain() {
        assertThat(quoted("He said: 'We have asked for years. 'Nobody came to see us.' The mayor left."))
                .containsExactly("We have asked for years.", "Nobody came to see us.");
        assertThat(quoted("“We have asked for years. “Nobody came to see us,” he said."))
                .containsExactly("We have asked for years.", "Nobody came to see us,");
        assertThat(quoted("“We asked. ‘Nobody will come,’ they said,” he said."))
                .containsExactly("We asked. ‘Nobody will come,’ they said,");
    }

    @Test
    void singleMarkThatNeverClosesOpensNothing() {
        assertThat(quoted("Lima warns of ‘words and deeds\nThe minister spoke of “calm” on Friday."))
                .containsExactly("calm");
    }

    @Test
    void boundsAnUnclosedQuotationByItsParagraph() {
        assertThat(quoted("He said: “We will go on.\nThe talks lasted an hour."))
                .containsExactly("We will go on.");
    }

    @Test
    void endsAnUnclosedQuotationWhereAnotherBegins() {
        assertThat(quoted("He said “we will go. She called it “a trap” and left."))
                .containsExactly("we will go. She called it", "a trap");
    }

    @Test
    void followsAQuotationOverParagraphsThatReopenIt() {
        Text text = Text.of("He said: “We will go on.\n“We shall not stop.”");
        List<Quotation> found = new QuotationFinder().find(text, paragraphs(text));
        assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
    }

    @Test
    void readsACloserThatNothingOpened() {
        assertThat(quoted("We will go on,” he said.")).containsExactly("We will go on,");
    }

    @Test
    void countsCodePoints() {
        Text text = Text.of("😀 She said “yes 😀”.");
        Quotation found = new QuotationFinder().find(text, paragraphs(text)).getFirst();
        assertThat(text.slice(found.words())).isEqualTo("yes 😀");
        assertThat(text.slice(found.marks())).isEqualTo("“yes 😀”");
    }

    @Property(tries = 500)
    void spansLieInTheTextInOrderAndApart(@ForAll("marked") String random) {
        Text text = Text.of(random);
        int end = 0;
        for (Quotation quotation : new QuotationFinder().find(text, paragraphs(text))) {
            assertThat(quotation.marks().start()).isGreaterThanOrEqualTo(end);
            assertThat(quotation.marks().contains(quotation.words())).isTrue();
            assertThat(text.slice(quotation.marks())).doesNotContain("\n");
            end = quotation.marks().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "“a ‘b \"c's d’ e” f' ".repeat(50_000);
        assertThat(quoted(text)).isNotEmpty();
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.strings()
                .withChars("“”\"'‘’«»„‚`ab sS9,.?:;-—(\n".toCharArray())
                .ofMaxLength(120);
    }

    private static List<String> quoted(String words) {
        Text text = Text.of(words);
        return new QuotationFinder()
                .find(text, paragraphs(text)).stream()
                        .map(quotation -> text.slice(quotation.words()))
                        .toList();
    }

    private static List<Span> paragraphs(Text text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.characters().charAt(i) == '\n') {
                paragraphs.add(text.trim(new Span(start, i)));
                start = i + 1;
            }
        }
        return paragraphs.stream().filter(span -> !span.isEmpty()).toList();
    }
}
