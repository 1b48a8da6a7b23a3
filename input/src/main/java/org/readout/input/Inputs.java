package org.readout.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources that a list of files, folders and {@code -} names, in order; folders are listed when they come up. */
final class Inputs {

    /** What a name in the input turned out to be. */
    sealed interface Entry {}

    record Found(Source source) implements Entry {}

    record Missing(Reading.Failed failed) implements Entry {}

    private sealed interface Pending {}

    private record Named(String name) implements Pending {}

    private record InFolder(Path path) implements Pending {}

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final InputStream standardInput;

    Inputs(List<String> names, InputStream standardInput) {
        names.forEach(name -> pending.add(new Named(name)));
        this.standardInput = standardInput;
    }

    Optional<Entry> next() {
        while (!pending.isEmpty()) {
            Optional<Entry> entry = switch (pending.pop()) {
                case Named(String name) when name.equals("-") -> Optional.of(new Found(standardInput()));
                case Named(String name) -> named(name);
                case InFolder(Path path) -> inFolder(path);
            };
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> named(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return missing(name, "this cannot be the name of a file; check the name");
        }
        if (name.isEmpty() || !Files.exists(path)) {
            return missing(name, "there is no such file or folder; check the name");
        }
        if (Files.isDirectory(path)) {
            return folder(path, true);
        }
        String fileName = path.toAbsolutePath().normalize().getFileName().toString();
        return Format.of(fileName).map(format -> found(path, format)).orElseGet(() -> missing(name, Format.unknown()));
    }

    /** A folder's JSON documents are passed over: they are settings or results more often than articles. */
    private Optional<Entry> inFolder(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path, false);
        }
        String fileName = path.getFileName().toString();
        return Format.of(fileName).filter(format -> format != Format.JSON).flatMap(format -> found(path, format));
    }

    private Optional<Entry> folder(Path folder, boolean named) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> !Files.isDirectory(path) || !Files.isSymbolicLink(path))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            return missing(folder.toString(), ArticleReader.reason(e));
        }
        if (named && !holdsArticles(entries)) {
            return missing(folder.toString(), "the folder holds nothing to read; files end in " + Format.known());
        }
        new ArrayList<>(entries).reversed().forEach(path -> pending.push(new InFolder(path)));
        return Optional.empty();
    }

    private static boolean holdsArticles(List<Path> entries) {
        return entries.stream()
                        .map(path -> path.getFileName().toString())
                        .anyMatch(name -> Format.of(name).isPresent())
                || entries.stream().anyMatch(Files::isDirectory);
    }

    private static Optional<Entry> found(Path path, Format format) {
        String fileName = path.getFileName().toString();
        return Optional.of(
                new Found(new Source(path.toString(), Ids.ofFile(fileName), format, () -> Files.newInputStream(path))));
    }

    private static Optional<Entry> missing(String name, String reason) {
        return Optional.of(new Missing(new Reading.Failed(name, reason)));
    }

    private Source standardInput() {
        BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
        return new Source("standard input", "stdin", Beginning.format(in), () -> in);
    }
}
