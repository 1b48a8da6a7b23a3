package org.readout.bench.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.engine.lexicon.NameFold;

/** Adds to the engine's list of organisations those of the reference data, their other names and their members. */
final class Organisations {

    /** Bodies of one country stand in the list of institutions. */
    private static final Set<String> NATIONAL = Set.of("GOVERNMENT", "NON_STATE", "PARTY");

    /** Texts and not bodies. */
    private static final Set<String> TREATIES = Set.of("TREATY");

    private static final Set<String> NOUNS = Set.of(
            "agency",
            "alliance",
            "assembly",
            "association",
            "bank",
            "bloc",
            "commission",
            "committee",
            "community",
            "conference",
            "council",
            "court",
            "forum",
            "fund",
            "group",
            "league",
            "mission",
            "organisation",
            "parliament",
            "programme",
            "secretariat",
            "treaty",
            "tribunal",
            "union");

    private static final int CODE = 3;
    private static final int NAMES = 1;
    private static final int NOUN = 2;
    private static final int MEMBERS = 3;

    private Organisations() {}

    static void update(Reference data, EngineList list, EngineList institutions, EngineList countries) {
        Map<String, String> owners = new HashMap<>();
        list.rows().forEach((name, row) -> names(row).forEach(each -> owners.put(key(each), name)));
        Set<String> taken = new HashSet<>();
        institutions.rows().keySet().forEach(name -> taken.add(key(name)));
        Set<String> codes = codes(countries);
        Map<String, Integer> acronyms = new HashMap<>();
        data.rows().forEach(row -> acronyms.merge(row.get("acronym"), 1, Integer::sum));
        for (Reference.Row row : data.rows()) {
            if (NATIONAL.contains(row.get("kind"))
                    || TREATIES.contains(row.get("kind"))
                    || row.get("kind").equals("PARLIAMENTARY")
                            && row.get("members").length() <= CODE
                    || taken.contains(key(row.get("name")))) {
                continue;
            }
            List<String> names = new ArrayList<>(List.of(row.get("name")));
            names.addAll(row.list("other_names"));
            String acronym = row.get("acronym");
            boolean clear = acronym.length() > 2 && !codes.contains(acronym) && acronyms.getOrDefault(acronym, 0) == 1;
            if (clear) {
                names.add(acronym);
            }
            names.removeIf(
                    name -> !Character.isUpperCase(name.charAt(0)) || name.length() < 3 || taken.contains(key(name)));
            String known = names.stream()
                    .map(name -> owners.getOrDefault(key(name), ""))
                    .filter(owner -> !owner.isEmpty())
                    .findFirst()
                    .orElse(row.get("name"));
            names.removeIf(name ->
                    name.equals(known) || !owners.getOrDefault(key(name), known).equals(known));
            List<String> entry = list.rows().computeIfAbsent(known, name -> new ArrayList<>(List.of(name)));
            EngineList.add(entry, NAMES, names, ";");
            EngineList.add(
                    entry, NOUN, entry.size() > NOUN && !entry.get(NOUN).equals("-") ? List.of() : nouns(row), ",");
            EngineList.add(entry, MEMBERS, row.get("members").isEmpty() ? List.of() : List.of(row.get("members")), " ");
            names(entry).forEach(each -> owners.putIfAbsent(key(each), known));
        }
    }

    private static List<String> names(List<String> row) {
        List<String> names = new ArrayList<>(List.of(row.getFirst()));
        if (row.size() > NAMES && !row.get(NAMES).equals("-")) {
            names.addAll(List.of(row.get(NAMES).split(";")));
        }
        return names;
    }

    private static String key(String name) {
        return NameFold.accents(name).toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Set<String> codes(EngineList countries) {
        Set<String> codes = new HashSet<>(countries.rows().keySet());
        codes.addAll(Set.of(Locale.getISOCountries()));
        return codes;
    }

    /** The common nouns of the name: what takes it up again. */
    private static List<String> nouns(Reference.Row row) {
        List<String> nouns = new ArrayList<>();
        for (String word : row.get("name").toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            String british = word.replace("organization", "organisation")
                    .replace("program", "programme")
                    .replace("programmeme", "programme");
            if (NOUNS.contains(british) && !nouns.contains(british)) {
                nouns.add(british);
            }
        }
        return nouns.isEmpty() ? List.of("group") : nouns;
    }
}
