package org.readout.bench.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word list of the engine while it is brought up to the reference data: its header and its rows by first column. */
final class EngineList {

    private final Path file;
    private final List<String> header = new ArrayList<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private EngineList(Path file) {
        this.file = file;
    }

    static EngineList read(Path file) throws IOException {
        EngineList list = new EngineList(file);
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                list.header.add(line);
            } else if (!line.isBlank()) {
                List<String> cells = List.of(line.split("\t", -1));
                list.rows.put(cells.getFirst(), new ArrayList<>(cells));
            }
        }
        return list;
    }

    Map<String, List<String>> rows() {
        return rows;
    }

    /** Puts entries behind those a cell holds, each once; a cell without entries is a dash. */
    static void add(List<String> row, int column, List<String> more, String mark) {
        while (row.size() <= column) {
            row.add("-");
        }
        Set<String> entries = new LinkedHashSet<>();
        if (!row.get(column).equals("-") && !row.get(column).isEmpty()) {
            entries.addAll(List.of(row.get(column).split(mark)));
        }
        entries.addAll(more);
        row.set(column, entries.isEmpty() ? "-" : String.join(mark, entries));
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>(header);
        rows.values().forEach(row -> lines.add(String.join("\t", row)));
        Files.write(file, lines);
    }
}
