package org.readout.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the models published with CoreNLP into files that load several times faster and answer the same. A step of the
 * build: {@code ConvertModels PUBLISHED CLASSES} reads the models below the first folder, where they lie as in
 * CoreNLP's own jar, and writes below the second, a class path folder, what {@link CoreNlp#load()} reads. It does
 * nothing where that was done before.
 */
public final class ConvertModels {

    private static final String PARSER = "parser/nndep/english_UD.gz";
    private static final String NAMES = "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";

    private final Path published;
    private final Path converted;

    private ConvertModels(Path published, Path converted) {
        this.published = published.resolve("edu/stanford/nlp/models");
        this.converted = converted.resolve("org/readout/corenlp");
    }

    public static void main(String... arguments) throws IOException, ClassNotFoundException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("want two folders, published and class path, not " + arguments.length);
        }
        ConvertModels conversion = new ConvertModels(Path.of(arguments[0]), Path.of(arguments[1]));
        if (!conversion.isDone()) {
            conversion.run();
        }
    }

    /** Whether all is there, in today's layout, and no older than what it was made from. */
    private boolean isDone() throws IOException {
        for (String file : List.of(ParserModel.FILE, NameRecogniser.FILE, WordClusters.FILE, Tagger.FILE)) {
            if (!Files.exists(converted.resolve(file))) {
                return false;
            }
        }
        return Files.exists(stamp()) && Files.readString(stamp()).equals(sources());
    }

    /** Lies beside what was converted, as it is not part of what is shipped. */
    private Path stamp() {
        return published.resolve("converted");
    }

    private String sources() throws IOException {
        StringBuilder sources = new StringBuilder("format " + ModelReader.FORMAT);
        for (String file : List.of(PARSER, NAMES, TAGGER)) {
            sources.append('\n').append(file).append(' ').append(Files.size(published.resolve(file)));
        }
        return sources.toString();
    }

    private void run() throws IOException, ClassNotFoundException {
        Files.createDirectories(converted);
        try (InputStream in = Files.newInputStream(published.resolve(PARSER));
                ModelWriter out = new ModelWriter(converted.resolve(ParserModel.FILE))) {
            ParserConversion.convert(in, out);
        }
        ClusterConversion clusters = new ClusterConversion();
        try (InputStream in = Files.newInputStream(published.resolve(NAMES));
                ModelWriter out = new ModelWriter(converted.resolve(NameRecogniser.FILE))) {
            NameConversion.convert(in, clusters, out);
        }
        try (ModelWriter out = new ModelWriter(converted.resolve(Tagger.FILE))) {
            out.bytes(TaggerConversion.convert(Files.readAllBytes(published.resolve(TAGGER)), clusters));
        }
        try (ModelWriter out = new ModelWriter(converted.resolve(WordClusters.FILE))) {
            clusters.write(out);
        }
        Files.writeString(stamp(), sources());
    }
}
