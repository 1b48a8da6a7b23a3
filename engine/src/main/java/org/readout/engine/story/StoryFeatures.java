package org.readout.engine.story;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * What grouping reads of an article: counted words, no sentence analysis, so that a stream of articles can be grouped
 * at the cost of reading them.
 *
 * @param id the article's id
 * @param published its day, where known
 * @param words how often each stem stands in headline and body
 * @param lead the same over the headline and the first words of the body
 * @param names the same over capitalised words and numbers
 */
public record StoryFeatures(
        String id,
        Optional<LocalDate> published,
        Map<String, Integer> words,
        Map<String, Integer> lead,
        Map<String, Integer> names) {

    /** News puts what happened to whom into its first two sentences: about this many words. */
    private static final int LEAD_WORDS = 60;
    /** Words read of one article: past this a live blog or transcript tells other stories. */
    private static final int MOST_WORDS = 3000;

    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:[.'’]\\p{L}++)*+|\\p{N}++(?:[.,]\\p{N}++)*+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|['’]$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String OPENING = "\"“‘'(";

    public StoryFeatures {
        words = Map.copyOf(words);
        lead = Map.copyOf(lead);
        names = Map.copyOf(names);
    }

    /** Reads the body of an article, and its headline where the input or the page gave one. */
    static StoryFeatures of(Article article, Body body, Optional<LocalDate> published) {
        Counter counter = new Counter();
        headline(article, body).ifPresent(headline -> counter.read(headline, true));
        counter.headlineDone();
        for (Span paragraph : body.paragraphs()) {
            counter.read(article.text().slice(paragraph), false);
        }
        return new StoryFeatures(article.id(), published, counter.words, counter.lead, counter.names);
    }

    private static Optional<String> headline(Article article, Body body) {
        return body.headline().map(article.text()::slice).or(article::headline);
    }

    /** A word as it is compared: without accents, possessive and inner dots. */
    static String fold(String word) {
        String bare = POSSESSIVE.matcher(word).replaceFirst("").replace(".", "");
        return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words of a text, folded, in order. */
    static List<String> wordsOf(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(fold(matcher.group()));
        }
        return found;
    }

    private static final class Counter {

        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final Map<String, Integer> lead = new LinkedHashMap<>();
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private int read;
        private int leadRead;

        void headlineDone() {
            leadRead = 0;
        }

        void read(String text, boolean headline) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find() && read < MOST_WORDS) {
                read++;
                String word = fold(matcher.group());
                if (word.length() < 2) {
                    continue;
                }
                String stem = Stemmer.stem(word);
                words.merge(stem, 1, Integer::sum);
                if (headline || leadRead++ < LEAD_WORDS) {
                    lead.merge(stem, headline ? 2 : 1, Integer::sum);
                }
                if (!headline && isName(word, text, matcher.start())) {
                    names.merge(stem, 1, Integer::sum);
                }
            }
        }

        /** Numbers of two digits or more, and capitalised words that do not open a sentence. */
        private static boolean isName(String word, String text, int at) {
            if (Character.isDigit(word.charAt(0))) {
                return word.length() > 2;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            int before = at - 1;
            while (before >= 0
                    && (Character.isWhitespace(text.charAt(before)) || OPENING.indexOf(text.charAt(before)) >= 0)) {
                before--;
            }
            return before >= 0 && ".!?:".indexOf(text.charAt(before)) < 0;
        }
    }
}
