package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.readout.corenlp.CoreNlp;
import org.readout.engine.Readout;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.brief.Brief;

/** The engine at work on all cores; its models load while the input is being read. */
final class Analysis {

    /** Articles from which on a person at a terminal wants to see how far the work is. */
    private static final int LONG_WORK = 20;

    private final CompletableFuture<Readout> engine = CompletableFuture.supplyAsync(() -> Readout.with(CoreNlp.load()));
    private final ArticleSource source;

    Analysis(ArticleSource source) {
        this.source = source;
    }

    Readout engine() {
        return engine.join();
    }

    /** Reads articles in parallel, in order; one that cannot be analysed is named and left out. */
    List<ReadArticle> read(List<Article> articles) {
        Readout readout = engine();
        try (ProgressBar bar = progress(articles.size())) {
            return articles.parallelStream()
                    .flatMap(article -> {
                        Stream<ReadArticle> read = read(readout, article).stream();
                        bar.step();
                        return read;
                    })
                    .toList();
        }
    }

    private Optional<ReadArticle> read(Readout readout, Article article) {
        try {
            return Optional.of(readout.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            fault(article.id(), e);
            return Optional.empty();
        }
    }

    /** What each article says; one that cannot be analysed is named and left out. */
    Optional<AnalysedArticle> extract(ReadArticle article, LocalDate asOf) {
        try {
            return Optional.of(engine().extract(article, asOf));
        } catch (RuntimeException | StackOverflowError e) {
            fault(article.article().id(), e);
            return Optional.empty();
        }
    }

    /** The record of all articles; of one that cannot be analysed nothing is taken, and it is named. */
    Brief brief(List<Article> articles, LocalDate asOf) {
        return engine().brief(read(articles), asOf, fault -> fault(fault.article(), fault.cause()));
    }

    private void fault(String article, Throwable cause) {
        source.fault(article, "cannot be analysed (" + cause + "); please report it with the article");
    }

    private static ProgressBar progress(int articles) {
        boolean shown = Terminal.ERR.interactive() && articles >= LONG_WORK;
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName("Reading")
                .setInitialMax(articles)
                .setUnit(" articles", 1);
        return builder.setConsumer(
                        shown ? new ConsoleProgressBarConsumer(System.err, Terminal.columns()) : new Unseen())
                .build();
    }
}
