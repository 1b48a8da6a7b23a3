package org.readout.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.readout.engine.article.Article;
import org.readout.input.ArticleReader;
import org.readout.input.Reading;

/** The articles of one command, and how many faults were named while reading them. */
final class ArticleSource {

    /** Articles held at once by a command that prints as it goes. */
    private static final int BATCH = 32;

    private final List<String> inputs;
    private final UnaryOperator<Article> dated;
    private final PrintWriter err;
    private int faults;

    /**
     * @param inputs files and folders, or {@code -} for standard input
     * @param dated gives an article the date that the caller knows
     * @param err where faults are named
     */
    ArticleSource(List<String> inputs, UnaryOperator<Article> dated, PrintWriter err) {
        this.inputs = List.copyOf(inputs);
        this.dated = dated;
        this.err = err;
    }

    /** Every article of the input, each with the date that the caller gives it. */
    List<Article> all() {
        List<Article> articles = new ArrayList<>();
        each(articles::add);
        return articles;
    }

    /** The same, one at a time and in order, each as soon as it has arrived: no more than one is held. */
    void each(Consumer<Article> taker) {
        try (Stream<Reading> readings = ArticleReader.read(inputs, System.in)) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case Reading.Read(Article article) -> {
                        unprintable(article);
                        taker.accept(dated.apply(article));
                    }
                    case Reading.Failed(String source, String reason) -> fault(source, reason);
                }
            }
        }
    }

    /** The same, a few at a time for work in parallel: as many as have arrived, without waiting for more. */
    void batches(Consumer<List<Article>> taker) {
        try (ReadAhead<Article> ahead = new ReadAhead<>(this::each, BATCH)) {
            for (List<Article> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                taker.accept(batch);
            }
        }
    }

    /** Says of an article that it holds what not every output can carry; it is no fault of the article's sense. */
    private synchronized void unprintable(Article article) {
        long count = Stream.of(Optional.of(article.text().characters()), article.headline(), article.publisher())
                .flatMap(Optional::stream)
                .flatMapToInt(String::codePoints)
                .filter(ArticleSource::isUnprintable)
                .count();
        if (count > 0) {
            err.println("readout: " + article.id() + ": holds " + (count == 1 ? "a character" : count + " characters")
                    + " that not every format can carry (control characters and the like); where one cannot,"
                    + " it is left out");
        }
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE -> true;
            default -> character == 0xFFFE || character == 0xFFFF;
        };
    }

    /** Names a fault on standard error; the command goes on and its exit status tells. */
    synchronized void fault(String source, String reason) {
        faults++;
        err.println("readout: " + source + ": " + reason);
    }

    /** 0 where every article was read, else 1. */
    synchronized int status() {
        return faults == 0 ? 0 : 1;
    }
}
