package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * A plain file appears whole or not at all, with the mode of the one it takes the place of; what is no plain file
     * (a device, a pipe) is written to as it stands, and a symbolic link's target takes the link's place in this.
     */
    private static void replace(Path named, Consumer<OutputStream> results) throws IOException {
        Path file = Files.exists(named) ? named.toRealPath() : target(named);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE), BUFFER)) {
                results.accept(out);
            }
            return;
        }
        Path half = file.resolveSibling(".readout-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW), BUFFER)) {
                results.accept(out);
            }
            keepMode(file, half);
            move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Where a link that points at nothing yet wants its file. */
    private static Path target(Path link) throws IOException {
        return Files.isSymbolicLink(link) ? link.resolveSibling(Files.readSymbolicLink(link)) : link;
    }

    private static void keepMode(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
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
