package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** The words of a stretch of text, in one spelling, contractions written out, fixed phrases as one word. */
final class WordScanner {

    private static final Pattern WORD = Pattern.compile("\\[[^\\]\\[]{0,80}+\\]|\\d++(?:,\\d{3}(?!\\d))*+(?:\\.\\d++)?+"
            + "|(?i:co-(?=op|ord)\\p{L}++)|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[.'’][\\p{L}\\p{N}]++)*+");
    private static final Pattern NEGATED = Pattern.compile("(?i)(\\p{L}+?)n['’]t");
    private static final Pattern SHORTENED = Pattern.compile("(?i)(\\p{L}+)['’](ll|re|ve|m|d)");
    private static final Map<String, String> STUMPS = Map.of("wo", "will", "ca", "can", "sha", "shall");
    private static final Map<String, String> ENDINGS =
            Map.of("ll", "will", "re", "are", "ve", "have", "m", "am", "d", "would");
    /** "it's time" is "it is time"; of a name's "'s" nothing can be told. */
    private static final Set<String> BEFORE_IS = Set.of("it", "he", "she", "that", "there", "what", "here", "who");

    private static final Map<String, String> WRITTEN_APART = Map.of("no one", "nobody", "per cent", "percent");
    /** Words of the longest phrase in the lists. */
    private static final int LONGEST_PHRASE = 3;

    private WordScanner() {}

    static List<Word> scan(Text text, Span span) {
        List<Word> words = new ArrayList<>();
        String characters = text.characters();
        Matcher matcher = WORD.matcher(characters).region(span.start(), span.end());
        while (matcher.find()) {
            if (characters.charAt(matcher.start()) != '[') {
                add(words, matcher.group(), new Span(matcher.start(), matcher.end()));
            }
        }
        return joined(words);
    }

    private static void add(List<Word> words, String written, Span span) {
        boolean capital = Character.isUpperCase(written.charAt(0));
        if (Character.isDigit(written.charAt(0))) {
            words.add(new Word(written.replace(",", ""), span, false));
            return;
        }
        if (written.indexOf('-') > 0) {
            words.add(new Word(Folding.fold(written.replace("-", "")), span, capital));
            return;
        }
        Matcher negated = NEGATED.matcher(written);
        Matcher shortened = SHORTENED.matcher(written);
        String whole = Folding.fold(written);
        if (whole.equals("cannot")) {
            words.add(new Word("can", span, capital));
            words.add(new Word("not", span, false));
        } else if (negated.matches()) {
            String stump = Folding.fold(negated.group(1));
            words.add(new Word(STUMPS.getOrDefault(stump, stump), span, capital));
            words.add(new Word("not", span, false));
        } else if (shortened.matches()) {
            words.add(new Word(Folding.fold(shortened.group(1)), span, capital));
            words.add(new Word(ENDINGS.getOrDefault(Folding.fold(shortened.group(2)), ""), span, false));
        } else {
            words.add(new Word(whole, span, capital));
            if (whole.length() < written.length() && written.endsWith("s") && BEFORE_IS.contains(whole)) {
                words.add(new Word("is", span, false));
            }
        }
    }

    /** Fixed phrases of the lists ("at least") as one word, and "no one" as it is also written. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = phraseEnd(words, i);
            joined.add(end > i + 1 ? phrase(words.subList(i, end)) : words.get(i));
            i = end;
        }
        return joined;
    }

    private static int phraseEnd(List<Word> words, int start) {
        for (int end = Math.min(words.size(), start + LONGEST_PHRASE); end > start + 1; end--) {
            String phrase = form(words.subList(start, end));
            if (Scales.isDegree(phrase) || Figures.isBound(phrase) || WRITTEN_APART.containsKey(phrase)) {
                return end;
            }
        }
        return start + 1;
    }

    private static Word phrase(List<Word> parts) {
        String form = form(parts);
        Span span = parts.getFirst().span().cover(parts.getLast().span());
        return new Word(
                WRITTEN_APART.getOrDefault(form, form), span, parts.getFirst().capital());
    }

    private static String form(List<Word> parts) {
        return String.join(" ", parts.stream().map(Word::form).toList());
    }
}
