package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ArticleAnalyser;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.brief.Brief.StoryRecord;
import org.readout.engine.brief.BriefWriter;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.Readouts;
import org.readout.engine.story.Story;
import org.readout.engine.text.Text;

/** Both sides' accounts, from texts to the record. Invented ministers of real countries. */
class BothSidesTest {

    private static final ArticleAnalyser ANALYSER = new ArticleAnalyser(CoreNlp.load());

    private static final AnalysedArticle AGENCY =
            article("agency", "Andean Agency", "Peruvian and Japanese leaders meet in Lima", """
                Peruvian President Julia Ortano and Japanese Prime Minister Kenta Morisue met in Lima on Monday and talked about \
                copper, a port and a free trade agreement.

                Ortano told Morisue that the port of Chancay "is open to ships of every flag", the Peruvian presidency said in a \
                statement. She asked Japan to lift the duty on asparagus, the presidency said. Peru also sought Japanese loans for \
                a railway to the copper mines, according to the statement.

                Japan's Foreign Ministry said Morisue had voiced concern about the control of the port of Chancay. Morisue asked \
                for stable supplies of copper and lithium, the ministry said. He also raised the safety of Japanese citizens after \
                the riots in Cusco, it said.\
                """);

    private static final AnalysedArticle PRESS =
            article("press", "Nairobi Post", "Kenya presses Norway over vessel", """
                Kenyan Foreign Minister Daudi Omwela spoke by phone with his Norwegian counterpart, Pelle Aurand, on Monday.

                Omwela told Aurand that Kenya "will not reopen the harbour of Lamu to foreign trawlers before the survey is \
                finished," the Kenyan Foreign Ministry said in a statement. He asked Norway to return the seized vessel and to \
                release its captain, according to the ministry.\
                """);

    private static final AnalysedArticle READOUT = article(
            "readout",
            "Norwegian Ministry of Foreign Affairs",
            "Foreign Minister Aurand speaks with Foreign Minister Omwela",
            """
            Foreign Minister Pelle Aurand of Norway spoke by phone with Foreign Minister Daudi Omwela of Kenya on Monday.

            Aurand raised the arrest of four sailors in Lamu and called for their swift release. He underlined that consular \
            access must be granted without delay. The fisheries survey will be finished by June. They also discussed piracy \
            in the Gulf of Aden.\
            """);

    @Test
    void theAccountsThatAReportGivesOfBothSidesStandSideBySide() {
        Readouts readouts = record(AGENCY).readouts().getFirst();
        assertThat(readouts.sides()).extracting(Readouts.Side::id).containsExactlyInAnyOrder("PER", "JPN");
        assertThat(only(readouts, "PER")).anyMatch(text -> text.contains("asparagus"));
        assertThat(only(readouts, "JPN")).anyMatch(text -> text.contains("lithium"));
        // what a side never says is told of its own readout alone
        assertThat(avoided(readouts, "PER")).isEmpty();
        assertThat(avoided(readouts, "JPN")).isEmpty();
    }

    @Test
    void aMinistrysOwnReadoutIsItsSidesAccount() {
        Readouts readouts = record(PRESS, READOUT).readouts().getFirst();
        assertThat(readouts.sides())
                .filteredOn(side -> side.id().equals("NOR"))
                .singleElement()
                .satisfies(side -> assertThat(side.articles()).containsExactly("readout"));
        assertThat(only(readouts, "NOR")).anyMatch(text -> text.contains("consular access"));
        // what both talked about is nobody's position
        assertThat(avoided(readouts, "KEN")).doesNotContain("piracy");
    }

    @Test
    void oneSidesAccountAloneIsNotCompared() {
        assertThat(record(PRESS).readouts()).isEmpty();
        assertThat(record(READOUT).readouts()).isEmpty();
    }

    @Test
    void everyPointAndWordStandsWhereItIsCited() {
        List<AnalysedArticle> articles = List.of(PRESS, READOUT);
        Readouts readouts = record(PRESS, READOUT).readouts().getFirst();
        Stream<Readouts.Point> points = Stream.concat(
                readouts.only().stream(),
                readouts.shared().stream().flatMap(pair -> Stream.of(pair.first(), pair.second())));
        assertThat(points)
                .isNotEmpty()
                .allSatisfy(point ->
                        assertThat(slice(articles, point.evidence().getFirst())).isEqualTo(point.text()));
        assertThat(readouts.avoided().stream().flatMap(avoided -> avoided.words().stream()))
                .allSatisfy(word -> assertThat(slice(articles, word.evidence())).isEqualToIgnoringCase(word.word()));
    }

    private static List<String> only(Readouts readouts, String side) {
        return readouts.only().stream()
                .filter(point -> point.side().equals(side))
                .map(Readouts.Point::text)
                .toList();
    }

    private static List<String> avoided(Readouts readouts, String side) {
        return readouts.avoided().stream()
                .filter(avoided -> avoided.side().equals(side))
                .flatMap(avoided -> avoided.words().stream())
                .map(Readouts.Word::word)
                .toList();
    }

    private static StoryRecord record(AnalysedArticle... articles) {
        List<AnalysedArticle> all = List.of(articles);
        return new BriefWriter()
                .write(List.of(new Story("s1", all, List.of(), Map.of())), all)
                .stories()
                .getFirst();
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

    private static AnalysedArticle article(String id, String publisher, String headline, String text) {
        LocalDate day = LocalDate.of(2031, 3, 4);
        Article article = new Article(
                id,
                Optional.empty(),
                Optional.of(publisher),
                Optional.of(headline),
                List.of(),
                Optional.of("en"),
                PublicationDate.given(day),
                Text.of(text),
                Markup.NONE);
        return ANALYSER.interpret(ANALYSER.read(article), PublicationDate.given(day));
    }
}
