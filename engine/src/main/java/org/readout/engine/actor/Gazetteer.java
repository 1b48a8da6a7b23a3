package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.lexicon.WordList;

/** Names that word lists hold: countries, peoples, capitals, institutions, organisations, regions. */
final class Gazetteer {

    /** What a name names. */
    enum Sort {
        COUNTRY,
        DEMONYM,
        CAPITAL,
        ORGANIZATION,
        PERSON,
        PLACE
    }

    /**
     * One name.
     *
     * @param words as a tokeniser cuts it, without accents
     * @param name the usual name of what it names
     * @param institution set for organisations
     */
    record Entry(
            Sort sort, List<String> words, String name, Optional<Nation> nation, Optional<Institution> institution) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, Nation> nations = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();

    Gazetteer() {
        countries();
        organisations();
        institutions();
        for (WordList.Row row : WordList.load(Gazetteer.class, "regions.txt").rows()) {
            String region = row.column(0);
            add(Sort.PLACE, region, region, nation(row.column(2)), Optional.empty());
            List<String> peoples = split(row.column(1));
            for (String people : peoples) {
                add(
                        Sort.DEMONYM,
                        people,
                        region,
                        Optional.of(new Nation(Nation.REGION + region, Optional.empty(), region, peoples.getFirst())),
                        Optional.empty());
            }
        }
        for (WordList.Row row : WordList.load(Gazetteer.class, "cities.txt").rows()) {
            cities.put(row.column(0), row.column(1));
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
    }

    private void countries() {
        for (WordList.Row row : WordList.load(Gazetteer.class, "countries.txt").rows()) {
            String name = row.column(1);
            List<String> peoples = split(row.column(3));
            Nation nation = new Nation(
                    row.column(0), Optional.of(row.column(0)), name, peoples.isEmpty() ? name : peoples.getFirst());
            nations.put(nation.key(), nation);
            add(Sort.COUNTRY, name, name, Optional.of(nation), Optional.empty());
            for (String other : split(row.column(2))) {
                add(Sort.COUNTRY, withoutArticle(other), name, Optional.of(nation), Optional.empty());
            }
            for (String people : peoples) {
                if (!people.equals("US") && !people.equals(name)) {
                    add(Sort.DEMONYM, people, name, Optional.of(nation), Optional.empty());
                }
            }
            for (String capital : split(row.column(4))) {
                add(Sort.CAPITAL, capital, capital, Optional.of(nation), Optional.empty());
            }
        }
    }

    private void organisations() {
        for (WordList.Row row :
                WordList.load(Gazetteer.class, "organisations.txt").rows()) {
            Institution organisation = new Institution(
                    "org:" + row.column(0),
                    row.column(0),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(row.column(2).split(",")));
            organisation(row.column(0), organisation);
            split(row.column(1)).forEach(other -> organisation(other, organisation));
        }
    }

    private void institutions() {
        for (WordList.Row row :
                WordList.load(Gazetteer.class, "institutions.txt").rows()) {
            Optional<Nation> nation = nation(row.column(1));
            Optional<Office> portfolio =
                    row.column(2).equals("-") ? Optional.empty() : Optional.of(Office.valueOf(row.column(2)));
            String same = row.column(3);
            if (same.equals("PLACE")) {
                add(Sort.PLACE, row.column(0), row.column(0), nation, Optional.empty());
                continue;
            }
            String key = same.equals("MINISTRY")
                    ? Institution.ministryKey(nation, portfolio.orElseThrow())
                    : "org:" + (same.equals("-") ? row.column(0) : same);
            List<String> nouns = same.equals("MINISTRY") ? Institution.nouns(portfolio.orElseThrow()) : List.of();
            organisation(row.column(0), new Institution(key, row.column(0), nation, portfolio, nouns));
        }
    }

    private void organisation(String name, Institution institution) {
        add(Sort.ORGANIZATION, name, institution.name(), institution.nation(), Optional.of(institution));
    }

    private void add(Sort sort, String words, String name, Optional<Nation> nation, Optional<Institution> inst) {
        Entry entry = new Entry(sort, NameFold.words(words), name, nation, inst);
        byFirstWord
                .computeIfAbsent(entry.words().getFirst().toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                .add(entry);
    }

    private static List<String> split(String column) {
        return column.isEmpty() || column.equals("-") ? List.of() : List.of(column.split(";"));
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    Optional<Nation> nation(String code) {
        return Optional.ofNullable(nations.get(code));
    }

    /** The country of what was seen to be a place, where it is a city that the list knows. */
    Optional<Nation> countryOf(String place) {
        return Optional.ofNullable(cities.get(NameFold.accents(place))).flatMap(this::nation);
    }

    /** The longest name that begins at a token. */
    Optional<Entry> match(Words words, int at) {
        for (Entry entry : byFirstWord.getOrDefault(words.lower(at), List.of())) {
            if (stands(entry, words, at)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The name that is exactly this word. */
    Optional<Entry> word(String form) {
        return byFirstWord.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(entry -> entry.words().size() == 1 && same(entry.words().getFirst(), form))
                .findFirst();
    }

    /** The name that is exactly this phrase. */
    Optional<Entry> phrase(String phrase) {
        List<String> words = NameFold.words(withoutArticle(phrase));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return byFirstWord.getOrDefault(words.getFirst().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(entry -> entry.words().equals(words))
                .findFirst();
    }

    private static boolean stands(Entry entry, Words words, int at) {
        List<String> name = entry.words();
        if (at + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            boolean small = i > 0 && entry.sort() == Sort.PLACE && name.get(i).equalsIgnoreCase(words.form(at + i));
            if (!small && !same(name.get(i), words.form(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String name, String form) {
        return name.equals(form) || form.length() > 3 && name.equalsIgnoreCase(form) && isUpper(form);
    }

    private static boolean isUpper(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
