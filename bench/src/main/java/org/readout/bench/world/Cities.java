package org.readout.bench.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.engine.lexicon.NameFold;

/** The engine's list of cities: a name and the country it lies in. */
final class Cities {

    /** A city so many times as big as the next of its name is the one that news means. */
    private static final int CLEARLY_BIGGER = 8;

    private Cities() {}

    static List<String> lines(Reference data) {
        Map<String, Map<String, Long>> countries = new TreeMap<>();
        Map<String, String> written = new HashMap<>();
        for (Reference.Row row : data.rows()) {
            List<String> names = new ArrayList<>(List.of(row.get("ascii_name"), row.get("name")));
            names.addAll(row.list("other_names"));
            long size = row.get("population").isEmpty() ? 1 : Long.parseLong(row.get("population"));
            long weight = row.get("kind").isEmpty() ? size : Math.max(size, 1_000_000);
            for (String name : names) {
                String plain = NameFold.accents(name);
                if (plain.length() > 2 && Character.isUpperCase(plain.charAt(0))) {
                    written.putIfAbsent(plain, plain);
                    countries.computeIfAbsent(plain, n -> new TreeMap<>()).merge(row.get("alpha3"), weight, Math::max);
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "# Cities of 100,000 and more, capitals, seats of government and places of talks, and the country each"
                        + " lies in. Where",
                "# several countries have a city of the name, the one that is " + CLEARLY_BIGGER
                        + " times as big as the next counts, else none.",
                "# Columns, parted by tabs: name without accents; alpha-3 code of the country. No entry makes a name"
                        + " out of a word: the list",
                "# is asked only about what was seen to be a place.",
                "# Source: GeoNames (geonames.org, CC BY 4.0), data of about 2019-20; venues and other names written"
                        + " for this project.",
                "# Made 2026-11-27 by `readout bench world`; do not edit."));
        countries.forEach((name, sizes) -> {
            List<Map.Entry<String, Long>> bySize = new ArrayList<>(sizes.entrySet());
            bySize.sort((a, b) -> Long.compare(b.getValue(), a.getValue()));
            if (bySize.size() == 1
                    || bySize.get(0).getValue()
                            >= CLEARLY_BIGGER * bySize.get(1).getValue()) {
                lines.add(name + "\t" + bySize.getFirst().getKey());
            }
        });
        return lines;
    }
}
