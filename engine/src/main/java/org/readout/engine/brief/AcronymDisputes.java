package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * Outlets that spell out one acronym in different words. Finds expansions as Schwartz and Hearst (2003) do, but lets a
 * word be wrong.
 */
final class AcronymDisputes implements Dispute.Rule {

    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z]{3,8})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]++");
    /** Code points before the bracket that an expansion can take. */
    private static final int REACH = 110;
    /** Words of an expansion that do not show in its acronym. */
    private static final Set<String> SMALL =
            Set.of("of", "and", "for", "the", "on", "in", "to", "de", "against", "with");
    /** Share of words below which two expansions are of two different bodies. */
    private static final double SAME_BODY = 0.5;

    @Override
    public List<Dispute> find(StoryMatter matter) {
        Map<String, List<Said>> said = new TreeMap<>();
        for (AnalysedArticle article : matter.articles()) {
            for (Span paragraph : article.read().body().paragraphs()) {
                collect(article, paragraph, said);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        said.forEach((acronym, all) -> {
            List<Said> first =
                    all.stream().filter(each -> sameBody(all.getFirst(), each)).toList();
            Dispute.of("what " + acronym + " stands for", withoutShorter(first), matter)
                    .ifPresent(disputes::add);
        });
        return disputes;
    }

    private static void collect(AnalysedArticle article, Span paragraph, Map<String, List<Said>> said) {
        String characters = article.read().article().text().characters();
        Matcher matcher = ACRONYM.matcher(characters).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
            String acronym = matcher.group(1);
            int from = Math.max(paragraph.start(), matcher.start() - REACH);
            expansion(characters, from, matcher.start(), acronym).ifPresent(span -> {
                String words = article.read().article().text().slice(span);
                said.computeIfAbsent(acronym, key -> new ArrayList<>())
                        .add(new Said(String.join("", content(words)), words, new Evidence(article.id(), span)));
            });
        }
    }

    /** The capitalised words before the bracket, from the acronym's first letter on, about as many as its letters. */
    private static Optional<Span> expansion(String characters, int from, int end, String acronym) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(characters).region(from, end);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        int initials = 0;
        int best = -1;
        for (int i = words.size() - 1; i >= 0; i--) {
            char first = characters.charAt(words.get(i).start());
            String word =
                    characters.substring(words.get(i).start(), words.get(i).end());
            boolean small = SMALL.contains(word);
            boolean joined = i == words.size() - 1
                    || isJoint(characters.substring(
                            words.get(i).end(), words.get(i + 1).start()));
            if (!joined || !small && !Character.isUpperCase(first)) {
                break;
            }
            initials += small ? 0 : 1;
            if (!small && first == acronym.charAt(0) && Math.abs(initials - acronym.length()) <= 1) {
                best = i;
                if (initials == acronym.length()) {
                    break;
                }
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Span(words.get(best).start(), words.getLast().end()));
    }

    private static boolean isJoint(String between) {
        return between.isBlank()
                || between.equals("-")
                || between.equals("–")
                || between.equals("‑")
                || between.equals(", ");
    }

    private static List<String> content(String words) {
        return Words.of(words.replaceAll("[-–‑]", " ")).stream()
                .filter(word -> !SMALL.contains(word))
                .map(Stemmer::stem)
                .toList();
    }

    private static boolean sameBody(Said one, Said other) {
        Set<String> words = new HashSet<>(content(one.value()));
        Set<String> others = new HashSet<>(content(other.value()));
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return one.key().equals(other.key()) || words.size() >= SAME_BODY * shorter;
    }

    /** An expansion that only leaves out words of another is no contradiction. */
    private static List<Said> withoutShorter(List<Said> said) {
        return said.stream()
                .filter(one -> said.stream()
                        .noneMatch(other -> !other.key().equals(one.key())
                                && content(other.value()).size()
                                        > content(one.value()).size()
                                && content(other.value()).containsAll(content(one.value()))))
                .toList();
    }
}
