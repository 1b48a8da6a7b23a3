package org.readout.corenlp;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a converted model off the class path: arrays one after another, each behind its length in bytes, little-endian.
 * A model lies uncompressed, so that loading it is one copy from the file's pages into an array.
 */
final class ModelReader {

    /** The layout of the converted models. Raise it with every change to what {@link ConvertModels} writes. */
    static final int FORMAT = 1;

    private final ByteBuffer content;

    private ModelReader(ByteBuffer content) {
        this.content = content;
    }

    /** @throws IOException if there is no such model or it was written by another version of {@link ConvertModels} */
    static ModelReader open(String name) throws IOException {
        URL resource = ModelReader.class.getResource(name);
        if (resource == null) {
            throw new IOException("no model " + name + " on the class path: was it converted in the build?");
        }
        return open(resource);
    }

    static ModelReader open(URL resource) throws IOException {
        ModelReader reader = new ModelReader(ByteBuffer.wrap(read(resource)).order(ByteOrder.LITTLE_ENDIAN));
        int format = reader.number();
        if (format != FORMAT) {
            throw new IOException(resource + " has format " + format + ", want " + FORMAT + ": build it anew");
        }
        return reader;
    }

    private static byte[] read(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        // A cached connection would leave the jar open behind our back.
        connection.setUseCaches(false);
        int length = connection.getContentLength();
        try (InputStream in = connection.getInputStream()) {
            byte[] content = new byte[length];
            if (in.readNBytes(content, 0, length) < length) {
                throw new EOFException(resource + " ends before its " + length + " bytes");
            }
            return content;
        }
    }

    int number() {
        return content.getInt();
    }

    /** The next array's bytes, not copied. */
    ByteBuffer bytes() {
        int length = number();
        ByteBuffer bytes = content.slice(content.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        content.position(content.position() + length);
        return bytes;
    }

    char[] chars() {
        ByteBuffer bytes = bytes();
        char[] values = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(values);
        return values;
    }

    int[] ints() {
        ByteBuffer bytes = bytes();
        int[] values = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(values);
        return values;
    }

    float[] floats() {
        ByteBuffer bytes = bytes();
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    /** The next object, as Java serialises it. */
    Object object() throws IOException, ClassNotFoundException {
        ByteBuffer bytes = bytes();
        byte[] all = bytes.array();
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(all, bytes.arrayOffset(), bytes.remaining()))) {
            return in.readObject();
        }
    }

    List<String> strings() {
        return List.of(StandardCharsets.UTF_8.decode(bytes()).toString().split("\n", -1));
    }
}
