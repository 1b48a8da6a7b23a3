package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025-09-09, Tue 9 Sep 2025",
        "2025-09-09T20:00, Tue 9 Sep 2025",
        "2025-10, Oct 2025",
        "2025-W38, week of 15 Sep 2025",
        "2025, 2025",
        "PAST_REF, PAST_REF",
        "2025-13, 2025-13",
        "2025-99-99, 2025-99-99",
        "XXXX-11-12, XXXX-11-12"
    })
    void valuesAreShownAsAReaderWantsThem(String value, String shown) {
        assertThat(Days.show(value)).isEqualTo(shown);
    }

    @Test
    void theFirstWeekOfAYearMayBeginInTheOneBefore() {
        assertThat(Days.stretch("2026-W01"))
                .contains(new Days.Stretch(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)));
    }
}
