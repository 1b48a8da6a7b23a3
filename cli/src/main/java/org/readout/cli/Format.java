package org.readout.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.readout.contract.BriefJson;
import org.readout.contract.PloverJson;
import org.readout.engine.brief.Brief;
import org.readout.render.AtomBrief;
import org.readout.render.CalendarBrief;
import org.readout.render.CsvBrief;
import org.readout.render.Detail;
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

    /**
     * @param detail for the formats that people read line by line
     * @param toTerminal whether standard output is written to, which may be a terminal that shows colour
     */
    void print(Brief brief, Detail detail, OutputStream out, boolean toTerminal) {
        switch (this) {
            case TERMINAL ->
                OutputOption.print(
                        TerminalBrief.render(brief, detail, Terminal.columns(), toTerminal && Terminal.OUT.colour()),
                        out);
            case MD -> OutputOption.print(MarkdownBrief.render(brief, detail), out);
            case HTML -> OutputOption.print(HtmlBrief.render(brief), out);
            case JSON -> BriefJson.write(brief, out);
            case CSV -> OutputOption.print(CsvBrief.render(brief), out);
            case ICS -> OutputOption.print(CalendarBrief.render(brief), out);
            case ATOM -> OutputOption.print(AtomBrief.render(brief), out);
            case PLOVER -> PloverJson.write(brief, out);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
