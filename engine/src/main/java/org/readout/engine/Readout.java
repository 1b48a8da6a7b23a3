package org.readout.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ArticleAnalyser;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.body.Furniture;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.BriefWriter;
import org.readout.engine.language.TextAnalyser;
import org.readout.engine.story.StoryGrouper;
import org.readout.engine.text.Span;
import org.readout.engine.time.PublicationDateSolver;

/**
 * Many reports in, one sourced record out. Immutable and safe across threads; the same articles and the same latest day
 * give the same record.
 */
public final class Readout {

    /** Furniture in which a page prints its own date; captions and links print the dates of other things. */
    private static final Set<Furniture.Kind> MAY_BEAR_DATE = Collections.unmodifiableSet(
            EnumSet.of(Furniture.Kind.DATELINE, Furniture.Kind.BYLINE, Furniture.Kind.INTERFACE));

    /** A headline bears the date of its page only with the year: "Weekly digest, 3 May 2024". */
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private final ArticleAnalyser analyser;
    private final PublicationDateSolver dates = new PublicationDateSolver();

    private Readout(ArticleAnalyser analyser) {
        this.analyser = analyser;
    }

    public static Readout with(TextAnalyser language) {
        return new Readout(new ArticleAnalyser(language));
    }

    /** The record of every story in the articles: {@link #brief(List, LocalDate)} over {@link #read}. */
    public Brief briefOf(List<Article> articles, LocalDate asOf) {
        return brief(articles.stream().map(this::read).toList(), asOf);
    }

    /** The costly part of an article's analysis, which needs neither its date nor other articles. */
    public ReadArticle read(Article article) {
        return analyser.read(article);
    }

    /**
     * One article by itself; a date it does not give is inferred from it alone.
     *
     * @param asOf the latest day on which it can have been published
     */
    public AnalysedArticle extract(ReadArticle article, LocalDate asOf) {
        return analyser.interpret(article, dates(List.of(article), asOf).getFirst());
    }

    /**
     * An article of which nothing is taken, since a stage failed on it.
     *
     * @param article its id
     * @param cause what the stage threw
     */
    public record Fault(String article, Throwable cause) {}

    /**
     * The record of every story in the articles.
     *
     * @param asOf the latest day on which any of them can have been published
     */
    public Brief brief(List<ReadArticle> articles, LocalDate asOf) {
        return brief(articles, asOf, Readout::refuse);
    }

    /**
     * The same where an article that cannot be analysed costs itself alone: it stays in its story, and nothing is taken
     * from it.
     *
     * @param faults is told of each such article
     */
    public Brief brief(List<ReadArticle> articles, LocalDate asOf, Consumer<Fault> faults) {
        StoryGrouper grouper = new StoryGrouper();
        List<StoryGrouper.Placement> placements = grouper.place(articles.stream()
                .map(one -> new StoryGrouper.Item(
                        one.article(), one.body(), one.article().published()))
                .toList());
        List<AnalysedArticle> analysed = interpret(articles, placements, asOf, faults);
        return new BriefWriter().write(grouper.stories(analysed, placements), analysed);
    }

    /** Analyses each article from its date, which where it gives none is inferred from its whole story. */
    private List<AnalysedArticle> interpret(
            List<ReadArticle> articles,
            List<StoryGrouper.Placement> placements,
            LocalDate asOf,
            Consumer<Fault> faults) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            members.computeIfAbsent(placements.get(i).story(), story -> new ArrayList<>())
                    .add(i);
        }
        Map<Integer, AnalysedArticle> analysed = new TreeMap<>();
        for (List<Integer> story : members.values()) {
            List<ReadArticle> reports = story.stream().map(articles::get).toList();
            List<PublicationDate> published = dates(reports, asOf, faults);
            for (int i = 0; i < story.size(); i++) {
                analysed.put(story.get(i), interpret(reports.get(i), published.get(i), faults));
            }
        }
        return List.copyOf(analysed.values());
    }

    private AnalysedArticle interpret(ReadArticle read, PublicationDate published, Consumer<Fault> faults) {
        try {
            return analyser.interpret(read, published);
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(new Fault(read.article().id(), e));
            return AnalysedArticle.unanalysed(read, published);
        }
    }

    /** The days of a story's reports; one whose words the solver fails on is dated without them. */
    private List<PublicationDate> dates(List<ReadArticle> story, LocalDate asOf, Consumer<Fault> faults) {
        try {
            return dates(story, asOf);
        } catch (RuntimeException | StackOverflowError e) {
            List<ReadArticle> sound = new ArrayList<>();
            for (ReadArticle article : story) {
                sound.add(isDatable(article, asOf, faults) ? article : article.withoutSentences());
            }
            if (sound.equals(story)) {
                throw e;
            }
            return dates(sound, asOf);
        }
    }

    private boolean isDatable(ReadArticle article, LocalDate asOf, Consumer<Fault> faults) {
        try {
            dates(List.of(article), asOf);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(new Fault(article.article().id(), e));
            return false;
        }
    }

    private static void refuse(Fault fault) {
        throw new IllegalStateException("article " + fault.article() + " cannot be analysed", fault.cause());
    }

    private List<PublicationDate> dates(List<ReadArticle> story, LocalDate asOf) {
        return dates.solve(story.stream().map(Readout::report).toList(), asOf);
    }

    private static PublicationDateSolver.Report report(ReadArticle read) {
        List<Span> notices = read.article().isForeign() ? List.of() : notices(read);
        return new PublicationDateSolver.Report(
                read.article().id(),
                read.article().published(),
                read.article().text(),
                read.sentences(),
                notices,
                read.article().url());
    }

    private static List<Span> notices(ReadArticle read) {
        return read.body().furniture().stream()
                .filter(furniture -> MAY_BEAR_DATE.contains(furniture.kind())
                        || furniture.kind() == Furniture.Kind.HEADLINE
                                && YEAR.matcher(read.article().text().slice(furniture.span()))
                                        .find())
                .map(Furniture::span)
                .toList();
    }

    /**
     * Which articles tell of the same happening, and who was taken from whom; a placement an article, in input order.
     */
    public static List<StoryGrouper.Placement> stories(List<Article> articles) {
        BodyFinder bodies = new BodyFinder();
        return new StoryGrouper()
                .place(articles.stream()
                        .map(article -> new StoryGrouper.Item(article, bodies.find(article), article.published()))
                        .toList());
    }
}
