package org.readout.bench.derivation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One happening of the labelled set.
 *
 * @param name its file's name without ending
 * @param reports what was written about it, the agency's report first
 * @param addition a paragraph that an outlet adds to the agency's report
 */
record Happening(String name, List<Report> reports, String addition) {

    /** What a report is to the agency's. */
    enum Kind {
        WIRE,
        REWRITE,
        INDEPENDENT,
        SAMEQUOTES,
        RELEASE
    }

    /**
     * One text.
     *
     * @param paragraphs without the headline
     */
    record Report(Kind kind, LocalDate day, String outlet, String headline, List<String> paragraphs) {

        Report {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    Happening {
        reports = List.copyOf(reports);
    }

    Report wire() {
        return reports.getFirst();
    }

    List<Report> of(Kind kind) {
        return reports.stream().filter(report -> report.kind() == kind).toList();
    }

    /** Every report that was written without any other of the set. */
    List<Report> independents() {
        return reports.stream()
                .filter(report -> report.kind() != Kind.WIRE && report.kind() != Kind.REWRITE)
                .toList();
    }

    /** Reads each {@code .txt} of a folder, in name order. */
    static List<Happening> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Happening> happenings = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                happenings.add(read(file));
            }
            return happenings;
        }
    }

    private static Happening read(Path file) throws IOException {
        List<Report> reports = new ArrayList<>();
        String addition = "";
        for (String part : Files.readString(file).split("(?m)^== ")) {
            List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
            if (lines.size() < 2) {
                continue;
            }
            if (lines.getFirst().equals("addition")) {
                addition = lines.get(1);
            } else {
                reports.add(report(file, lines));
            }
        }
        if (reports.isEmpty() || reports.getFirst().kind() != Kind.WIRE || addition.isEmpty()) {
            throw new IOException(file + " wants a wire first, and an addition");
        }
        String name = file.getFileName().toString();
        return new Happening(name.substring(0, name.lastIndexOf('.')), reports, addition);
    }

    private static Report report(Path file, List<String> lines) throws IOException {
        List<String> head =
                List.of(lines.getFirst().replace("rewrite wire", "rewrite").split(" ", 3));
        if (head.size() < 3) {
            throw new IOException(file + ": a text opens with its kind, date and outlet, not with " + lines.getFirst());
        }
        return new Report(
                Kind.valueOf(head.get(0).toUpperCase(Locale.ROOT)),
                LocalDate.parse(head.get(1)),
                head.get(2),
                lines.get(1),
                lines.subList(2, lines.size()));
    }
}
