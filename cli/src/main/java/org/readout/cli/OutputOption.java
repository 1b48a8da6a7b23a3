package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
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
        if (file.isEmpty()) {
            standard(results);
            return;
        }
        try {
            replace(file.get().toAbsolutePath(), results);
        } catch (IOException e) {
            throw new Refused(refusal(file.get().toString(), e), e);
        }
    }

    private static void standard(Consumer<OutputStream> results) {
        Tracked out = System.out instanceof StandardOutput told ? told.direct() : new Tracked(System.out);
        try {
            fill(out, results);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** What stops a command that cannot write to standard output. */
    static Refused refused(IOException fault) {
        return new Refused(refusal("standard output", fault), fault);
    }

    /** Writes all results, or throws why the stream did not take them; what else goes wrong is none of its faults. */
    private static void fill(Tracked out, Consumer<OutputStream> results) throws IOException {
        OutputStream buffer = new BufferedOutputStream(out, BUFFER);
        try {
            results.accept(buffer);
            buffer.flush();
        } catch (RuntimeException e) {
            throw out.fault().orElseThrow(() -> e);
        }
    }

    /** Writes text as UTF-8. */
    static void print(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static String refusal(String place, IOException fault) {
        return place + ": cannot be written (" + fault + "); choose another place with -o FILE";
    }

    /**
     * A plain file appears whole or not at all, with the mode of the one it takes the place of; what is no plain file
     * (a device, a pipe) is written to as it stands, and a symbolic link's target takes the link's place in this.
     */
    private static void replace(Path named, Consumer<OutputStream> results) throws IOException {
        Path file = Files.exists(named) ? named.toRealPath() : target(named);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (Tracked out = new Tracked(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
                fill(out, results);
            }
            return;
        }
        Path half = file.resolveSibling(".readout-" + UUID.randomUUID() + ".part");
        try {
            try (Tracked out = new Tracked(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW))) {
                fill(out, results);
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
