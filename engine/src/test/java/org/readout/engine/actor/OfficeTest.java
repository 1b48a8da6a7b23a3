package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {

    @ParameterizedTest
    @CsvSource({
        "Foreign Minister, FOREIGN",
        "Minister of Foreign Affairs, FOREIGN",
        "Secretary of State, FOREIGN",
        "top envoy, FOREIGN",
        "EU foreign policy chief, FOREIGN",
        "Secretary of War, DEFENCE",
        "defence chief, DEFENCE",
        "Minister of National Defense, DEFENCE",
        "President, HEAD_OF_STATE",
        "prime ministers, HEAD_OF_GOVERNMENT",
        "Foreign Ministry spokeswoman, SPOKESPERSON",
        "minister, MINISTER",
    })
    void titleMeansAnOffice(String title, Office office) {
        assertThat(Office.of(title)).contains(office);
    }

    @Test
    void unknownWordsMeanNone() {
        assertThat(Office.of("gardener")).isEmpty();
    }

    @Test
    void titleOfOneStateAloneTellsTheCountry() {
        assertThat(Office.countryOf("Secretary of State")).contains("USA");
        assertThat(Office.countryOf("Foreign Minister")).isEmpty();
    }

    @Test
    void deputiesAndFormerHoldersAreTold() {
        assertThat(Office.isDeputy("Vice Foreign Minister")).isTrue();
        assertThat(Office.isDeputy("Foreign Minister")).isFalse();
        assertThat(Office.isPastOrComing("former President")).isTrue();
        assertThat(Office.isPastOrComing("President")).isFalse();
    }
}
