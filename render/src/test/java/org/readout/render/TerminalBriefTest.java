package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalBriefTest {

    @Test
    void everyLineFitsTheWidth() {
        assertThat(TerminalBrief.render(SmallBrief.brief(), 60, false).lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void linesCiteReportAndCodePoints() {
        assertThat(TerminalBrief.render(SmallBrief.brief(), 200, false))
                .contains("Odo Venn, Ilse Karr: call (phone), Mon 3 Mar 2025, held [1:14-70 2:9-43]");
    }

    @Test
    void disputedValuesNameTheReportsThatHoldThem() {
        assertThat(TerminalBrief.render(SmallBrief.brief(), 80, false)).contains("2025-03-03 (1)", "2025-03-04 (2)");
    }

    @Test
    void withoutColourNoControlCharacterIsPrinted() {
        assertThat(TerminalBrief.render(SmallBrief.brief(), 80, false)).doesNotContain("\u001b");
        assertThat(TerminalBrief.render(SmallBrief.brief(), 80, true)).contains("\u001b[1m");
    }

    @Test
    void wordsInControlCharactersCannotReachTheTerminal() {
        Lines lines = new Lines(80, false);
        lines.add(0, 0, List.of(Lines.plain("a\u001b[31mb\u0007")));
        assertThat(lines.toString()).isEqualTo("a[31mb\n");
    }
}
