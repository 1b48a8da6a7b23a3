package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Sergei, Sergey",
        "Zelenskyy, Zelensky",
        "al-Sissi, Sisi",
        "Erdoğan, Erdogan",
        "Qadir, Kadir",
        "Dmitriy, Dmitry"
    })
    void spellingsSoundAlike(String one, String other) {
        assertThat(Fold.sound(one)).isEqualTo(Fold.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Kerry, Kelly", "Merz, Merkel", "Wang, Wong"})
    void otherNamesDoNot(String one, String other) {
        assertThat(Fold.sound(one)).isNotEqualTo(Fold.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Araghchi, Araqchi", "Gaddafi, Ghadafi"})
    void consonantsBringFarSpellingsTogether(String one, String other) {
        assertThat(Fold.skeleton(one)).isEqualTo(Fold.skeleton(other));
    }
}
