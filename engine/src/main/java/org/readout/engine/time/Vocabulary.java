package org.readout.engine.time;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.lexicon.WordList;

/** The words of time, by kind. Look-ups only: nothing ever walks through these maps. */
final class Vocabulary {

    /** A name in the calendar; {@code sure} where it cannot be an everyday word. */
    record Name(int number, Kind kind) {}

    /** How far a word can be trusted to name a month or weekday. */
    enum Kind {
        NAME,
        SHORT,
        WORD,
        PLURAL
    }

    /** A word for a unit. */
    record UnitWord(Unit unit, boolean many) {}

    /** A number word. */
    record Figure(int value, Sort sort) {
        enum Sort {
            CARDINAL,
            ORDINAL,
            VAGUE
        }
    }

    /** A season. */
    record SeasonWord(String code, int firstMonth) {}

    /** A word for a portion. */
    record PortionWord(Meaning.Portion portion, boolean wantsOf) {}

    private static final Vocabulary ENGLISH = new Vocabulary();

    private final Map<String, Name> months = new HashMap<>();
    private final Map<String, Name> weekdays = new HashMap<>();
    private final Map<String, UnitWord> units = new HashMap<>();
    private final Map<String, Figure> numbers = new HashMap<>();
    private final Map<String, SeasonWord> seasons = new HashMap<>();
    private final Map<String, String> dayParts = new HashMap<>();
    private final Map<String, String> frequencies = new HashMap<>();
    private final Map<String, Meaning.Turn> turns = new HashMap<>();
    private final Map<String, PortionWord> portions = new HashMap<>();
    private final Set<String> contexts = new HashSet<>();
    private final Set<String> prospective = words("prospective.txt");
    private final Set<String> reporting = words("reporting.txt");

    private Vocabulary() {
        list("months.txt").rows().forEach(row -> months.put(row.column(0), name(row)));
        list("contexts.txt").rows().forEach(row -> contexts.add(row.column(0) + '\t' + row.column(1)));
        list("weekdays.txt").rows().forEach(row -> weekdays.put(row.column(0), name(row)));
        list("units.txt")
                .rows()
                .forEach(row -> units.put(
                        row.column(0),
                        new UnitWord(
                                Unit.valueOf(upper(row.column(1))),
                                row.column(2).equals("many"))));
        // "second" is a unit and an ordinal: the two lists are looked up apart.
        list("numbers.txt")
                .rows()
                .forEach(row -> numbers.put(
                        row.column(0),
                        new Figure(Integer.parseInt(row.column(1)), Figure.Sort.valueOf(upper(row.column(2))))));
        list("seasons.txt")
                .rows()
                .forEach(row ->
                        seasons.put(row.column(0), new SeasonWord(row.column(1), Integer.parseInt(row.column(2)))));
        list("day-parts.txt").rows().forEach(row -> dayParts.put(row.column(0), row.column(1)));
        list("frequencies.txt").rows().forEach(row -> frequencies.put(row.column(0), row.column(1)));
        list("turns.txt").rows().forEach(row -> turns.put(row.column(0), Meaning.Turn.valueOf(upper(row.column(1)))));
        list("portions.txt")
                .rows()
                .forEach(row -> portions.put(
                        row.column(0),
                        new PortionWord(
                                Meaning.Portion.valueOf(upper(row.column(1))),
                                row.column(2).equals("of"))));
    }

    /** Whether a word is one of those of a context, such as {@code before-month}. */
    boolean isContext(String context, String word) {
        return contexts.contains(context + '\t' + word);
    }

    static Vocabulary english() {
        return ENGLISH;
    }

    private static WordList list(String name) {
        return WordList.load(Vocabulary.class, name);
    }

    private static Set<String> words(String name) {
        return Collections.unmodifiableSet(new HashSet<>(list(name).entries()));
    }

    private static Name name(WordList.Row row) {
        return new Name(Integer.parseInt(row.column(1)), Kind.valueOf(upper(row.column(2))));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    Optional<Name> month(String word) {
        return Optional.ofNullable(months.get(word));
    }

    Optional<Name> weekday(String word) {
        return Optional.ofNullable(weekdays.get(word));
    }

    Optional<UnitWord> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    Optional<Figure> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    Optional<SeasonWord> season(String word) {
        return Optional.ofNullable(seasons.get(word));
    }

    Optional<String> dayPart(String word) {
        return Optional.ofNullable(dayParts.get(word));
    }

    Optional<String> frequency(String word) {
        return Optional.ofNullable(frequencies.get(word));
    }

    Optional<Meaning.Turn> turn(String word) {
        return Optional.ofNullable(turns.get(word));
    }

    Optional<PortionWord> portion(String word) {
        return Optional.ofNullable(portions.get(word));
    }

    /** Whether a full stop may belong to the word: "Nov.", "Tues." */
    boolean isShort(String word) {
        return month(word).filter(name -> name.kind() == Kind.SHORT).isPresent()
                || weekday(word).filter(name -> name.kind() == Kind.SHORT).isPresent();
    }

    boolean isProspective(String lemma) {
        return prospective.contains(lemma);
    }

    boolean isReporting(String lemma) {
        return reporting.contains(lemma);
    }
}
