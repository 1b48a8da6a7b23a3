package org.readout.corenlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/**
 * Reads CoreNLP's tagger. Its file holds, among plain data, two serialised parts: the settings, then the feature
 * extractors with the words' clusters. The extractors are written anew, the rest stays.
 */
final class TaggerConversion {

    /** What a stream of serialised objects starts with. */
    private static final int MAGIC = 0xACED0005;

    private TaggerConversion() {}

    static byte[] convert(byte[] published, ClusterConversion clusters) throws IOException, ClassNotFoundException {
        int start = find(published, find(published, 0) + 1);
        ByteArrayInputStream rest = new ByteArrayInputStream(published, start, published.length - start);
        ByteArrayOutputStream converted = new ByteArrayOutputStream();
        converted.write(published, 0, start);
        ObjectInputStream in = new ObjectInputStream(rest);
        ObjectOutputStream out = clusters.without(converted);
        out.writeObject(in.readObject());
        out.writeObject(in.readObject());
        out.flush();
        rest.transferTo(converted);
        return converted.toByteArray();
    }

    private static int find(byte[] content, int from) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        for (int i = from; i + Integer.BYTES <= content.length; i++) {
            if (buffer.getInt(i) == MAGIC) {
                return i;
            }
        }
        throw new IOException("the tagger's model holds no serialised part after byte " + from);
    }
}
