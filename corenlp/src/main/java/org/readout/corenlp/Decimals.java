package org.readout.corenlp;

import java.io.IOException;

/**
 * Numbers of four decimals, as the parser's weights are published, in two bytes each: whole ten-thousandths above the
 * least one. {@link #get} gives the very float that parsing the decimal gives, as dividing two whole floats rounds
 * once.
 */
final class Decimals {

    private static final float PER_UNIT = 10_000f;

    private final int least;
    private final char[] above;

    private Decimals(int least, char[] above) {
        this.least = least;
        this.above = above;
    }

    static Decimals read(ModelReader model) {
        return new Decimals(model.number(), model.chars());
    }

    /** @throws IOException if a number has more than four decimals or they lie more than 6.5535 apart */
    static void write(float[] values, ModelWriter model) throws IOException {
        float least = Float.POSITIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, value);
        }
        Decimals decimals = new Decimals(Math.round(least * PER_UNIT), new char[values.length]);
        for (int i = 0; i < values.length; i++) {
            decimals.above[i] = (char) (Math.round(values[i] * PER_UNIT) - decimals.least);
            if (decimals.get(i) != values[i]) {
                throw new IOException(values[i] + " does not fit two bytes above " + least);
            }
        }
        model.number(decimals.least);
        model.chars(decimals.above);
    }

    float get(int index) {
        return (least + above[index]) / PER_UNIT;
    }

    float[] toFloats() {
        return toRows(above.length, above.length)[0];
    }

    /** The numbers as a matrix, each row filled up with zeros to a width. */
    float[][] toRows(int columns, int width) {
        float[][] rows = new float[above.length / columns][width];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                rows[row][column] = get(row * columns + column);
            }
        }
        return rows;
    }
}
