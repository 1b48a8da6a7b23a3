package org.readout.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.actor.PersonName.Likeness;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Solberg, Ana Solberg, EXACT",
        "José Ruíz, Jose Ruiz, EXACT",
        "'Ferin Marsh, Jr.', Ferin Marsh, EXACT",
        "Khaled bin Said al-Turki, Khaled Said Turki, EXACT",
        "Han Tae-yul, Tae-yul Han, SPELLING",
        "Han Tae-yul, Han Taeyul, SPELLING",
        "Serhiy Voronko, Sergey Voronko, SPELLING",
        "A. Solberg, Ana Solberg, SPELLING",
        "Ana Maria Solberg, Ana Solberg, SPELLING",
        "Tony Marsh, Antony Marsh, NICKNAME",
        "Mohd Rahim, Muhammad Rahim, NICKNAME",
        "Bill Marsh, William Marsh, NICKNAME",
        "Solberg, Ana Solberg, PART",
        "Han, Han Tae-yul, PART",
        "Ana Solberg, Petra Solberg, OTHER_GIVEN",
        "Han Jong Un, Han Jong Il, OTHER_GIVEN",
        "Han Jong Un, Han Yo Jong, OTHER_GIVEN",
        "Timur Jaksenov, Timur Zhaksenov, SPELLING",
        "Djalil Marsh, Jalil Marsh, SPELLING",
        "Jaksenov, Timur Zhaksenov, PART",
        "Idrisa Toumi, Idrissa Tchoumi, OTHER_FAMILY",
        "Ferin Marun, Ferin Marunzada, OTHER_FAMILY",
        "Ferin Marun, Ferin Kolunzada, NONE",
        "Ferin Marun, Olan Marunzada, NONE",
        "Ferin Mar, Ferin Marunzada, NONE",
        "Ana Solberg, Petra Voss, NONE",
        "Solberg, Voss, NONE",
        "'Jr.', Ferin Marsh, NONE"
    })
    void likenessOfTwoNames(String one, String other, Likeness likeness) {
        assertThat(PersonName.of(one).likeness(PersonName.of(other))).isEqualTo(likeness);
        assertThat(PersonName.of(other).likeness(PersonName.of(one))).isEqualTo(likeness);
    }
}
