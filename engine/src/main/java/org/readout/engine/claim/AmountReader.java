package org.readout.engine.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.claim.NumberWords.Figure;
import org.readout.engine.language.Sentence;
import org.readout.engine.lexicon.WordList;

/** Reads an amount from a sentence's tokens: the number, its multiplier, its hedge. */
final class AmountReader {

    /**
     * An amount read.
     *
     * @param from the first token of it, its hedge included
     * @param number its first number token
     * @param to the token after it
     */
    record Reading(Amount amount, int from, int number, int to) {}

    private enum Sort {
        ABOVE,
        BELOW,
        NEARLY,
        OVER,
        ABOUT
    }

    private record Hedge(List<String> words, boolean before, Sort sort) {}

    private static final List<Hedge> HEDGES = WordList.load(AmountReader.class, "hedges.txt").rows().stream()
            .map(row -> new Hedge(
                    List.of(row.column(0).split(" ")), row.column(1).equals("BEFORE"), Sort.valueOf(row.column(2))))
            .sorted(Comparator.comparingInt(hedge -> -hedge.words().size()))
            .toList();
    private static final Set<String> TO = Set.of("to", "-", "–", "and", "or");
    /** "dozens of": from so many to so many. */
    private static final List<String> OPEN_WORDS = List.of("dozens", "scores", "hundreds", "thousands", "millions");

    private static final List<Amount> OPEN = List.of(
            new Amount(20, 150),
            new Amount(40, 200),
            new Amount(150, 1500),
            new Amount(1500, 200_000),
            new Amount(1.5e6, 1e9));

    private final Sentence sentence;

    AmountReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The amount whose number begins at a token. */
    Optional<Reading> read(int at) {
        int open = OPEN_WORDS.indexOf(word(at));
        if (open >= 0) {
            return Optional.of(new Reading(OPEN.get(open), at, at, at + 1));
        }
        Optional<Figure> figure = number(at);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        int to = at + 1;
        Figure value = figure.get();
        while (NumberWords.multiplier(word(to)).isPresent()) {
            value = value.times(NumberWords.multiplier(word(to)).orElseThrow());
            to++;
        }
        Optional<Reading> range = range(at, to, value);
        if (range.isPresent()) {
            return range;
        }
        boolean dozens = NumberWords.multiplier(word(to - 1))
                .filter(factor -> factor == 12)
                .isPresent();
        return Optional.of(hedged(
                at,
                to,
                value.value(),
                dozens ? Amount.about(value.value()) : Amount.written(value.value(), value.step())));
    }

    /** A figure, or "a" before "dozen" and the like. */
    private Optional<Figure> number(int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        boolean article =
                word(at).equals("a") || word(at).equals("half") && word(at + 1).equals("a");
        if (article && NumberWords.multiplier(word(at + 1)).isPresent()) {
            return Optional.of(new Figure(1, 1));
        }
        return sentence.token(at).tag().equals("CD")
                ? NumberWords.figure(sentence.token(at).text())
                : Optional.empty();
    }

    /** "20 to 30", "between 20 and 30 million". */
    private Optional<Reading> range(int at, int to, Figure low) {
        boolean between = word(at - 1).equals("between");
        boolean joined = TO.contains(word(to)) && (between || !word(to).equals("and"));
        Optional<Figure> upper = joined ? number(to + 1) : Optional.empty();
        if (upper.isEmpty()) {
            return Optional.empty();
        }
        int end = to + 2;
        double factor = 1;
        while (NumberWords.multiplier(word(end)).isPresent()) {
            factor *= NumberWords.multiplier(word(end)).orElseThrow();
            end++;
        }
        double first = to == at + 1 ? low.value() * factor : low.value();
        double last = upper.get().value() * factor;
        return first <= last
                ? Optional.of(new Reading(new Amount(first, last), between ? at - 1 : at, at, end))
                : Optional.empty();
    }

    private Reading hedged(int at, int to, double value, Amount plain) {
        int start = at > 0 && sentence.token(at - 1).tag().equals("$") ? at - 1 : at;
        Hedged hedged = hedge(start, to, value, plain);
        return new Reading(hedged.amount(), hedged.from(), at, hedged.to());
    }

    /** An amount with its hedge: the tokens of both. */
    record Hedged(Amount amount, int from, int to) {}

    /** What the words around an amount make of it. */
    Hedged hedge(int start, int to, double value, Amount plain) {
        for (Hedge hedge : HEDGES) {
            int size = hedge.words().size();
            if (hedge.before() && matches(hedge, start - size)) {
                return new Hedged(amount(hedge.sort(), value), start - size, to);
            }
            if (!hedge.before() && matches(hedge, to)) {
                return new Hedged(amount(hedge.sort(), value), start, to + size);
            }
        }
        return new Hedged(plain, start, to);
    }

    private static Amount amount(Sort sort, double value) {
        return switch (sort) {
            case ABOVE -> Amount.atLeast(value);
            case BELOW -> Amount.atMost(value);
            case NEARLY -> Amount.nearly(value);
            case OVER -> Amount.justOver(value);
            case ABOUT -> Amount.about(value);
        };
    }

    private boolean matches(Hedge hedge, int from) {
        for (int i = 0; i < hedge.words().size(); i++) {
            if (!word(from + i).equals(hedge.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private String word(int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
