package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** What holds for every text, sensible or not. */
class AnyTextTest {

    private static final CoreNlp NLP = CoreNlp.load();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "U.S.",
                "Nov.",
                "met",
                "Anna",
                "\"",
                "”",
                "'s",
                "😀",
                "a.b@c.de",
                "$5",
                "…",
                "\n",
                "\u0000",
                "\u00a0",
                "_",
                "http://x.yz/a",
                "(",
                "&amp;",
                "3-4",
                "İ",
                "Ω",
                "中文",
                "\uFFFC",
                "\u200b",
                ".",
                "?");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(words, words, anything)
                .list()
                .ofMaxSize(30)
                .flatMap(parts -> Arbitraries.of(" ", "").map(between -> String.join(between, parts)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void tokensAreSlicesOfTheirParagraphInOrder(@ForAll("texts") String written, @ForAll("texts") String second) {
        Text text = Text.of(written + "\n\n" + second);
        int first = Text.of(written).length();
        List<Span> paragraphs = new ArrayList<>(List.of(new Span(0, first), new Span(first + 2, text.length())));
        int end = 0;
        int index = 0;
        for (Sentence sentence : NLP.sentences(text, paragraphs)) {
            assertThat(sentence.index()).isEqualTo(index++);
            assertThat(sentence.tokens()).isNotEmpty();
            assertThat(paragraphs.get(sentence.paragraph()).contains(sentence.span()))
                    .isTrue();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.span().isEmpty()).isFalse();
                assertThat(token.text()).isEqualTo(text.slice(token.span()));
                assertThat(sentence.span().contains(token.span())).isTrue();
                end = token.span().end();
            }
            assertIsTree(NLP.parse(sentence), sentence.size());
        }
    }

    private static void assertIsTree(Dependencies tree, int size) {
        assertThat(tree.heads()).hasSize(size);
        assertThat(tree.heads().stream().filter(head -> head == Dependencies.ROOT))
                .hasSize(1);
        int root = tree.heads().indexOf(Dependencies.ROOT);
        for (int i = 0; i < size; i++) {
            assertThat(tree.dominates(root, i)).isTrue();
        }
    }

    @Example
    void sentenceWithoutEndIsCut() {
        List<Sentence> sentences = NLP.sentences(Text.of("word ".repeat(1000)), List.of(new Span(0, 5000)));
        assertThat(sentences).hasSize(5).allMatch(sentence -> sentence.size() == SentenceSplitter.LONGEST_SENTENCE);
    }
}
