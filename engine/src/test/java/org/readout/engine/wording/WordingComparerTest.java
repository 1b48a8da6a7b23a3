package org.readout.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;
import org.readout.engine.wording.Comparison.Difference;

class WordingComparerTest {

    private final WordingComparer comparer = new WordingComparer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SAME        | “It's time for a programme of 20 per cent.” | “It is time for a program of twenty percent”
        TRIMMED     | “The door stays open, and we hold it.”      | “The door stays open”
        CUT         | “We ask Tarvia, as a friend, to wait.”      | “We ask Tarvia to wait”
        EXTENDED    | “Frankly, the duty hurts our farmers.”      | “The duty hurts our farmers, not theirs”
        MARKS_MOVED | It is deeply “hurt by the vote in council”  | It is “deeply hurt by the vote in council”
        MARKS_MOVED | to “stay in place until they give up” today | “to stay in place” until they give up today
        REWORDED    | “We are grateful for the letters you sent”  | “We're thankful for the letters you sent”
        TRANSLATED  | “The wheel of history can't be turned”      | “History goes on, whoever would turn it”
        """)
    void aDifferenceInFormHasItsName(Difference difference, String fullest, String other) {
        assertThat(comparer.compare(quoted(fullest), quoted(other)).difference())
                .isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        negation | “Tarvia will not sign the pact at sea” | “Tarvia will sign the pact at sea”
        negation | “They refuse to sign the pact at sea”  | “They sign the pact at sea”
        number   | “We send 4,000 tonnes before winter”   | “We send 40,000 tonnes before winter”
        number   | “The talks took five weeks in all”     | “The talks took five days in all”
        modality | “The ships will leave before winter”   | “The ships may leave before winter”
        modality | “Members must pay before the summit”   | “Members should pay before the summit”
        quantity | “All of the prisoners are home again”  | “Some of the prisoners are home again”
        quantity | “It holds at least 30 days of fuel”    | “It holds at most 30 days of fuel”
        opposite | “Borland supports the plan of May”     | “Borland opposes the plan of May”
        day      | “He is back at his desk on Monday”     | “He is back at his desk on Friday”
        """)
    void anotherSenseIsCalledOut(String kind, String fullest, String other) {
        assertThat(kinds(quoted(fullest), quoted(other))).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “It is not possible to vote while it rains”       | “It is impossible to vote while it rains”
        “Tarvia does not support the plan of May”         | “Tarvia opposes the plan of May”
        “We threaten no one with these new ships”         | “We do not threaten anyone with these new ships”
        “The pilots, flying without rest, kept the rules” | “The pilots kept the rules”
        “We met 24 leaders in two days of talks”          | “We met more than 20 leaders in two days of talks”
        “The line costs 1.23 billion crowns to build”     | “The line costs 1.2 billion crowns to build”
        “We will leave in March, as we have agreed”       | “We would leave in March, as we have agreed”
        “Our friendship will not be shaken by rumours”    | “Our friendship cannot be shaken by rumours”
        “They will stay, not go, until the rain ends”     | “They will stay until the rain ends”
        “The meeting on 12 November will decide it all”   | “The Nov. 12 meeting will decide it all”
        “He [the envoy] never had the power to order it”  | “He never had the power to order it”
        """)
    void theSameSenseInOtherWordsIsNot(String fullest, String other) {
        assertThat(kinds(quoted(fullest), quoted(other))).isEmpty();
    }

    @Test
    void aNegationThatStandsOutsideTheMarksIsNotDropped() {
        Wording fullest = quoted("The minister said the court “never had the power to order the ships home”.");
        Wording dropped = quoted("The minister said the court “had the power to order the ships home”.");
        Wording outside = quoted("The minister said the court had never “had the power to order the ships home”.");
        assertThat(kinds(fullest, dropped)).containsExactly("negation");
        assertThat(kinds(fullest, outside)).isEmpty();
    }

    @Test
    void anotherNameIsCalledOutWhereBothAreKnownAndDiffer() {
        String one = "“The orders came from Sudan, and we can prove it”";
        String other = "“The orders came from Libya, and we can prove it”";
        Wording fullest = quoted(one, named(one, "Sudan", "a1", "SDN"));
        assertThat(kinds(fullest, quoted(other, named(other, "Libya", "a2", "LBY"))))
                .containsExactly("name");
        assertThat(kinds(fullest, quoted(other, named(other, "Libya", "a2", "SDN"))))
                .isEmpty();
    }

    @Test
    void changesPointAtTheirWordsInCodePoints() {
        Wording fullest = quoted("🚢 “We send 4,000 tonnes before winter”");
        Wording other = quoted("🚢🚢 “We send 40,000 tonnes before winter”");
        Alteration found = comparer.compare(fullest, other).alterations().getFirst();
        assertThat(other.text().slice(found.here())).isEqualTo("40,000 tonnes");
        assertThat(fullest.text().slice(found.there())).isEqualTo("4,000 tonnes");
    }

    @Property(tries = 200)
    void anyTwoTextsCanBeCompared(@ForAll String one, @ForAll String other) {
        for (Alteration found : comparer.compare(whole(one), whole(other)).alterations()) {
            assertThat(found.here().end()).isLessThanOrEqualTo(Text.of(other).length());
            assertThat(found.there().end()).isLessThanOrEqualTo(Text.of(one).length());
        }
        assertThat(comparer.compare(whole(one), whole(one)).alterations()).isEmpty();
    }

    private List<String> kinds(Wording fullest, Wording other) {
        return comparer.compare(fullest, other).alterations().stream()
                .map(found -> found.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Wording whole(String words) {
        Text text = Text.of(words);
        return new Wording(text, text.span(), false, List.of());
    }

    private static Wording quoted(String words, Named... names) {
        Text text = Text.of(words);
        int open = text.characters().indexOf('“');
        int close = text.characters().indexOf('”');
        return new Wording(text, new Span(open + 1, close), true, new ArrayList<>(List.of(names)));
    }

    private static Named named(String words, String name, String id, String country) {
        int at = words.indexOf(name);
        return new Named(new Span(at, at + name.length()), id, Optional.of(country), Named.Sort.PLACE);
    }
}
