package org.readout.engine.story;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * What grouping reads of an article: counted words and the facts of its lead, no sentence analysis, so that a stream of
 * articles can be grouped at the cost of reading them. Made by {@link StoryStream#features}. Immutable.
 */
public final class StoryFeatures {

    /** Words read of one article: past this a transcript tells other stories. */
    private static final int MOST_WORDS = 3000;
    /** Words of a roundup that are taken for its main part. */
    private static final int MAIN_PART = 120;
    /** How much more the first word weighs than one far down, and the words over which that fades. */
    private static final double OPENING = 1;

    private static final double OPENING_WORDS = 120;
    private static final double HEADLINE = 2;
    /**
     * What the standing words of news weigh beside names and rare words: they tell the kind of happening, not which.
     */
    private static final double STANDING = 0.6;
    /** Articles that do not say their language are taken for the one the program reads best. */
    private static final String LANGUAGE = "en";

    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:[.'’]\\p{L}++)*+|\\p{N}++(?:[.,]\\p{N}++)*+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|['’]$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String id;
    private final Optional<LocalDate> published;
    private final String language;
    private final int[] keys;
    private final float[] counts;
    private final LeadFacts facts;
    private final boolean roundup;

    private StoryFeatures(
            Article article,
            Optional<LocalDate> published,
            Map<Integer, Double> words,
            LeadFacts facts,
            boolean roundup) {
        this.id = article.id();
        this.published = published;
        this.language = article.language().map(StoryFeatures::primary).orElse(LANGUAGE);
        this.facts = facts;
        this.roundup = roundup;
        this.keys = new int[words.size()];
        this.counts = new float[words.size()];
        int at = 0;
        for (Map.Entry<Integer, Double> word : words.entrySet()) {
            keys[at] = word.getKey();
            counts[at++] = (float) (1 + Math.log(word.getValue()));
        }
    }

    /** Reads the body of an article, and its headline where the input or the page gave one. */
    static StoryFeatures of(Article article, Body body, Optional<LocalDate> published) {
        String headline =
                body.headline().map(article.text()::slice).or(article::headline).orElse("");
        List<String> opening = words(headline);
        List<String> words = new ArrayList<>();
        for (Span paragraph : body.paragraphs()) {
            if (words.size() < MOST_WORDS) {
                words.addAll(words(article.text().slice(paragraph)));
            }
        }
        int[] stems = words.stream().mapToInt(StoryFeatures::key).toArray();
        boolean roundup = Roundup.is(headline, stems);
        int read = Math.min(stems.length, roundup ? MAIN_PART : MOST_WORDS);
        Map<Integer, Double> counts = new TreeMap<>();
        opening.forEach(word -> counts.merge(key(word), HEADLINE, Double::sum));
        for (int i = 0; i < read; i++) {
            counts.merge(stems[i], 1 + OPENING * Math.exp(-i / OPENING_WORDS), Double::sum);
        }
        List<String> lead = new ArrayList<>(opening);
        lead.addAll(words.subList(0, read));
        return new StoryFeatures(article, published, counts, LeadFacts.of(lead), roundup);
    }

    String id() {
        return id;
    }

    Optional<Long> day() {
        return published.map(LocalDate::toEpochDay);
    }

    /** The language's primary subtag. */
    String language() {
        return language;
    }

    LeadFacts facts() {
        return facts;
    }

    /** Whether it tells of several happenings; then only its main part was read. */
    boolean roundup() {
        return roundup;
    }

    void count(StemCounts weights) {
        weights.add(keys);
    }

    /** @param most heaviest terms kept */
    TermVector vector(StemCounts weights, int most) {
        float[] weighed = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            double standing = weights.isStanding(keys[i]) ? 1 - (1 - STANDING) * weights.backgroundShare() : 1;
            weighed[i] = (float) (counts[i] * weights.weight(keys[i]) * standing);
        }
        return TermVector.unit(keys, weighed, most);
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

    /** The same with numbers as they stand, and no single letters. */
    private static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && found.size() < MOST_WORDS) {
            String word = matcher.group();
            boolean number = Character.isDigit(word.charAt(0));
            String folded = number ? word.replace(",", "") : fold(word);
            if (number || folded.length() > 1) {
                found.add(folded);
            }
        }
        return found;
    }

    static int key(String word) {
        return Keys.of(Stemmer.stem(word));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
