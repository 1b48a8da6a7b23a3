package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

class CoreNlpTest {

    private static final CoreNlp NLP = CoreNlp.load();

    private static List<Sentence> sentences(String text) {
        Text whole = Text.of(text);
        return NLP.sentences(whole, List.of(whole.span()));
    }

    private static List<String> cut(String text) {
        Text whole = Text.of(text);
        return sentences(text).stream()
                .map(sentence -> whole.slice(sentence.span()))
                .toList();
    }

    private static Dependencies tree(String text) {
        return NLP.parse(sentences(text).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Mbeki met Adm. Sousa in Lisbon.",
                "The talks resume on Nov. 12 at 5 p.m. local time.",
                "Envoys from the U.S. Navy and the U.N. Security Council flew in.",
                "Dr. A. B. Perera of the Colombo Port Co. spoke.",
                "The lines\nof this one\nwere wrapped by hand.",
                "“Is that your last offer?” he asked.",
                "\"Enough!\" shouted the crowd."
            })
    void oneSentenceStaysWhole(String text) {
        assertThat(cut(text)).containsExactly(text);
    }

    @Test
    void quotationMarkGoesWithTheSentenceItCloses() {
        assertThat(cut("“We shall see.” The minister left. He said: \"No.\" Then he laughed."))
                .containsExactly("“We shall see.”", "The minister left.", "He said: \"No.\"", "Then he laughed.");
    }

    @Test
    void abbreviationAtTheEndKeepsItsFullStop() {
        assertThat(cut("He came to the U.S. The talks began."))
                .containsExactly("He came to the U.S.", "The talks began.");
        assertThat(sentences("He came to the U.S. The talks began.").getFirst().tokens())
                .extracting(Token::text)
                .endsWith("the", "U.S.");
    }

    @Test
    void softHyphenBehindAFullStopIsHarmless() {
        assertThat(cut("They traded fish, salt, etc.\u00AD")).hasSize(1);
    }

    @Test
    void sentencesKeepTheirParagraph() {
        Text text = Text.of("Peru agreed.\n\nChile did not. It said so.");
        List<Sentence> sentences = NLP.sentences(text, List.of(new Span(0, 12), new Span(14, text.length())));
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "The ministers were meeting in Rome., minister",
        "The ministers were meeting in Rome., be",
        "The ministers were meeting in Rome., meet",
        "The ministers were meeting in Rome., Rome",
        "She'd said they won't go., will",
        "The larger ships left., large"
    })
    void lemmasAreDictionaryForms(String text, String lemma) {
        assertThat(sentences(text).getFirst().tokens()).extracting(Token::lemma).contains(lemma);
    }

    @Test
    void namesAreTyped() {
        List<Token> tokens = sentences("President Ana Silva of the World Bank arrived in Nairobi.")
                .getFirst()
                .tokens();
        assertThat(tokens.stream()
                        .filter(token -> token.entity() != EntityKind.NONE)
                        .collect(Collectors.toMap(Token::text, Token::entity)))
                .containsEntry("Silva", EntityKind.PERSON)
                .containsEntry("Bank", EntityKind.ORGANIZATION)
                .containsEntry("Nairobi", EntityKind.LOCATION)
                .doesNotContainKey("arrived");
    }

    @Test
    void treesAreUniversalDependencies() {
        Dependencies tree = tree("The minister of Peru met his guest.");
        assertThat(tree.relations())
                .containsExactly("det", "nsubj", "case", "nmod", "root", "nmod:poss", "obj", "punct");
        assertThat(tree.heads()).containsExactly(1, 4, 3, 1, Dependencies.ROOT, 6, 4, 4);
    }

    @Test
    void subjectOfAPassiveVerbIsPassive() {
        assertThat(tree("The treaty was signed by both sides.").relations()).contains("nsubj:pass", "aux:pass");
    }

    @Test
    void answerDoesNotDependOnWhatWasReadBefore() {
        String text = "Harrow Vale said it would sign. Vale is near Brack.";
        List<Sentence> before = sentences(text);
        sentences("the harrow and the vale and a brack lay there. harrow vale brack.");
        assertThat(sentences(text)).isEqualTo(before);
    }

    @Test
    void sentenceInAnotherLanguageIsTaggedToo() {
        assertThat(sentences("Dışişleri Bakanı salı günü başkentte konuştu ve görüşmelerin sürdüğünü söyledi."))
                .singleElement()
                .extracting(Sentence::size)
                .isEqualTo(11);
    }

    @Test
    void threadsShareOneAnalyser() {
        String text = "Envoys of both sides spoke by telephone on Tuesday. They will meet again in Quito in May.";
        List<CompletableFuture<List<Dependencies>>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(CompletableFuture.supplyAsync(
                    () -> sentences(text).stream().map(NLP::parse).toList()));
        }
        assertThat(runs.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }
}
