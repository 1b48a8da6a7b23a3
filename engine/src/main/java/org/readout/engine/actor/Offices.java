package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.lexicon.WordList;

/** The words that say what somebody is, and what for. */
final class Offices {

    private static final String COUNTERPART = "COUNTERPART";

    /**
     * The head of an office phrase.
     *
     * @param words lower case, singular or plural
     * @param lemma the singular
     * @param classes what it may mean; empty where a portfolio decides
     * @param recorded whether it is recorded as a role
     * @param nation the country meant where none is named
     */
    record Head(
            List<String> words,
            String lemma,
            Set<Office> classes,
            boolean recorded,
            boolean plural,
            boolean counterpart,
            Optional<Nation> nation) {

        int length() {
            return words.size();
        }
    }

    private record Portfolio(List<String> words, Office office) {}

    private final Map<String, List<Head>> heads = new HashMap<>();
    private final Map<String, List<Portfolio>> portfolios = new HashMap<>();

    Offices(Gazetteer gazetteer) {
        for (WordList.Row row : WordList.load(Offices.class, "offices.txt").rows()) {
            head(row, gazetteer);
        }
        for (WordList.Row row : WordList.load(Offices.class, "portfolios.txt").rows()) {
            List<String> words = List.of(row.column(0).split(" "));
            portfolios
                    .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                    .add(new Portfolio(words, Office.valueOf(row.column(1))));
        }
        heads.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Head::length).reversed()));
        portfolios
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Portfolio p) -> p.words().size())
                                .reversed()));
    }

    private void head(WordList.Row row, Gazetteer gazetteer) {
        Set<Office> classes = EnumSet.noneOf(Office.class);
        boolean counterpart = row.column(1).equals(COUNTERPART);
        if (!counterpart && !row.column(1).equals("-")) {
            for (String name : row.column(1).split(",")) {
                classes.add(Office.valueOf(name));
            }
        }
        boolean recorded = row.column(2).equals("TITLE");
        Optional<Nation> nation = gazetteer.nation(row.column(3));
        List<String> words = List.of(NameFold.lower(row.column(0)).split(" "));
        String lemma = String.join(" ", words);
        put(new Head(words, lemma, Office.ordered(classes), recorded, false, counterpart, nation));
        for (List<String> plural : plurals(words)) {
            put(new Head(plural, lemma, Office.ordered(classes), recorded, true, counterpart, nation));
        }
    }

    private void put(Head head) {
        heads.computeIfAbsent(head.words().getFirst(), w -> new ArrayList<>()).add(head);
    }

    private static List<List<String>> plurals(List<String> words) {
        List<List<String>> plurals = new ArrayList<>();
        int of = words.indexOf("of");
        int noun = of > 0 ? of - 1 : words.size() - 1;
        List<String> plural = new ArrayList<>(words);
        plural.set(noun, plural(words.get(noun)));
        plurals.add(plural);
        if (of < 0 && words.size() > 1 && words.getLast().equals("general")) {
            List<String> first = new ArrayList<>(words);
            first.set(words.size() - 2, plural(words.get(words.size() - 2)));
            plurals.add(first);
        }
        return plurals;
    }

    private static String plural(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 3) + "men";
        }
        if (word.endsWith("-general")) {
            return plural(word.substring(0, word.length() - 8)) + "-general";
        }
        if (word.endsWith("y") && word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") || word.endsWith("ss") ? word + "es" : word + "s";
    }

    /** The longest head that begins at a token. */
    Optional<Head> match(Words words, int at) {
        for (Head head : heads.getOrDefault(words.lower(at), List.of())) {
            if (stands(head.words(), words, at)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<String> phrase, Words words, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.lower(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** The portfolios named between two tokens, longest first at each. */
    Set<Office> portfolios(Words words, int first, int end) {
        List<String> lower = new ArrayList<>();
        for (int i = first; i < end; i++) {
            lower.add(words.lower(i));
        }
        return portfolios(lower);
    }

    private Set<Office> portfolios(List<String> lower) {
        Set<Office> found = EnumSet.noneOf(Office.class);
        for (int i = 0; i < lower.size(); i++) {
            for (Portfolio portfolio : portfolios.getOrDefault(lower.get(i), List.of())) {
                int end = i + portfolio.words().size();
                if (end <= lower.size() && lower.subList(i, end).equals(portfolio.words())) {
                    found.add(portfolio.office());
                    i = end - 1;
                    break;
                }
            }
        }
        return found;
    }

    boolean isPortfolioWord(String lower) {
        return portfolios.containsKey(lower)
                || lower.equals("affairs")
                || lower.equals("policy")
                || lower.equals("security")
                || lower.equals("relations");
    }

    /** What an office phrase means: what its head says or, where that leaves it open, its portfolio. */
    Set<Office> classes(Head head, Set<Office> portfolios) {
        if (!head.classes().isEmpty()) {
            return head.classes();
        }
        if (!portfolios.isEmpty()) {
            return portfolios;
        }
        return switch (head.lemma()) {
            case "minister", "secretary", "minister of state" -> Set.of(Office.MINISTER);
            case "chief", "head", "deputy", "boss" -> Set.of();
            default -> Set.of(Office.OFFICIAL);
        };
    }

    /** What a title means by its words alone. */
    Set<Office> classes(String title) {
        List<String> words = lowerWords(title);
        Optional<Head> head = headOf(words);
        Set<Office> portfolios = portfolios(words);
        return head.map(h -> classes(h, portfolios)).orElse(portfolios);
    }

    Optional<String> country(String title) {
        List<String> words = lowerWords(title);
        Optional<Head> head = headOf(words);
        // "Secretary of State" is one state's foreign minister, "Secretary of State for Transport" is not
        boolean bounded = head.isPresent() && !words.contains("for");
        return bounded ? head.flatMap(Head::nation).flatMap(Nation::code) : Optional.empty();
    }

    private static List<String> lowerWords(String title) {
        return List.of(NameFold.lower(title).strip().split("\\s+"));
    }

    private Optional<Head> headOf(List<String> words) {
        Optional<Head> best = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            for (Head head : heads.getOrDefault(words.get(i).toLowerCase(Locale.ROOT), List.of())) {
                int end = i + head.length();
                if (end <= words.size() && words.subList(i, end).equals(head.words())) {
                    if (best.isEmpty() || best.get().length() <= head.length()) {
                        best = Optional.of(head);
                    }
                    break;
                }
            }
            if (best.isPresent()
                    && i + 1 < words.size()
                    && (words.get(i + 1).equals("of") || words.get(i + 1).equals("for"))) {
                break;
            }
        }
        return best;
    }
}
