package org.readout.corenlp;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a converted model: arrays one after another, each behind its length, in the order {@link ModelReader} asks.
 */
final class ModelWriter implements Closeable {

    private final DataOutputStream out;

    ModelWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
        number(ModelReader.FORMAT);
    }

    void number(int value) throws IOException {
        out.writeInt(Integer.reverseBytes(value));
    }

    void bytes(byte[] values) throws IOException {
        bytes(ByteBuffer.wrap(values));
    }

    private void bytes(ByteBuffer values) throws IOException {
        number(values.capacity());
        out.write(values.array(), values.arrayOffset(), values.capacity());
    }

    void chars(char[] values) throws IOException {
        ByteBuffer buffer = little(values.length * Character.BYTES);
        buffer.asCharBuffer().put(values);
        bytes(buffer);
    }

    void ints(int[] values) throws IOException {
        ByteBuffer buffer = little(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        bytes(buffer);
    }

    void floats(float[] values) throws IOException {
        ByteBuffer buffer = little(values.length * Float.BYTES);
        buffer.asFloatBuffer().put(values);
        bytes(buffer);
    }

    void strings(List<String> values) throws IOException {
        bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
