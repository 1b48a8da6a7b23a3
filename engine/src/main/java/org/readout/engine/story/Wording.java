package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * The words of an article in order, parted into sentences and into the outlet's own words and quoted ones: two outlets
 * that quote one readout share its words without having copied each other. Words are kept as 32-bit keys of their
 * stems, 2 to 3 KB an article, because a stream holds many of them.
 */
public final class Wording {

    /** Words of a shingle: long enough that chance and set phrases do not repeat it. */
    private static final int SHINGLE = 5;
    /** Sentences read of one article; longer texts are transcripts and live blogs. */
    private static final int MOST_SENTENCES = 150;
    /** A sentence of fewer words is a subheading or a remark and says nothing about order. */
    private static final int SHORTEST_SENTENCE = 5;

    private static final String ENDS = ".!?";
    private static final String CLOSING = "\"”’')";
    private static final String OPENING = " \n\t\"“‘'(";
    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"\n]{3,600}[”\"]");

    private final String id;
    private final String family;
    private final PublicationDate published;
    private final Origin origin;
    private final int[][] sentences;
    private final boolean[] quoting;
    private final int[] own;
    private final int[] quoted;
    private final int quotedWords;

    private Wording(Wording other, String family) {
        this.id = other.id;
        this.family = family;
        this.published = other.published;
        this.origin = other.origin;
        this.sentences = other.sentences;
        this.quoting = other.quoting;
        this.own = other.own;
        this.quoted = other.quoted;
        this.quotedWords = other.quotedWords;
    }

    private Wording(String id, PublicationDate published, Origin origin, Reader read) {
        this.id = id;
        this.family = id;
        this.published = published;
        this.origin = origin;
        sentences = read.sentences.toArray(int[][]::new);
        quoting = new boolean[sentences.length];
        for (int i = 0; i < quoting.length; i++) {
            quoting[i] = read.quoting.get(i);
        }
        own = read.own.build().sorted().distinct().toArray();
        int[] words = read.quoted.build().toArray();
        quotedWords = words.length;
        quoted = IntStream.of(words).sorted().distinct().toArray();
    }

    static Wording of(Article article, Body body, PublicationDate published) {
        Reader reader = new Reader();
        for (Span paragraph : body.paragraphs()) {
            reader.read(article.text().slice(paragraph));
        }
        return new Wording(article.id(), published, Origin.of(article, body), reader);
    }

    /** Takes a body apart, paragraph by paragraph. */
    private static final class Reader {

        private final List<int[]> sentences = new ArrayList<>();
        private final List<Boolean> quoting = new ArrayList<>();
        private final IntStream.Builder own = IntStream.builder();
        private final IntStream.Builder quoted = IntStream.builder();
        /** Own words since the last quotation. */
        private final List<Integer> run = new ArrayList<>();
        /** Own words of the sentence that is being read. */
        private final List<Integer> sentence = new ArrayList<>();

        private boolean quotes;

        void read(String paragraph) {
            Matcher quotations = QUOTED.matcher(paragraph);
            int from = 0;
            while (quotations.find()) {
                own(paragraph.substring(from, quotations.start()));
                endRun();
                stems(quotations.group()).forEach(quoted::add);
                quotes = true;
                from = quotations.end();
                if (closes(paragraph, from - 1)) {
                    endSentence();
                }
            }
            own(paragraph.substring(from));
            endRun();
            endSentence();
        }

        private void own(String text) {
            int from = 0;
            for (int at = 0; at < text.length(); at++) {
                if (Character.isWhitespace(text.charAt(at)) && closes(text, at)) {
                    words(text.substring(from, at));
                    endSentence();
                    from = at;
                }
            }
            words(text.substring(from));
        }

        /** Whether a sentence ends before this place: after its mark and before a capital or nothing. */
        private static boolean closes(String text, int at) {
            int before = at - 1;
            while (before > 0 && CLOSING.indexOf(text.charAt(before)) >= 0) {
                before--;
            }
            int after = at + 1;
            while (after < text.length() && OPENING.indexOf(text.charAt(after)) >= 0) {
                after++;
            }
            return before >= 0
                    && ENDS.indexOf(text.charAt(before)) >= 0
                    && (after >= text.length() || Character.isUpperCase(text.charAt(after)));
        }

        private void words(String text) {
            stems(text).forEach(stem -> {
                run.add(stem);
                sentence.add(stem);
            });
        }

        private void endSentence() {
            int[] words = sentence.stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray();
            if (words.length >= SHORTEST_SENTENCE && sentences.size() < MOST_SENTENCES) {
                sentences.add(words);
                quoting.add(quotes);
            }
            sentence.clear();
            quotes = false;
        }

        private void endRun() {
            for (int i = 0; i + SHINGLE <= run.size(); i++) {
                int shingle = 0;
                for (int stem : run.subList(i, i + SHINGLE)) {
                    shingle = Keys.mixed(shingle * 31 + stem);
                }
                own.add(shingle);
            }
            run.clear();
        }

        private static IntStream stems(String text) {
            return StoryFeatures.wordsOf(text).stream().mapToInt(word -> Keys.of(Stemmer.stem(word)));
        }
    }

    /** The same wording as that of a later version, which is no copy of the first. */
    public Wording as(Version version) {
        return new Wording(this, version.of());
    }

    String id() {
        return id;
    }

    /** The id of the article's first version, its own where it is the first. */
    String family() {
        return family;
    }

    PublicationDate published() {
        return published;
    }

    /** Who it says it is from. */
    Origin origin() {
        return origin;
    }

    /** How many sentences count; those of fewer than five words do not. */
    int sentences() {
        return sentences.length;
    }

    /** The keys of a sentence's words outside quotation marks, each once, sorted; not to be changed. */
    int[] sentence(int index) {
        return sentences[index];
    }

    /** Whether part of the sentence is quoted. */
    boolean quotes(int sentence) {
        return quoting[sentence];
    }

    /** Every key that stands in a sentence, once, sorted. */
    int[] words() {
        return Arrays.stream(sentences)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Shingles of five words outside quotation marks, each once, sorted; not to be changed. */
    int[] own() {
        return own;
    }

    /** The keys of the words inside quotation marks, each once, sorted; not to be changed. */
    int[] quoted() {
        return quoted;
    }

    /** How many words stand inside quotation marks. */
    int quotedWords() {
        return quotedWords;
    }
}
