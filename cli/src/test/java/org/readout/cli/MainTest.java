package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void wrongUsageIsStatusTwoAndOneLineThatSaysWhat() {
        Ran ran = Ran.of("brief", "--fromat", "json", "x.txt");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("readout: Unknown option: '--fromat'").contains("--help");
    }

    @Test
    void aWrongDateIsWrongUsage() {
        assertThat(Ran.of("brief", "x.txt", "--as-of", "yesterday").status()).isEqualTo(2);
        assertThat(Ran.of("brief", "x.txt", "--published", "x").status()).isEqualTo(2);
        assertThat(Ran.of("brief", "x.txt", "--format", "pdf").status()).isEqualTo(2);
    }

    @Test
    void aMissingInputIsNamedAndTheRestIsDone() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "Venn met Karr in Port Amsel on Monday.");
        Ran ran = Ran.of("stories", folder.resolve("none.txt").toString(), report.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("\"id\":\"a\"");
        assertThat(ran.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("readout: ")
                .contains("none.txt");
    }

    @Test
    void anArticleInAnotherLanguageIsListedAndMarked() throws IOException {
        Path report = Files.writeString(
                folder.resolve("a.txt"),
                "Die Minister beider Länder sprachen am Dienstag über die Lage an der Grenze und wollen sich treffen.");
        assertThat(Ran.of("brief", report.toString()).out()).contains("in German, not analysed");
        assertThat(Ran.of("brief", report.toString(), "--format", "html").out())
                .contains("in German, not analysed", "lang=\"de\"");
        assertThat(Ran.of("brief", report.toString(), "--format", "json").out()).contains("\"inLanguage\":\"de\"");
    }

    @Test
    void charactersThatNotEveryFormatCanCarryAreToldAndBreakNone() throws IOException {
        Path report = Files.writeString(
                folder.resolve("a.txt"), "Venn met Karr in Port Amsel on Monday.\u001b “We wait\u001b,” Venn said.");
        for (String format : List.of("terminal", "md", "html", "json", "csv", "ics", "atom", "plover")) {
            Ran ran = Ran.of("brief", report.toString(), "--format", format);
            assertThat(ran.status()).as(format).isZero();
            assertThat(ran.err()).startsWith("readout: a: holds 2 characters that not every format can carry");
            assertThat(ran.out()).as(format).doesNotContain("\u001b");
        }
    }

    @Test
    void theLedgerOfContactsTakesTheFormOfItsFile() throws IOException {
        Path report = Files.writeString(
                folder.resolve("a.txt"),
                "Foreign Minister Ana Silva of Portugal called her Chilean counterpart Luis Rojas on May 6, 2025.");
        Path table = folder.resolve("contacts.csv");
        assertThat(Ran.of("contacts", report.toString(), "-o", table.toString()).out())
                .isEmpty();
        assertThat(Files.readString(table))
                .startsWith("date,until,participants,")
                .contains("2025-05-06,,");
        assertThat(Ran.of("contacts", report.toString()).out())
                .startsWith("DAY ")
                .contains("6 May 2025");
        assertThat(Ran.of("contacts", report.toString(), "--format", "jsonl").out())
                .startsWith("{\"story\":\"s1\",\"id\":\"c1\",\"date\":{\"value\":\"2025-05-06\"");
        assertThat(Ran.of("contacts", report.toString(), "--format", "html").status())
                .isEqualTo(2);
    }

    @Test
    void aDateForAnArticleThatIsNotThereIsWrongUsage() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "Venn met Karr in Port Amsel on Monday.");
        Ran ran = Ran.of("stories", report.toString(), "--published", "b=2025-01-01");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("b").contains("the ids are a");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "Venn met Karr in Port Amsel on Monday.");
        Ran ran = Ran.of(
                "stories",
                report.toString(),
                "-o",
                folder.resolve("no/such/x.jsonl").toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("x.jsonl").contains("cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "contacts", "extract", "stories", "demo", "completion"})
    void everyCommandExplainsItself(String command) {
        Ran ran = Ran.of(command, "--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Usage: readout " + command);
    }

    @Test
    void completionIsAScript() {
        assertThat(Ran.of("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--as-of", "--full", "--evidence", "picocli_readout_contacts", "jsonl");
    }
}
