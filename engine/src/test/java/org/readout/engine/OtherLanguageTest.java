package org.readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.brief.Brief;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.TextAnalyser;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** An article in another language is read, dated and listed; no stage takes its words for English. */
class OtherLanguageTest {

    private static final LocalDate AS_OF = LocalDate.of(2031, 12, 31);

    private static final String GERMAN = """
        Minister sprechen über Grenze

        „We will wait“, sagte der Außenminister Odo Venn am Dienstag, 4. März 2031, in Port Amsel vor Journalisten.

        Er traf dort seine Kollegin Ilse Karr, die nach Angaben ihres Amtes im April erneut kommen will.
        """;

    /** Must never be asked. */
    private static final class English implements TextAnalyser {

        @Override
        public List<Sentence> sentences(Text text, List<Span> spans) {
            throw new AssertionError("the text was taken for English");
        }

        @Override
        public Dependencies parse(Sentence sentence) {
            throw new AssertionError("the text was taken for English");
        }
    }

    private final Readout readout = Readout.with(new English());

    private static Article german(String id) {
        return Article.ofText(id, GERMAN).withLanguage(Optional.of("de"));
    }

    @Test
    void bodyAndHeadlineAreFoundAndNothingIsTakenFromTheWords() {
        AnalysedArticle analysed = readout.extract(readout.read(german("a")), AS_OF);
        assertThat(analysed.read().body().paragraphs()).hasSize(2);
        assertThat(analysed.headline()).contains("Minister sprechen über Grenze");
        assertThat(analysed.published()).isEqualTo(PublicationDate.UNKNOWN);
        assertThat(analysed.times()).isEmpty();
        assertThat(analysed.actors().all()).isEmpty();
        assertThat(analysed.statements()).isEmpty();
        assertThat(analysed.contacts()).isEmpty();
        assertThat(analysed.agenda()).isEmpty();
        assertThat(analysed.events()).isEmpty();
    }

    @Test
    void theBriefListsItsStoryUnderTheReportsOwnHeadline() {
        Article dated = german("a").withPublished(PublicationDate.given(LocalDate.of(2031, 3, 5)));
        Brief brief = readout.briefOf(List.of(dated), AS_OF);
        assertThat(brief.articles()).hasSize(1);
        Brief.StoryRecord story = brief.stories().getFirst();
        assertThat(story.headline()).isEqualTo("Minister sprechen über Grenze");
        assertThat(story.from()).contains("2031-03-05");
        assertThat(story.claims()).isEmpty();
        assertThat(story.summary()).isEmpty();
    }

    @Test
    void onlyAKnownOtherLanguageIsForeign() {
        Article article = Article.ofText("a", "x");
        assertThat(article.isForeign()).isFalse();
        assertThat(article.withLanguage(Optional.of("en")).isForeign()).isFalse();
        assertThat(article.withLanguage(Optional.of("en-AU")).isForeign()).isFalse();
        assertThat(article.withLanguage(Optional.of("enm")).isForeign()).isTrue();
        assertThat(article.withLanguage(Optional.of("zh-Hant")).isForeign()).isTrue();
    }
}
