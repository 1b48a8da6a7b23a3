package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardOutputTest {

    private static final File FULL = new File("/dev/full");

    @TempDir
    private Path folder;

    /** A stream that takes nothing. */
    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("a.txt"), "Venn met Karr in Port Amsel on Monday.");
    }

    /** Status and standard error of a command whose standard output fails. */
    private static Ran failing(String reason, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        StandardOutput failing = StandardOutput.of(broken(reason), false);
        System.setOut(failing);
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int status = Main.written(failing, Main.run(arguments));
            return new Ran(status, "", said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void anOutputThatTakesNothingIsOneLineAndStatusOne() throws IOException {
        for (String command : List.of("stories", "extract", "contacts")) {
            Ran ran = failing("No space left on device", command, report().toString());
            assertThat(ran.status()).as(command).isEqualTo(1);
            assertThat(ran.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("readout: standard output: cannot be written")
                    .contains("No space left on device");
        }
    }

    @Test
    void jsonIsNoExceptionToThat() throws IOException {
        Ran ran = failing("No space left on device", "brief", report().toString(), "--format", "json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void helpThatCannotBePrintedIsAFaultToo() {
        Ran ran = failing("No space left on device", "--help");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void aClosedPipeEndsTheCommandQuietly() throws IOException {
        Ran ran = failing("Broken pipe", "extract", report().toString());
        assertThat(ran.status()).isEqualTo(141);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void whatElseGoesWrongIsNotTakenForAFaultOfTheOutput() {
        assertThatThrownBy(() -> OutputOption.write(Optional.empty(), out -> {
                    throw new IllegalStateException("no models");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theProcessItselfDoesSo() throws IOException, InterruptedException {
        Assumptions.assumeTrue(FULL.exists());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.readout.cli.Main",
                "stories",
                report().toString()));
        Process process = new ProcessBuilder(command).redirectOutput(FULL).start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).contains("readout: standard output: cannot be written");
    }
}
