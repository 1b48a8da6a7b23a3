package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsLineUpForPeopleAndArePartedByTabsForPrograms() {
        Table table = new Table("kind", "found", "share");
        table.row("copy", 7, 0.5);
        table.row("rewrite", 12, 1.0);
        assertThat(table.text()).isEqualTo("""
            kind     found  share
            copy         7  0.500
            rewrite     12  1.000
            """);
        assertThat(table.tsv()).isEqualTo("kind\tfound\tshare\ncopy\t7\t0.500\nrewrite\t12\t1.000\n");
    }

    @Test
    void aRowAsLongAsTheHeadIsWanted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("kind").row("copy", 1));
    }
}
