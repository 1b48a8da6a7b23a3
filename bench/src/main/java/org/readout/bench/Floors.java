package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The figures that must not be undercut, kept in the repository: suite, figure, floor and a fingerprint of the gold
 * they were measured on, parted by tabs.
 */
final class Floors {

    /** Figures are printed with three or four decimals; less than this below a floor is rounding. */
    static final double EPSILON = 0.0005;

    private static final int FINGERPRINT = 12;
    private static final String HEADER = """
        # The floors of the quality gate: suite, figure, floor, fingerprint of the gold.
        # Written by `./readout eval SHARED --update`, which raises floors and never lowers one;
        # lowering takes --allow-regression beside it, and a reason in the commit.
        """;

    private record Key(String suite, String figure) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySuite = suite.compareTo(other.suite);
            return bySuite != 0 ? bySuite : figure.compareTo(other.figure);
        }
    }

    private record Floor(double value, String fingerprint) {}

    private final Path file;
    private final Map<Key, Floor> floors = new TreeMap<>();

    private Floors(Path file) {
        this.file = file;
    }

    static Floors read(Path file) throws IOException {
        Floors floors = new Floors(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> columns = List.of(line.split("\t"));
                    floors.floors.put(
                            new Key(columns.get(0), columns.get(1)),
                            new Floor(Double.parseDouble(columns.get(2)), columns.get(3)));
                }
            }
        }
        return floors;
    }

    OptionalDouble floor(String suite, String figure) {
        Floor floor = floors.get(new Key(suite, figure));
        return floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor.value());
    }

    /** Whether the floor was measured on another gold than this. */
    boolean stale(String suite, String figure, String fingerprint) {
        Floor floor = floors.get(new Key(suite, figure));
        return floor != null && !floor.fingerprint().equals(fingerprint);
    }

    void set(String suite, String figure, double value, String fingerprint) {
        floors.put(new Key(suite, figure), new Floor(value, fingerprint));
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>();
        floors.forEach((key, floor) -> lines.add(String.join(
                "\t",
                key.suite(),
                key.figure(),
                String.format(Locale.ROOT, "%.4f", floor.value()),
                floor.fingerprint())));
        Files.writeString(file, HEADER + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** The first digits of the SHA-256 of a gold file. */
    static String fingerprint(Path gold) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(gold));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
