package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output that remembers why it could not be written to; any other {@link PrintStream} keeps that to itself.
 */
final class StandardOutput extends PrintStream {

    /** What a shell makes of a program that a closed pipe has ended: 128 and the number of SIGPIPE. */
    static final int CLOSED_PIPE = 141;

    private static final Path LINK = Path.of("/proc/self/fd/1");

    private final Tracked tracked;
    private final boolean pipe;

    private StandardOutput(Tracked tracked, boolean pipe) {
        super(tracked, false, StandardCharsets.UTF_8);
        this.tracked = tracked;
        this.pipe = pipe;
    }

    /** The process's own. */
    static StandardOutput ofProcess() {
        return of(new FileOutputStream(FileDescriptor.out), isPipe());
    }

    /** @param pipe whether the stream is known to lead into a pipe, which only its reader's end can make fail */
    static StandardOutput of(OutputStream stream, boolean pipe) {
        return new StandardOutput(new Tracked(stream), pipe);
    }

    private static boolean isPipe() {
        try {
            String target = Files.readSymbolicLink(LINK).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            // No Linux: the fault's own words must tell.
            return false;
        }
    }

    /** The stream below, which throws. */
    Tracked direct() {
        flush();
        return tracked;
    }

    /** Whether whoever read the output has ended. */
    boolean isClosedPipe() {
        return tracked.fault()
                .filter(fault -> pipe
                        || String.valueOf(fault.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("pipe"))
                .isPresent();
    }

    /** Why it could not be written to. */
    Optional<IOException> fault() {
        flush();
        return tracked.fault();
    }
}
