package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOption {

    /** Bytes. */
    private static final int BUFFER = 1 << 16;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Writes results to the file, or else to standard output. */
    void write(Consumer<OutputStream> results) {
        write(file(), results);
    }

    /** The same for a file that no option names. A file appears whole or not at all. */
    static void write(Optional<Path> file, Consumer<OutputStream> results) {
        try {
            if (file.isEmpty()) {
                OutputStream out = new BufferedOutputStream(System.out, BUFFER);
                results.accept(out);
                out.flush();
            } else {
                replace(file.get().toAbsolutePath(), results);
            }
        } catch (IOException e) {
            throw new Refused(refusal(file, e), e);
        } catch (UncheckedIOException e) {
            throw new Refused(refusal(file, Objects.requireNonNull(e.getCause())), e);
        }
    }

    /** Lets what has been written so far be seen: whoever reads from a stream that goes on waits for it. */
    static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Optional<Path> file, IOException fault) {
        return file.map(Path::toString).orElse("standard output") + ": cannot be written (" + fault
                + "); choose another place with -o FILE";
    }

    private static void replace(Path file, Consumer<OutputStream> results) throws IOException {
        Path directory = Optional.ofNullable(file.getParent()).orElse(file);
        Path half = Files.createTempFile(directory, ".readout-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), BUFFER)) {
                results.accept(out);
            }
            move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
