package org.readout.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What one run of the command printed.
 *
 * @param status its exit status
 */
record Ran(int status, String out, String err) {

    /** The checkout that the tests run in. */
    static final Path HOME =
            Path.of(System.getProperty("readout.home", "..")).toAbsolutePath().normalize();

    static final String REPORTS = HOME.resolve("samples/reports").toString();

    /** Runs the command in this process, its standard streams caught. */
    static Ran of(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int status = Main.run(arguments);
            return new Ran(status, printed.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
