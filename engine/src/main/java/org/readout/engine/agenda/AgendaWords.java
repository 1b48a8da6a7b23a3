package org.readout.engine.agenda;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.lexicon.WordList;

/** The word lists of this package, loaded once. */
final class AgendaWords {

    static final AgendaWords DEFAULT = new AgendaWords();

    /** What a word does to the clause or noun that it governs. */
    enum Stance {
        /** It is arranged. */
        PLAN,
        /** What a clause under it tells is to come; a noun under it may be anything. */
        TELL,
        /** It is wanted or thought likely. */
        WISH,
        /** It is called off, refused or missed. */
        OFF,
        /** It is as sure as the word's own clause. */
        PHASE,
        /** It is behind: "last", "previous". */
        PAST
    }

    /** When a noun is an item of the agenda. */
    enum Need {
        /** Always. */
        PLAIN,
        /** With a proper name: "the Lagos Dialogue". */
        NAMED,
        /** With those who take part, or a place. */
        PARTIES,
        /** With what it is of, and a day: "the opening of the crossing on 3 May". */
        OF,
        /** With one who goes and where to. */
        JOURNEY
    }

    /** What ends on a day, the likeliest first where several stand near it. */
    enum Bounded {
        DAY,
        RESPITE,
        MEASURE
    }

    /** A noun for a thing to come. */
    record Occasion(AgendaItem.Kind kind, Need need) {}

    /** A verb of which somebody is the doer on a day of the agenda, and the syntax that fills it. */
    enum Frame {
        /** The object or the place is where one goes. */
        JOURNEY,
        /** Those who come together. */
        MEET,
        /** The object comes to the subject. */
        HOST,
        /** The object goes to a place. */
        SEND,
        /** What the object or subject names takes place. */
        HOLD,
        /** The object is asked to go to a place. */
        INVITE,
        /** The subject ceases to hold. */
        END,
        /** What the subject does on a day is an item by itself. */
        ACT
    }

    private final Map<String, Stance> stances = new LinkedHashMap<>();
    private final Map<String, Occasion> occasions = new LinkedHashMap<>();
    private final Map<String, Bounded> bounded = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Set<String> parties;
    private final Set<String> dull;

    private AgendaWords() {
        WordList stanceList = load("stances.txt");
        stanceList.rows().forEach(row -> stances.put(row.column(0), value(Stance.class, stanceList, row, 1)));
        WordList occasionList = load("occasions.txt");
        occasionList
                .rows()
                .forEach(row -> occasions.put(
                        row.column(0),
                        new Occasion(
                                value(AgendaItem.Kind.class, occasionList, row, 1),
                                value(Need.class, occasionList, row, 2))));
        WordList deadlines = load("deadlines.txt");
        deadlines.rows().forEach(row -> bounded.put(row.column(0), value(Bounded.class, deadlines, row, 1)));
        WordList frameList = load("frames.txt");
        frameList.rows().forEach(row -> frames.put(row.column(0), value(Frame.class, frameList, row, 1)));
        parties = new HashSet<>(load("parties.txt").entries());
        dull = new HashSet<>(load("dull.txt").entries());
    }

    private static WordList load(String name) {
        return WordList.load(AgendaWords.class, name);
    }

    private static <E extends Enum<E>> E value(Class<E> type, WordList list, WordList.Row row, int column) {
        String word = row.column(column).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new IllegalStateException(list.name() + " line " + row.line() + ": \"" + row.column(column)
                + "\" is none of " + List.of(type.getEnumConstants()));
    }

    Optional<Stance> stance(String lemma) {
        String plain = lemma.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(stances.get(plain.startsWith("re-") ? plain.substring(3) : plain));
    }

    Optional<Occasion> occasion(String lemma) {
        return Optional.ofNullable(occasions.get(lemma.toLowerCase(Locale.ROOT)));
    }

    Optional<Bounded> bounded(String lemma) {
        return Optional.ofNullable(bounded.get(lemma.toLowerCase(Locale.ROOT)));
    }

    Optional<Frame> frame(String lemma) {
        return Optional.ofNullable(frames.get(lemma));
    }

    /** Whether the noun stands for people who act for a country or body. */
    boolean isParty(String lemma) {
        return parties.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether the adjective says nothing of which thing it is. */
    boolean isDull(String lemma) {
        return dull.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
