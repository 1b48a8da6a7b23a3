package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.actor.Actors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.statement.Statement;
import org.readout.engine.testkit.Sentences;
import org.readout.engine.text.Span;

class BackgroundTest {

    @ParameterizedTest
    @CsvSource({
        "Salles warn=warned/VBD against haste ., warned, false",
        "Salles say=says/VBZ haste harms ., says, false",
        "Salles have=had/VBD warn=warned/VBN against haste ., warned, true",
        "Salles have=has/VBZ long/RB seek=sought/VBN a truce ., sought, true",
        "Salles want=wants/VBZ the port open ., wants, true",
        "Salles agree=agreed/VBD to go on ., agreed, true",
        "Salles hope=hoped/VBD to calm waters ., hoped, false",
        "Salles seek=sought/VBD to calm waters ., sought, true"
    })
    void onlyWhatWasSaidThenIsOfAnAccount(String tagged, String cue, boolean background) {
        assertThat(Background.isTold(article(tagged, cue), words(tagged))).isEqualTo(background);
    }

    @Test
    void whoWasWarnedSaidNothing() {
        String tagged =
                "Salles/NNP//3:nsubj:pass be=was/VBD//3:aux:pass warn=warned/VBN//0:root of/IN//5:case haste/NN//3:obl";
        assertThat(Background.isTold(article(tagged, "warned"), words(tagged))).isTrue();
    }

    @Test
    void whereSheIsIsNoPoint() {
        assertThat(Background.isStanding(
                        Sentences.of("Salles/NNP//4:nsubj be=is/VBZ//4:cop in/IN//4:case Lima/NNP//0:root ././/4:punct")
                                .sentences()
                                .getFirst()))
                .isTrue();
        assertThat(Background.isStanding(
                        Sentences.of("Salles/NNP//2:nsubj call=called/VBD//0:root Lima/NNP//2:obj ././/2:punct")
                                .sentences()
                                .getFirst()))
                .isFalse();
    }

    private static Span words(String tagged) {
        Span all = Sentences.of(tagged).text().span();
        return new Span(all.end() - 6, all.end());
    }

    private static AnalysedArticle article(String tagged, String cue) {
        Sentences text = Sentences.of(tagged);
        Article article = Article.ofText("one", text.text().characters());
        int start = text.text().characters().indexOf(cue);
        Body body = new Body(List.of(article.text().span()), List.of(), Optional.empty(), Optional.empty());
        Statement statement = new Statement(
                Statement.Kind.INDIRECT,
                List.of(new Span(0, "Salles".length())),
                List.of(new Span(start, start + cue.length())),
                List.of(words(tagged)),
                List.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new AnalysedArticle(
                new ReadArticle(article, body, text.sentences()),
                PublicationDate.UNKNOWN,
                List.of(),
                new Actors(List.of()),
                List.of(statement),
                List.of(),
                List.of(),
                List.of());
    }
}
