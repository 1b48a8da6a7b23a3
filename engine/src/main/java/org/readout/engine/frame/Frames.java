package org.readout.engine.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.frame.LexicalUnit.Use;
import org.readout.engine.lexicon.WordList;

/** The words of contacts of one language. Immutable and safe across threads. */
public final class Frames {

    private static final Frames ENGLISH =
            new Frames(WordList.load(Frames.class, "frames.tsv"), WordList.load(Frames.class, "supports.tsv"));

    private static final int COLUMNS = 10;

    private final Map<String, List<LexicalUnit>> verbs = new HashMap<>();
    private final Map<String, List<LexicalUnit>> nouns = new HashMap<>();
    private final Map<String, Support> supports = new HashMap<>();

    /**
     * @throws IllegalStateException if a line is not of the form that the lists' headers give, naming file, line and
     *     what is wrong
     */
    Frames(WordList units, WordList supports) {
        for (WordList.Row row : units.rows()) {
            LexicalUnit unit = unit(units.name(), row);
            (unit.verb() ? verbs : nouns)
                    .computeIfAbsent(unit.head(), head -> new ArrayList<>())
                    .add(unit);
        }
        // the longest first, so that "phone call" is found before "call"
        Comparator<LexicalUnit> longest =
                Comparator.comparingInt(unit -> -unit.words().size());
        verbs.values().forEach(found -> found.sort(longest));
        nouns.values().forEach(found -> found.sort(longest));
        for (WordList.Row row : supports.rows()) {
            String side = row.column(2);
            if (row.columns().size() != 3 || !side.equals("one") && !side.equals("other")) {
                throw wrong(supports.name(), row, "want lemma, link, and one or other");
            }
            Support support = new Support(row.column(0), row.column(1), side.equals("other"));
            if (this.supports.put(support.lemma() + " " + support.link(), support) != null) {
                throw wrong(supports.name(), row, support.lemma() + " " + support.link() + " stands twice");
            }
        }
    }

    public static Frames english() {
        return ENGLISH;
    }

    private static IllegalStateException wrong(String list, WordList.Row row, String what) {
        return new IllegalStateException(list + " line " + row.line() + ": " + what);
    }

    private static LexicalUnit unit(String list, WordList.Row row) {
        if (row.columns().size() != COLUMNS) {
            throw wrong(list, row, row.columns().size() + " columns and not " + COLUMNS);
        }
        String sort = row.column(1);
        if (!sort.equals("verb") && !sort.equals("noun")) {
            throw wrong(list, row, "the class is '" + sort + "' and not verb or noun");
        }
        String seeker = row.column(7);
        if (!seeker.equals("one") && !seeker.equals("-")) {
            throw wrong(list, row, "the seeker is '" + seeker + "' and not one or -");
        }
        return new LexicalUnit(
                List.of(row.column(0).split(" ")),
                sort.equals("verb"),
                constant(Frame.class, list, row, 2),
                row.column(3).equals("-") ? Optional.empty() : Optional.of(constant(Medium.class, list, row, 3)),
                words(row.column(4)),
                words(row.column(5)),
                words(row.column(6)),
                seeker.equals("one"),
                words(row.column(8)),
                constant(Use.class, list, row, 9));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String list, WordList.Row row, int column) {
        String written = row.column(column);
        try {
            return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    list,
                    row,
                    "column " + (column + 1) + " is '" + written + "' and not one of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        }
    }

    private static Set<String> words(String column) {
        return column.equals("-") ? Set.of() : new TreeSet<>(List.of(column.split(" ")));
    }

    /** The longest unit of which the token is the head. */
    public Optional<LexicalUnit> at(ClauseTree tree, int token) {
        String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
        boolean verb = tree.token(token).isVerb();
        boolean noun = tree.token(token).isNoun() || tree.token(token).isAdjective() && nouns.containsKey(lemma);
        if (!verb && !noun) {
            return Optional.empty();
        }
        return (verb ? verbs : nouns)
                .getOrDefault(lemma, List.of()).stream()
                        .filter(unit -> unit.verb()
                                ? hasBeside(tree, token, unit) && !isOther(tree, token, unit)
                                : isPreceded(tree, token, unit) && !isOther(tree, token, unit))
                        .findFirst();
    }

    /** "sit [down]", "cross [paths]", "get on the [phone]": each word hangs on the verb. */
    private static boolean hasBeside(ClauseTree tree, int token, LexicalUnit unit) {
        return unit.beside().stream()
                .allMatch(word -> tree.children(token).stream()
                        .anyMatch(child -> child > token
                                && tree.lemma(child).toLowerCase(Locale.ROOT).equals(word)
                                && !tree.is(child, "conj")));
    }

    private static boolean isPreceded(ClauseTree tree, int token, LexicalUnit unit) {
        int at = token - unit.beside().size();
        if (at < 0) {
            return false;
        }
        for (String word : unit.beside()) {
            if (!tree.lemma(at).toLowerCase(Locale.ROOT).equals(word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isOther(ClauseTree tree, int token, LexicalUnit unit) {
        return tree.children(token).stream().anyMatch(child -> {
            boolean particle = tree.is(child, "compound:prt", "advmod", "case")
                    && !unit.words().contains(tree.lemma(child));
            return unit.without().contains(tree.relation(child)) && !continuesName(tree, child)
                    || child > token
                            && (unit.without().contains(tree.preposition(child)) && goesWith(tree, token, unit, child)
                                    || particle && unit.without().contains(tree.word(child)));
        });
    }

    /** "called on Chile", but "called her on Monday": what makes another verb of a verb stands right behind it. */
    private static boolean goesWith(ClauseTree tree, int token, LexicalUnit unit, int child) {
        int next = token + 1;
        while (unit.verb() && next < child && tree.token(next).isAdverb()) {
            next++;
        }
        return !unit.verb() || tree.word(next).equals(tree.preposition(child).split(" ")[0]);
    }

    /** In "called her counterpart Luis Rojas" the parser may take the name for what he was called. */
    private static boolean continuesName(ClauseTree tree, int token) {
        return token > 0
                && tree.token(token).isProperNoun()
                && tree.token(token - 1).isNoun();
    }

    /** The verb as a carrier of a noun that hangs on it so. */
    public Optional<Support> support(String lemma, String link) {
        return Optional.ofNullable(supports.get(lemma + " " + link));
    }
}
