package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.readout.contract.BriefJson;
import org.readout.contract.PloverJson;
import org.readout.engine.brief.Brief;
import org.readout.render.AtomBrief;
import org.readout.render.CalendarBrief;
import org.readout.render.CsvBrief;
import org.readout.render.HtmlBrief;
import org.readout.render.MarkdownBrief;
import org.readout.render.TerminalBrief;

/** How a brief is printed. */
enum Format {
    TERMINAL,
    MD,
    HTML,
    JSON,
    CSV,
    ICS,
    ATOM,
    PLOVER;

    /** The format that a file's ending names, if one does. */
    static Optional<Format> ofEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "md" -> MD;
                    case "html", "htm" -> HTML;
                    case "json" -> JSON;
                    case "csv" -> CSV;
                    case "ics" -> ICS;
                    case "atom" -> ATOM;
                    case "jsonl", "ndjson" -> PLOVER;
                    default -> null;
                });
    }

    /** @param toTerminal whether standard output is written to, which may be a terminal that shows colour */
    void print(Brief brief, OutputStream out, boolean toTerminal) {
        switch (this) {
            case TERMINAL ->
                write(TerminalBrief.render(brief, Terminal.columns(), toTerminal && Terminal.OUT.colour()), out);
            case MD -> write(MarkdownBrief.render(brief), out);
            case HTML -> write(HtmlBrief.render(brief), out);
            case JSON -> BriefJson.write(brief, out);
            case CSV -> write(CsvBrief.render(brief), out);
            case ICS -> write(CalendarBrief.render(brief), out);
            case ATOM -> write(AtomBrief.render(brief), out);
            case PLOVER -> PloverJson.write(brief, out);
        }
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
