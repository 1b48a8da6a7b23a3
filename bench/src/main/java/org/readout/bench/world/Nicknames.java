package org.readout.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.engine.lexicon.NameFold;

/** The engine's list of given names with their short forms and spellings. */
final class Nicknames {

    private Nicknames() {}

    /** @param known the rows that the engine has, which stay */
    static List<String> lines(Reference data, EngineList known) {
        Map<String, Set<String>> forms = new TreeMap<>();
        known.rows()
                .forEach((name, row) ->
                        forms.put(name, new TreeSet<>(List.of(row.get(1).split(";")))));
        for (Reference.Row row : data.rows()) {
            String name = fold(row.get("given_name"));
            Set<String> own = forms.computeIfAbsent(name, n -> new TreeSet<>());
            row.list("nicknames").forEach(form -> own.add(fold(form)));
            row.list("variants").forEach(form -> own.add(fold(form)));
            own.remove(name);
        }
        List<String> lines = new ArrayList<>(List.of(
                "# Given names with their short forms and other spellings. Two names are forms of one where"
                        + " one stands in the other's row or",
                "# both stand in one row; a family name has to agree as well, since many short forms belong to"
                        + " several names.",
                "# Columns, parted by tabs: name in lower case without accents; forms, parted by semicolons.",
                "# Sources: English from github.com/carltonnorthern/nicknames (Apache-2.0, 2026-06-01);"
                        + " Russian, Ukrainian, Spanish, Portuguese,",
                "# German, French and Arabic written for this project. Made 2026-11-27 by `readout bench"
                        + " world`; rows added stay."));
        forms.forEach((name, own) -> {
            if (!own.isEmpty() && name.length() > 1) {
                lines.add(name + "\t" + String.join(";", own));
            }
        });
        return lines;
    }

    private static String fold(String name) {
        return NameFold.accents(name).toLowerCase(Locale.ROOT);
    }
}
