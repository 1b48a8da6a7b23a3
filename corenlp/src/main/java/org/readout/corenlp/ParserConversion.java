package org.readout.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads CoreNLP's parser model, a text: seven sizes, a line with the embedding of each word, tag and relation, and the
 * weights of the input layer, the bias and the output layer, a line for each number that goes into a layer.
 */
final class ParserConversion {

    private final BufferedReader lines;

    private ParserConversion(BufferedReader lines) {
        this.lines = lines;
    }

    static void convert(InputStream published, ModelWriter model) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(published, 1 << 16), StandardCharsets.UTF_8))) {
            new ParserConversion(lines).write(model);
        }
    }

    private void write(ModelWriter model) throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int relations = size("label");
        int dimensions = size("embeddingSize");
        int hidden = size("hiddenSize");
        int slots = size("numTokens");
        size("preComputed");
        if (slots != ParserModel.SLOTS) {
            throw new IOException("the model looks at " + slots + " features, the parser at " + ParserModel.SLOTS);
        }
        List<String> names = new ArrayList<>();
        float[] embeddings = new float[(words + tags + relations) * dimensions];
        for (int row = 0; row < words + tags + relations; row++) {
            String line = lines.readLine();
            int space = line.indexOf(' ');
            names.add(line.substring(0, space));
            parse(line.substring(space + 1), embeddings, row * dimensions, dimensions);
        }
        model.number(dimensions);
        StringTable.write(names.subList(0, words), model);
        model.strings(names.subList(words, words + tags));
        model.strings(names.subList(words + tags, names.size()));
        Decimals.write(embeddings, model);
        Decimals.write(matrix(slots * dimensions, hidden), model);
        Decimals.write(matrix(1, hidden), model);
        Decimals.write(matrix(hidden, 2 * (relations - 1) + 1), model);
    }

    private int size(String name) throws IOException {
        String line = lines.readLine();
        if (line == null || !line.startsWith(name + "=")) {
            throw new IOException("want the size " + name + " but the parser's model says " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private float[] matrix(int rows, int columns) throws IOException {
        float[] values = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            parse(lines.readLine(), values, row * columns, columns);
        }
        return values;
    }

    private static void parse(String line, float[] values, int from, int count) throws IOException {
        String[] numbers = line.split(" ", -1);
        if (numbers.length != count) {
            throw new IOException("want " + count + " numbers in a line, not " + numbers.length);
        }
        for (int i = 0; i < count; i++) {
            values[from + i] = Float.parseFloat(numbers[i]);
        }
    }
}
