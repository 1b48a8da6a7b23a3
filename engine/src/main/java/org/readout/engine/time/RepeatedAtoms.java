package org.readout.engine.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Token;

/** What comes again: "every six months", "twice a week", "annually", "on Mondays". */
final class RepeatedAtoms {

    private static final Vocabulary WORDS = Vocabulary.english();
    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");

    private RepeatedAtoms() {}

    static Optional<Atom> at(Pieces p, int i) {
        if (EACH.contains(p.word(i))) {
            return every(p, i);
        }
        if (p.is(i, "once") || p.is(i, "twice") || p.is(i + 1, "times")) {
            int per = p.is(i + 1, "times") ? i + 2 : i + 1;
            return PER.contains(p.word(per))
                    ? unit(p, per + 1).map(unit -> Atom.sure(i, per + 2, period(unit)))
                    : Optional.empty();
        }
        Optional<Vocabulary.Name> weekday =
                WORDS.weekday(p.word(i)).filter(name -> name.kind() == Vocabulary.Kind.PLURAL);
        if (weekday.isPresent()) {
            return Optional.of(Atom.sure(i, i + 1, weekly(weekday.get().number())));
        }
        return WORDS.frequency(p.word(i))
                .filter(value -> !isName(p, i))
                .map(value -> Atom.sure(i, i + 1, new Meaning.Repeated(value)));
    }

    /** "Daily" in a newspaper's title repeats nothing. */
    private static boolean isName(Pieces p, int i) {
        boolean tagged = p.token(i)
                .map(Token::entity)
                .filter(kind -> kind != EntityKind.NONE)
                .isPresent();
        return tagged || p.capital(i) && (i > 0 || p.capital(i + 1));
    }

    private static Optional<Atom> every(Pieces p, int i) {
        int at = p.is(i + 1, "single") ? i + 2 : i + 1;
        Optional<Vocabulary.Name> weekday = WORDS.weekday(p.word(at));
        if (weekday.isPresent()) {
            return Optional.of(Atom.sure(i, at + 1, weekly(weekday.get().number())));
        }
        Optional<Vocabulary.Name> month = WORDS.month(p.word(at)).filter(name -> p.capital(at));
        if (month.isPresent()) {
            return Optional.of(Atom.sure(
                    i,
                    at + 1,
                    new Meaning.Repeated(
                            String.format(Locale.ROOT, "XXXX-%02d", month.get().number()))));
        }
        if (WORDS.dayPart(p.word(at)).filter(code -> code.length() == 2).isPresent()) {
            return Optional.of(Atom.sure(
                    i,
                    at + 1,
                    new Meaning.Repeated(
                            "XXXX-XX-XXT" + WORDS.dayPart(p.word(at)).orElseThrow())));
        }
        if (p.is(at, "other")) {
            return unit(p, at + 1)
                    .map(unit -> Atom.sure(
                            i,
                            at + 2,
                            new Meaning.Repeated(Amount.of(BigDecimal.TWO, unit).timex())));
        }
        Optional<Atom> one = unit(p, at).map(unit -> Atom.sure(i, at + 1, period(unit)));
        return one.isPresent()
                ? one
                : Numbers.quantity(p, at)
                        .filter(number -> number.value().isPresent())
                        .flatMap(number -> WORDS.unit(p.word(number.to()))
                                .map(unit -> Atom.sure(
                                        i,
                                        number.to() + 1,
                                        new Meaning.Repeated(
                                                Amount.of(number.value().get(), unit.unit())
                                                        .timex()))));
    }

    private static Optional<Unit> unit(Pieces p, int i) {
        return WORDS.unit(p.word(i))
                .filter(word -> !word.many() && word.unit() != Unit.SECOND)
                .map(Vocabulary.UnitWord::unit);
    }

    private static Meaning period(Unit unit) {
        return new Meaning.Repeated(Amount.of(BigDecimal.ONE, unit).timex());
    }

    private static Meaning weekly(int weekday) {
        return new Meaning.Repeated("XXXX-WXX-" + weekday);
    }
}
