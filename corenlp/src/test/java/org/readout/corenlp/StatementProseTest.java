package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.engine.Readout;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.statement.Statement;

/** Who said what, in prose of our own about invented persons, read with the models. */
class StatementProseTest {

    private static final Readout READOUT = Readout.with(CoreNlp.load());

    /** "speaker: words" for everything in quotation marks or a transcript, in text order. */
    private static List<String> said(String text) {
        AnalysedArticle article = article(text);
        return article.statements().stream()
                .flatMap(statement -> statement.quotations().stream()
                        .map(span -> name(article, statement) + ": "
                                + article.read().article().text().slice(span)))
                .toList();
    }

    private static String name(AnalysedArticle article, Statement statement) {
        return statement
                .speaker()
                .flatMap(article.actors()::byId)
                .map(Actor::name)
                .orElse("?");
    }

    private static AnalysedArticle article(String text) {
        return READOUT.extract(READOUT.read(Article.ofText("a", text)), LocalDate.of(2025, 12, 31));
    }

    @Test
    void readsATranscript() {
        assertThat(said("""
            Lisbon, 3 June 2025

            MODERATOR: Good afternoon, ladies and gentlemen, and welcome to the palace.

            MINISTER SOUSA: Thank you. We have agreed on the price of water.

            We have also agreed to meet again in the autumn.

            Q: Minister, who pays for the pipes?

            MINISTER MBEKI: We pay, and we pay gladly, because "free" water is dear.

            MODERATOR: Thank you all for coming.
            """))
                .containsExactly(
                        "SOUSA: Thank you. We have agreed on the price of water.",
                        "SOUSA: We have also agreed to meet again in the autumn.",
                        "MBEKI: We pay, and we pay gladly, because \"free\" water is dear.");
    }

    @Test
    void takesDatelinesForNoTranscript() {
        assertThat(said("""
            LISBON: Ana Sousa met her colleagues on Monday and left early.

            MADRID: Pedro Ruiz said that he would wait for a better offer.

            PARIS: Luc Morel went home without a word to anybody there.
            """)).isEmpty();
    }

    @Test
    void readsALineThatNamesItsSpeakerBeforeAColon() {
        assertThat(said("Ana Sousa met Thabo Mbeki on Monday in Lisbon to talk about water.\n\n"
                        + "Sousa: “Nobody sells a river in four pages.”\n\n"
                        + "Mbeki on the price: it was “fair and final”."))
                .containsExactly("Ana Sousa: Nobody sells a river in four pages.", "Thabo Mbeki: fair and final");
    }

    @Test
    void readsNounsThatAttribute() {
        assertThat(said("Ana Sousa's promise to “open every valve” found little echo among the farmers in the south."))
                .containsExactly("Ana Sousa: open every valve");
        assertThat(said("Thabo Mbeki left on Monday. His warning that the pact “would not survive the winter” was "
                        + "noted in Lisbon."))
                .containsExactly("Thabo Mbeki: would not survive the winter");
    }

    @Test
    void goesOnAfterACueThatPartsSubjectAndVerb() {
        assertThat(said("The accord, Prime Minister Ana Sousa wrote on Facebook, is “the best news in years”."))
                .containsExactly("Ana Sousa: the best news in years");
    }

    @Test
    void tellsAnAideFromTheChief() {
        assertThat(said("A spokesman for Sousa, Jonas Ekholt, said the minister believed the call had been "
                        + "“frank but useful”."))
                .containsExactly("Jonas Ekholt: frank but useful");
    }

    @Test
    void givesWordsInPublicToNoPartnerOfACall() {
        AnalysedArticle article = article("Ana Sousa and Thabo Mbeki spoke by telephone on Monday for an hour.\n\n"
                + "“We talk and they listen,” Sousa told reporters in Lisbon. “That is already something,” she added.");
        assertThat(article.statements())
                .isNotEmpty()
                .allMatch(statement -> statement.to().isEmpty());
    }
}
