package org.readout.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {

    private static final LocalDate LATEST = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2024/05/31/talks, 2024-05-31",
        "https://a.example/2024/5/3/talks, 2024-05-03",
        "https://a.example/world/talks-2024-05-31, 2024-05-31",
        "https://a.example/politics/20240531-talks, 2024-05-31",
        "https://a.example/world/2024/may/31/talks, 2024-05-31",
        "https://a.example/31-May-2024/talks, 2024-05-31",
        "https://a.example/2024-02-30/2024-03-01, 2024-03-01",
    })
    void aWholeDayIsRead(String address, LocalDate day) {
        assertThat(AddressDate.of(address, LATEST)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/2024/05/talks",
                "https://a.example/05-06-2024/talks",
                "https://a.example/article/120240531",
                "https://a.example/article/2024053",
                "https://a.example/2024/13/01/talks",
                "https://a.example/2025/01/01/talks",
                "https://a.example/2024/mai/31/talks",
                "https://a.example/2024-05/31",
            })
    void lessThanAWholeDayTellsNothing(String address) {
        assertThat(AddressDate.of(address, LATEST)).isEmpty();
    }
}
