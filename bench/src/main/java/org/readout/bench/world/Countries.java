package org.readout.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Adds to the engine's list of countries the names, peoples and capitals that the reference data have. */
final class Countries {

    /** A territory's capital speaks for no government, and many are surnames as well ("Hamilton", "Stanley"). */
    private static final Set<String> SPEAK = Set.of("UN", "OBSERVER", "OTHER_STATE", "DISPUTED");

    private static final Set<String> BARE = Set.of("States", "Kingdom", "Republic", "Union");

    private static final int NAMES = 2;
    private static final int PEOPLES = 3;
    private static final int CAPITALS = 4;

    private Countries() {}

    /** @param bodies the list of institutions, whose names are no country's */
    static void update(Reference data, EngineList list, EngineList bodies) {
        for (Reference.Row row : data.rows()) {
            List<String> known = list.rows().get(row.get("alpha3"));
            if (known == null) {
                throw new IllegalStateException("the list of countries lacks " + row.get("alpha3"));
            }
            List<String> names = new ArrayList<>();
            official(row.get("official_en")).forEach(names::add);
            for (String other : row.list("other_en")) {
                names.add(plain(other));
            }
            names.add(plain(row.get("name_en")));
            // bracketed forms are for tables; "the Argentine" and "the States" are words that mean much else
            names.removeIf(name -> name.equals(known.get(1))
                    || name.length() < 2
                    || !Character.isUpperCase(name.charAt(0)) && !name.startsWith("e")
                    || name.indexOf('(') >= 0
                    || name.indexOf(';') >= 0
                    || BARE.contains(name)
                    || bodies.rows().containsKey(name)
                    || row.list("demonym_nouns").contains(name));
            EngineList.add(known, NAMES, names, ";");
            List<String> peoples = new ArrayList<>();
            for (String people : row.list("demonym_adjectives")) {
                peoples.add(people);
            }
            peoples.addAll(row.list("demonym_nouns"));
            peoples.removeIf(people -> names.contains(people) || people.equals(known.get(1)) || people.length() < 4);
            EngineList.add(known, PEOPLES, peoples, ";");
            List<String> capitals = new ArrayList<>();
            if (SPEAK.contains(row.get("status"))) {
                capitals.addAll(row.list("capitals"));
                capitals.addAll(row.list("seats"));
            }
            capitals.removeIf(capital -> capital.equals(known.get(1)) || names.contains(capital));
            EngineList.add(known, CAPITALS, capitals, ";");
        }
    }

    private static List<String> official(String name) {
        return name.isEmpty() ? List.of() : List.of(plain(name));
    }

    private static String plain(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }
}
