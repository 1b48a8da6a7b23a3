package org.readout.engine.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * The words of an article in order, parted into sentences and into the outlet's own words and quoted ones: two outlets
 * that quote one readout share its words without having copied each other.
 *
 * @param id the article's id
 * @param published its date
 * @param sentences in reading order, each the counted stems of its words outside quotation marks
 * @param own shingles of the words outside quotation marks
 * @param quoted stems inside quotation marks, in order
 */
record Wording(
        String id,
        PublicationDate published,
        List<Map<String, Integer>> sentences,
        Set<String> own,
        List<String> quoted) {

    /** Words of a shingle: long enough that chance and set phrases do not repeat it. */
    private static final int SHINGLE = 5;
    /** Sentences read of one article; longer texts are transcripts and live blogs. */
    private static final int MOST_SENTENCES = 150;
    /** A sentence of fewer words is a subheading or a remark and says nothing about order. */
    private static final int SHORTEST_SENTENCE = 5;

    private static final Pattern END = Pattern.compile("(?<=[.!?][\"”’')]{0,2})\\s+(?=[\"“‘'(]?\\p{Lu})");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"\n]{3,600}[”\"]");

    static Wording of(Article article, Body body, PublicationDate published) {
        List<Map<String, Integer>> sentences = new ArrayList<>();
        Set<String> own = new LinkedHashSet<>();
        List<String> quoted = new ArrayList<>();
        for (Span paragraph : body.paragraphs()) {
            String text = article.text().slice(paragraph);
            for (String sentence : END.split(text)) {
                Map<String, Integer> words = counted(QUOTED.matcher(sentence).replaceAll(" "));
                if (words.size() >= SHORTEST_SENTENCE && sentences.size() < MOST_SENTENCES) {
                    sentences.add(words);
                }
            }
            Matcher quotations = QUOTED.matcher(text);
            int from = 0;
            while (quotations.find()) {
                addShingles(own, text.substring(from, quotations.start()));
                quoted.addAll(stems(quotations.group()));
                from = quotations.end();
            }
            addShingles(own, text.substring(from));
        }
        return new Wording(article.id(), published, sentences, own, quoted);
    }

    private static List<String> stems(String text) {
        return StoryFeatures.wordsOf(text).stream().map(Stemmer::stem).toList();
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        stems(text).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        return new LinkedHashMap<>(counts);
    }

    private static void addShingles(Set<String> shingles, String text) {
        List<String> stems = stems(text);
        for (int i = 0; i + SHINGLE <= stems.size(); i++) {
            shingles.add(String.join(" ", stems.subList(i, i + SHINGLE)));
        }
    }
}
