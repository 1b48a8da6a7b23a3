package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.Altered;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.Retelling;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.brief.Brief.Variant.Change;
import org.readout.engine.story.Story;
import org.readout.engine.wording.Alteration;
import org.readout.engine.wording.Comparison.Difference;

/** Invented ministers of real countries. */
class StatementWordingTest {

    @Test
    void anotherNumberInTheSameQuotationIsCalledOutAtItsWords() {
        List<AnalysedArticle> articles = List.of(
                quoted("one", "“We will send 4,000 tonnes of wheat before winter,” Emre Saygil said."),
                quoted("two", "Emre Saygil: “We will send 40,000 tonnes of wheat before winter.”"));
        StoryStatement statement = statements(articles).getFirst();
        Altered altered = statement.variants().stream()
                .flatMap(variant -> variant.alters().stream())
                .findFirst()
                .orElseThrow();
        assertThat(altered.kind()).isEqualTo(Alteration.Kind.NUMBER);
        assertThat(Stream.of(altered.hereText(), altered.thereText()))
                .containsExactlyInAnyOrder("4,000 tonnes", "40,000 tonnes");
        assertThat(slice(articles, altered.here())).isEqualTo(altered.hereText());
        assertThat(slice(articles, altered.there())).isEqualTo(altered.thereText());
    }

    @Test
    void wordsThatOneOutletHasOutsideTheMarksAreMovedNotDropped() {
        List<AnalysedArticle> articles = List.of(
                quoted("one", "Emre Saygil promised “a fair price for every farmer” in the islands."),
                quoted("two", "Emre Saygil promised “a fair price for every farmer in the islands”."));
        assertThat(statements(articles))
                .singleElement()
                .satisfies(statement -> assertThat(statement.variants())
                        .anySatisfy(variant -> assertThat(variant.wording()).contains(Difference.MARKS_MOVED)));
    }

    @Test
    void whatOneReportsInItsOwnWordsIsLinkedToTheQuotationAndNoVariantOfIt() {
        String words = "it would not sign anything that divides the island";
        List<StoryStatement> statements = statements(List.of(
                quoted("one", "“We will not sign anything that divides the island,” Emre Saygil said."),
                new ReportBuilder("two", "Emre Saygil said " + words + ".")
                        .person("Emre Saygil", "TUR")
                        .paraphrase("Emre Saygil", words)
                        .build()));
        StoryStatement quotation = statements.getFirst();
        assertThat(quotation.variants()).hasSize(1);
        assertThat(quotation.retold()).singleElement().satisfies(place -> {
            assertThat(place.as()).isEqualTo(Retelling.As.INDIRECT);
            assertThat(place.statement()).contains(statements.get(1).id());
            assertThat(place.alters()).isEmpty();
        });
    }

    @Test
    void twoSentencesOfOneSpeakerInOneArticleAreTwoStatements() {
        String paid = "Uganda has paid its share of the road";
        String unpaid = "Uganda has not paid its share of the bridge";
        AnalysedArticle both = new ReportBuilder("two", "“" + paid + ",” Emre Saygil said. “" + unpaid + ",” he said.")
                .person("Emre Saygil", "TUR")
                .quotation("Emre Saygil", "", paid)
                .quotation("Emre Saygil", "", unpaid)
                .build();
        List<StoryStatement> statements = statements(List.of(quoted("one", "“" + paid + ",” Emre Saygil said."), both));
        assertThat(statements).hasSize(2);
        assertThat(statements.stream().flatMap(statement -> statement.variants().stream()))
                .allSatisfy(variant -> assertThat(variant.alters()).isEmpty())
                .extracting(Variant::change)
                .containsOnly(Change.SAME);
    }

    @Test
    void whatOneQuotesAndAnotherParaphrasesIsOneClaimOfTwo() {
        String words = "it would not sign anything that divides the island";
        List<AnalysedArticle> articles = List.of(
                quoted("one", "“We will not sign anything that divides the island,” Emre Saygil said."),
                paraphrased("two", words));
        assertThat(claims(articles)).singleElement().satisfies(claim -> {
            assertThat(claim.standing()).isEqualTo(Claim.Standing.SHARED);
            assertThat(claim.articles()).containsExactly("one", "two");
        });
    }

    @Test
    void paraphrasesOfOneSpeakerAreOneStatement() {
        assertThat(statements(List.of(
                        paraphrased("one", "the harbour would stay closed until the cranes were repaired"),
                        paraphrased("two", "repairs of the cranes kept the harbour closed"))))
                .hasSize(1);
    }

    @Test
    void paraphrasesWithOtherNumbersAreTwoStatements() {
        assertThat(statements(List.of(
                        paraphrased("one", "the harbour would stay closed for 12 weeks of repairs to the cranes"),
                        paraphrased("two", "the harbour would stay closed for 3 weeks of repairs to the cranes"))))
                .hasSize(2);
    }

    @Test
    void aParaphraseThatDeniesWhatAnotherSaysIsAnotherStatement() {
        assertThat(statements(List.of(
                        paraphrased("one", "the harbour would stay closed while the cranes were repaired"),
                        paraphrased("two", "the harbour would not stay closed while the cranes were repaired"))))
                .hasSize(2);
    }

    @Test
    void paraphrasesThatNameOthersAreTwoStatements() {
        assertThat(statements(List.of(
                        paraphrased("one", "the sailors of Kenya would wait outside the closed harbour"),
                        paraphrased("two", "the sailors of Ghana would wait outside the closed harbour"))))
                .hasSize(2);
    }

    private static AnalysedArticle paraphrased(String id, String words) {
        ReportBuilder report = new ReportBuilder(id, "Emre Saygil said " + words + ".").person("Emre Saygil", "TUR");
        Map.of("Ghana", "GHA", "Kenya", "KEN").forEach((name, code) -> {
            if (words.contains(name)) {
                report.actor(name, Actor.Type.COUNTRY, code);
            }
        });
        return report.paraphrase("Emre Saygil", words).build();
    }

    private static List<Claim> claims(List<AnalysedArticle> articles) {
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst()
                .claims();
    }

    private static AnalysedArticle quoted(String id, String text) {
        return new ReportBuilder(id, text)
                .person("Emre Saygil", "TUR")
                .quotation("Emre Saygil", "", text.substring(text.indexOf('“') + 1, text.indexOf('”')))
                .build();
    }

    private static List<StoryStatement> statements(List<AnalysedArticle> articles) {
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst()
                .statements();
    }

    private static String slice(List<AnalysedArticle> articles, Evidence evidence) {
        return articles.stream()
                .filter(article -> article.id().equals(evidence.article()))
                .findFirst()
                .orElseThrow()
                .read()
                .article()
                .text()
                .slice(evidence.span());
    }
}
