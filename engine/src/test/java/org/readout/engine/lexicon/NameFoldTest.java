package org.readout.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

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
        assertThat(NameFold.sound(one)).isEqualTo(NameFold.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Kerry, Kelly", "Merz, Merkel", "Wang, Wong"})
    void otherNamesDoNot(String one, String other) {
        assertThat(NameFold.sound(one)).isNotEqualTo(NameFold.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Araghchi, Araqchi", "Gaddafi, Ghadafi"})
    void consonantsBringFarSpellingsTogether(String one, String other) {
        assertThat(NameFold.skeleton(one)).isEqualTo(NameFold.skeleton(other));
    }
}
