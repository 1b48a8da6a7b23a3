package org.readout.engine.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.time.Meaning.Origin;
import org.readout.engine.time.Meaning.Reference;
import org.readout.engine.time.Vocabulary.UnitWord;

/** Lengths of time, and what lies such a length before or after: "90-day", "three weeks ago", "Hours later". */
final class AmountAtoms {

    private static final Vocabulary WORDS = Vocabulary.english();

    /** Before an open plural, these make it a length: "for months", "after years". */
    private static final Set<String> BEFORE_OPEN = Set.of(
            "for", "in", "over", "within", "after", "through", "last", "lasted", "took", "take", "spent", "weeks",
            "months");

    /** What ends a clause, so that "a week after" cannot govern anything. */
    private static final Set<String> CLAUSE_END =
            Set.of("", ".", ",", ";", ":", "!", "?", ")", "]", "”", "\"", "-", "–", "—");

    private AmountAtoms() {}

    /** @param tense that of the verb beside an "in two weeks", which is a length after a past tense */
    static Optional<Atom> at(Pieces p, int i, Tense tense) {
        return inAmount(p, i, tense).or(() -> counted(p, i)).or(() -> open(p, i));
    }

    /** An amount read. */
    private record Read(int to, Amount amount, boolean article) {}

    private static Optional<Atom> inAmount(Pieces p, int i, Tense tense) {
        if (!p.is(i, "in") || tense == Tense.PAST) {
            return Optional.empty();
        }
        return amount(p, i + 1)
                .filter(read -> !p.isHyphen(read.to()) && !follows(p, read.to()))
                .map(read -> Atom.sure(i, read.to(), new Meaning.Offset(read.amount(), 1, Origin.PUBLICATION)));
    }

    private static boolean follows(Pieces p, int i) {
        return Set.of("ago", "later", "earlier", "before", "after", "from").contains(p.word(i));
    }

    private static Optional<Atom> counted(Pieces p, int i) {
        if (p.is(i - 1, ".") && p.glued(i)) {
            return Optional.empty();
        }
        Optional<Read> found = amount(p, i);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Read read = found.get();
        int after = read.to();
        if (p.is(after, "old") || p.isHyphen(after) && p.is(after + 1, "old")) {
            return Optional.empty();
        }
        if (p.isHyphen(after) && p.is(after + 1, "long")) {
            return Optional.of(Atom.sure(i, after + 2, new Meaning.Duration(read.amount())));
        }
        Optional<Atom> placed = placed(p, i, after, read.amount());
        if (placed.isPresent()) {
            return placed;
        }
        boolean rate = read.article() && isRate(p, i);
        return Optional.of(
                rate
                        ? Atom.sure(i, after, new Meaning.Repeated(read.amount().timex()))
                        : Atom.sure(i, after, new Meaning.Duration(read.amount())));
    }

    /** "$5 billion a year" repeats; "a year" elsewhere lasts. */
    private static boolean isRate(Pieces p, int i) {
        return p.is(i, "a")
                && (p.has(i - 1) && p.get(i - 1).isNumber()
                        || p.is(i - 1, "million")
                        || p.is(i - 1, "billion")
                        || p.is(i - 1, "trillion")
                        || p.is(i - 1, "percent")
                        || p.is(i - 1, "%")
                        || p.is(i - 1, "tons")
                        || p.is(i - 1, "tonnes")
                        || p.is(i - 1, "barrels"));
    }

    /** "ago", "later", "earlier", "before", "after", "from now" behind an amount. */
    private static Optional<Atom> placed(Pieces p, int i, int after, Amount amount) {
        boolean ends = CLAUSE_END.contains(p.word(after + 1));
        return switch (p.word(after)) {
            case "ago" -> Optional.of(offset(i, after + 1, amount, -1, Origin.PUBLICATION));
            case "hence" -> Optional.of(offset(i, after + 1, amount, 1, Origin.PUBLICATION));
            case "earlier", "previously" -> Optional.of(offset(i, after + 1, amount, -1, Origin.PREVIOUS));
            case "later", "afterwards", "afterward" ->
                p.is(after + 1, "than")
                        ? Optional.empty()
                        : Optional.of(offset(i, after + 1, amount, 1, Origin.PREVIOUS));
            case "before", "prior" ->
                Optional.of(ends ? offset(i, after + 1, amount, -1, Origin.PREVIOUS) : beside(i, after, amount, -1));
            case "after" ->
                Optional.of(ends ? offset(i, after + 1, amount, 1, Origin.PREVIOUS) : beside(i, after, amount, 1));
            case "from" ->
                p.is(after + 1, "now")
                        ? Optional.of(offset(i, after + 2, amount, 1, Origin.PUBLICATION))
                        : Optional.of(beside(i, after, amount, 1));
            default -> Optional.empty();
        };
    }

    private static Atom offset(int from, int to, Amount amount, int sign, Origin origin) {
        return Atom.sure(from, to, new Meaning.Offset(amount, sign, origin));
    }

    private static Atom beside(int from, int to, Amount amount, int sign) {
        return Atom.sure(from, to, new Meaning.Beside(amount, sign));
    }

    /** "Days earlier", "for months", "weeks-long", "week-long", "daylong". */
    private static Optional<Atom> open(Pieces p, int i) {
        Optional<UnitWord> unit = WORDS.unit(p.word(i));
        if (unit.isEmpty()) {
            return longWord(p, i);
        }
        Amount amount = unit.get().many()
                ? Amount.vague(unit.get().unit())
                : Amount.of(BigDecimal.ONE, unit.get().unit());
        if (p.isHyphen(i + 1) && p.is(i + 2, "long")) {
            return Optional.of(Atom.sure(i, i + 3, new Meaning.Duration(amount)));
        }
        if (!unit.get().many() || unit.get().unit() == Unit.SECOND || unit.get().unit() == Unit.WEEKEND) {
            return Optional.empty();
        }
        Optional<Atom> placed =
                placed(p, i, i + 1, amount).filter(atom -> !(p.is(i + 1, "from") && !p.is(i + 2, "now")));
        if (placed.isPresent()) {
            return placed;
        }
        boolean length = BEFORE_OPEN.contains(p.word(i - 1)) && !p.isHyphen(i + 1);
        return length ? Optional.of(Atom.sure(i, i + 1, new Meaning.Duration(amount))) : Optional.empty();
    }

    /** "a weeklong visit". */
    private static Optional<Atom> longWord(Pieces p, int i) {
        String word = p.word(i);
        if (word.length() < 7 || !word.endsWith("long")) {
            return Optional.empty();
        }
        return WORDS.unit(word.substring(0, word.length() - 4))
                .map(unit -> Atom.sure(
                        i,
                        i + 1,
                        new Meaning.Duration(
                                unit.many() ? Amount.vague(unit.unit()) : Amount.of(BigDecimal.ONE, unit.unit()))));
    }

    /** "1 year 1 month and 21 days", "two and a half hours", "90-day". */
    private static Optional<Read> amount(Pieces p, int i) {
        List<Amount.Count> counts = new ArrayList<>();
        int at = i;
        int end = i;
        boolean article = false;
        while (true) {
            Optional<Numbers.Quantity> number = Numbers.quantity(p, at);
            if (number.isEmpty()) {
                break;
            }
            int unitAt = p.isHyphen(number.get().to())
                    ? number.get().to() + 1
                    : number.get().to();
            Optional<UnitWord> unit = WORDS.unit(p.word(unitAt)).filter(word -> countable(p, word, number.get()));
            if (unit.isEmpty()
                    || !counts.isEmpty()
                            && unit.get().unit().compareTo(counts.getLast().unit()) >= 0) {
                break;
            }
            Optional<BigDecimal> value = number.get().value();
            article |= number.get().article();
            end = unitAt + 1;
            Optional<Numbers.Quantity> fraction = Numbers.fraction(p, end);
            if (fraction.isPresent() && WORDS.unit(p.word(fraction.get().to())).isEmpty()) {
                value = value.map(n -> n.add(fraction.get().value().orElseThrow()));
                end = fraction.get().to();
            }
            counts.add(new Amount.Count(value, unit.get().unit()));
            at = p.is(end, "and") || p.is(end, ",") ? end + 1 : end;
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Read(end, new Amount(counts), article));
    }

    /** "a second envoy" and "a quarter of them" count nothing. */
    private static boolean countable(Pieces p, UnitWord unit, Numbers.Quantity number) {
        boolean fraction = number.article() && (unit.unit() == Unit.SECOND || unit.unit() == Unit.QUARTER);
        boolean ordinal = unit.unit() == Unit.SECOND && !unit.many() && !p.isHyphen(number.to());
        boolean openSingle = number.value().isEmpty() && !unit.many();
        return !fraction && !ordinal && !openSingle;
    }

    /** The length behind "last", "past", "next": "the last three months". */
    static Optional<Atom> stretch(Pieces p, int start, int i, boolean ahead) {
        Optional<UnitWord> open = WORDS.unit(p.word(i)).filter(UnitWord::many);
        if (open.isPresent()) {
            return Optional.of(reference(start, i + 1, ahead));
        }
        return amount(p, i)
                .filter(read -> !read.article() && !p.is(read.to(), "old"))
                .map(read -> read.amount().isVague()
                        ? reference(start, read.to(), ahead)
                        : Atom.sure(start, read.to(), new Meaning.Duration(read.amount())));
    }

    private static Atom reference(int from, int to, boolean ahead) {
        return Atom.sure(from, to, new Meaning.Ref(ahead ? Reference.FUTURE_REF : Reference.PAST_REF));
    }
}
