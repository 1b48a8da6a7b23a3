package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringTableTest {

    @TempDir
    private Path folder;

    private StringTable table(List<String> strings) throws IOException {
        Path file = folder.resolve("table");
        try (ModelWriter out = new ModelWriter(file)) {
            StringTable.write(strings, out);
        }
        return StringTable.read(ModelReader.open(file.toUri().toURL()));
    }

    @Test
    void findsEachStringAtItsPlaceAndNoOther() throws IOException {
        List<String> words = new ArrayList<>(
                IntStream.range(0, 1000).mapToObj(i -> "word" + i).toList());
        words.add("żółw");
        words.add("");
        words.add("😀");
        StringTable table = table(words);
        assertThat(table.size()).isEqualTo(words.size());
        for (int i = 0; i < words.size(); i++) {
            assertThat(table.indexOf(words.get(i))).isEqualTo(i);
            assertThat(table.get(i)).isEqualTo(words.get(i));
        }
        assertThat(table.indexOf("word1000")).isEqualTo(StringTable.ABSENT);
        assertThat(table.indexOf("żółwx")).isEqualTo(StringTable.ABSENT);
    }

    @Test
    void stringsWithOneHashCodeStayApart() throws IOException {
        StringTable table = table(List.of("Aa", "BB"));
        assertThat(table.indexOf("Aa")).isZero();
        assertThat(table.indexOf("BB")).isOne();
        assertThat(table.indexOf("AaBB")).isEqualTo(StringTable.ABSENT);
    }

    @Test
    void emptyTableHoldsNothing() throws IOException {
        assertThat(table(List.of()).indexOf("")).isEqualTo(StringTable.ABSENT);
    }

    @Test
    void decimalsComeBackAsTheFloatsTheyWere() throws IOException {
        float[] values = {-2.1075f, 0f, 0.0001f, 3.6045f};
        Path file = folder.resolve("decimals");
        try (ModelWriter out = new ModelWriter(file)) {
            Decimals.write(values, out);
            assertThatThrownBy(() -> Decimals.write(new float[] {0.12345f}, out))
                    .hasMessageContaining("0.12345");
            assertThatThrownBy(() -> Decimals.write(new float[] {-4f, 4f}, out)).hasMessageContaining("4.0");
        }
        assertThat(Decimals.read(ModelReader.open(file.toUri().toURL())).toFloats())
                .containsExactly(values);
    }

    @Test
    void modelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ModelReader.open("none.model")).hasMessageContaining("none.model");
    }
}
