package org.readout.engine.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.claim.AmountReader.Reading;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;
import org.readout.engine.time.TimeExpression.Range;

/** Finds the counts and sums of one sentence. */
final class CountFinder {

    private record Outcome(String name, boolean grows) {}

    private static final Map<String, Outcome> OUTCOMES = outcomes();
    private static final Set<String> PERSONS = Set.of("people", "person", "persons", "toll");
    private static final Map<String, String> CURRENCIES = Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen");
    private static final Set<String> DIRECTIONS = Set.of("from", "to", "by");
    /** Longer sentences are lists. */
    private static final int LONGEST = 90;

    private static final int NOUN_REACH = 5;
    private static final int TOLL_REACH = 8;

    private final AnalysedArticle article;
    private final Sentence sentence;
    private final AmountReader amounts;

    private final List<TimeExpression> times;

    private CountFinder(AnalysedArticle article, Sentence sentence, List<TimeExpression> times) {
        this.article = article;
        this.sentence = sentence;
        this.times = times;
        this.amounts = new AmountReader(sentence);
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        WordList.load(CountFinder.class, "outcomes.txt")
                .rows()
                .forEach(row -> outcomes.put(
                        row.column(0), new Outcome(row.column(1), row.column(2).equals("grows"))));
        return Map.copyOf(outcomes);
    }

    /**
     * Two counts of one thing in a sentence ("$3 million, up from $2 million") cannot be told apart across outlets.
     *
     * @param times those of the sentence
     */
    static List<Count> find(AnalysedArticle article, Sentence sentence, List<TimeExpression> times) {
        if (sentence.size() > LONGEST) {
            return List.of();
        }
        List<Count> counts = new CountFinder(article, sentence, times).counts();
        return counts.stream()
                .filter(one -> counts.stream().noneMatch(other -> !other.equals(one) && isLike(one, other)))
                .toList();
    }

    private static boolean isLike(Count one, Count other) {
        return one.unit().equals(other.unit())
                && one.outcome().equals(other.outcome())
                && one.subject().equals(other.subject())
                && one.qualifiers().equals(other.qualifiers());
    }

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Reading> reading = isOfTime(at) ? Optional.empty() : amounts.read(at);
            reading.flatMap(this::count).ifPresent(counts::add);
            at = reading.map(Reading::to).orElse(at + 1);
        }
        return counts;
    }

    private boolean isOfTime(int at) {
        Span span = sentence.token(at).span();
        return times.stream().anyMatch(time -> time.span().overlaps(span));
    }

    private Optional<Count> count(Reading reading) {
        Token before = reading.number() > 0 ? sentence.token(reading.number() - 1) : sentence.token(reading.number());
        String currency = CURRENCIES.get(before.text().replaceAll("^(?:US|A|C|NZ|HK|S)(?=\\$)", ""));
        if (currency != null) {
            return Optional.of(count(reading, currency, reading.to() - 1, ""));
        }
        int noun = noun(reading.to());
        if (noun >= 0) {
            String word = lower(noun);
            String unit = PERSONS.contains(word) ? "person" : word.equals("cent") ? "percent" : Stemmer.stem(word);
            return Optional.of(count(reading, unit, noun, sentence.token(noun).text()));
        }
        return isToll(reading) ? Optional.of(count(reading, "person", reading.to() - 1, "toll")) : Optional.empty();
    }

    /** The noun that is counted: the last of the words behind the number that belong together. */
    private int noun(int from) {
        int start = from < sentence.size() && lower(from).equals("of") ? from + 1 : from;
        for (int i = start; i < Math.min(sentence.size(), start + NOUN_REACH); i++) {
            Token token = sentence.token(i);
            if (lower(i).equals("%") || lower(i).equals("percent")) {
                return i;
            }
            boolean more = i + 1 < sentence.size() && sentence.token(i + 1).isNoun();
            boolean named = token.tag().equals("NNP");
            if (token.isNoun() && !more && !named) {
                return isOfTime(i) ? -1 : i;
            }
            boolean inside = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("VBN")
                    || token.tag().equals("VBG")
                    || token.tag().equals("HYPH");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** "the death toll rose to 131" */
    private boolean isToll(Reading reading) {
        for (int i = reading.from() - 1; i >= Math.max(0, reading.from() - TOLL_REACH); i--) {
            if (lower(i).equals("toll")) {
                return true;
            }
        }
        return false;
    }

    private Count count(Reading reading, String unit, int last, String noun) {
        Set<Integer> clause = clause(last);
        Span span =
                sentence.token(reading.from()).span().cover(sentence.token(last).span());
        int verb = verb(last);
        Optional<Outcome> outcome = outcome(verb, reading, last);
        boolean measured = noun.isEmpty() || unit.equals("percent");
        String before = reading.from() > 0 ? lower(reading.from() - 1) : "";
        Span whole = sentence.span();
        Set<String> inClause = stems(clause, span);
        if (verb >= 0) {
            inClause.remove(stem(verb));
        }
        return new Count(
                reading.amount(),
                unit,
                noun,
                measured ? Set.of() : qualifiers(reading.to(), last),
                outcome.map(Outcome::name),
                outcome.map(Outcome::grows).orElse(false),
                measured && DIRECTIONS.contains(before) ? before : "",
                verb < 0 ? Optional.empty() : subject(verb),
                verb < 0 || sentence.token(verb).lemma().equals("be") ? "" : stem(verb),
                inClause,
                stems(all(), span),
                days(),
                span,
                whole);
    }

    /** "fishing" of "four fishing agreements"; of "heads of state" the state. */
    private Set<String> qualifiers(int from, int noun) {
        Set<String> qualifiers = new LinkedHashSet<>();
        for (int i = from; i < noun; i++) {
            if (sentence.token(i).isNoun() || sentence.token(i).tag().equals("JJ")) {
                qualifiers.add(stem(i));
            }
        }
        sentence.dependencies()
                .ifPresent(tree -> tree.children(noun, "nmod").forEach(child -> {
                    if (sentence.token(child).isNoun()) {
                        qualifiers.add(stem(child));
                    }
                }));
        return qualifiers;
    }

    private Optional<Outcome> outcome(int verb, Reading reading, int last) {
        for (int i = reading.from(); i <= Math.min(sentence.size() - 1, last + 1); i++) {
            Optional<Outcome> own =
                    Optional.ofNullable(OUTCOMES.get(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
            if (own.isPresent()) {
                return own;
            }
        }
        if (isToll(reading)) {
            return Optional.ofNullable(OUTCOMES.get("death"));
        }
        return verb < 0
                ? Optional.empty()
                : Optional.ofNullable(OUTCOMES.get(sentence.token(verb).lemma().toLowerCase(Locale.ROOT)));
    }

    /** The verb of the clause that a token stands in, -1 where the sentence has no tree or the clause no verb. */
    private int verb(int token) {
        if (sentence.dependencies().isEmpty()) {
            return -1;
        }
        Dependencies tree = sentence.dependencies().get();
        int at = token;
        for (int steps = 0; at != Dependencies.ROOT && steps <= sentence.size(); steps++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private Set<Integer> clause(int token) {
        int verb = verb(token);
        if (verb < 0) {
            return all();
        }
        Dependencies tree = sentence.dependencies().orElseThrow();
        Set<Integer> clause = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (verb(i) == verb
                    || i != verb && tree.head(i) == verb && !sentence.token(i).isVerb()) {
                clause.add(i);
            }
        }
        return clause;
    }

    private Set<Integer> all() {
        Set<Integer> all = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            all.add(i);
        }
        return all;
    }

    private Optional<String> subject(int verb) {
        Dependencies tree = sentence.dependencies().orElseThrow();
        for (int child : tree.children(verb, "nsubj")) {
            if (tree.relation(child).equals("nsubj")) {
                List<Actor> actors =
                        article.actors().at(sentence.token(child).span().start());
                if (actors.size() == 1) {
                    return Optional.of(actors.getFirst().id());
                }
            }
        }
        for (int child : tree.children(verb, "obl:agent", "obl")) {
            boolean agent = tree.children(child, "case").stream()
                    .anyMatch(word -> lower(word).equals("by"));
            List<Actor> actors =
                    article.actors().at(sentence.token(child).span().start());
            if (agent && actors.size() == 1) {
                return Optional.of(actors.getFirst().id());
            }
        }
        return Optional.empty();
    }

    /** Stems of words that carry meaning, without those of the count and of times. */
    private Set<String> stems(Set<Integer> tokens, Span without) {
        Set<String> stems = new LinkedHashSet<>();
        for (int i : tokens) {
            Token token = sentence.token(i);
            boolean meaning = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.isVerb()
                            && !token.lemma().equals("be")
                            && !token.lemma().equals("have");
            boolean name = Character.isLetter(token.text().codePointAt(0));
            if (meaning && name && !without.overlaps(token.span()) && !isOfTime(i)) {
                stems.add(stem(i));
            }
        }
        return stems;
    }

    private List<Range> days() {
        return times.stream()
                .map(TimeExpression::range)
                .flatMap(Optional::stream)
                .toList();
    }

    private String stem(int at) {
        Token token = sentence.token(at);
        return Stemmer.stem(token.isVerb() ? token.lemma() : token.text());
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
