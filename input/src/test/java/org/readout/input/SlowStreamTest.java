package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream that goes on: each line is read when it is whole, before the next has begun. */
class SlowStreamTest {

    private static void write(PipedOutputStream pipe, String text) throws IOException {
        pipe.write(text.getBytes(StandardCharsets.UTF_8));
        pipe.flush();
    }

    @Test
    @Timeout(10)
    @SuppressWarnings("try") // the pipe's early end is what is tested
    void eachLineIsReadAsSoonAsItIsWhole() throws IOException {
        try (PipedOutputStream pipe = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(pipe);
                Stream<Reading> readings = ArticleReader.read(List.of("-"), in)) {
            Iterator<Reading> each = readings.iterator();
            write(pipe, "\n{\"text\":\"one\"}\n");
            assertThat(each.next()).isInstanceOf(Reading.Read.class);
            write(pipe, "no article\n");
            assertThat(each.next()).isInstanceOf(Reading.Failed.class);
            write(pipe, "{\"text\":");
            write(pipe, "\"two\"}\n");
            assertThat(each.next()).isInstanceOf(Reading.Read.class);
            pipe.close();
            assertThat(each.hasNext()).isFalse();
        }
    }
}
