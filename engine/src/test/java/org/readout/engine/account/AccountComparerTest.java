package org.readout.engine.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/** A word with a capital stands for a name, one behind a tilde for a verb or adjective, any other for a noun. */
class AccountComparerTest {

    private final List<Point> peru = points("port ~open ships", "duty asparagus ~lift", "loans railway copper mines");
    private final List<Point> japan = points(
            "control port ~open ships", "copper lithium supplies", "citizens riots Cusco", "Cusco hospital ~rebuild");

    @Test
    void pointsOnOneMatterArePaired() {
        assertThat(compare(peru, japan).shared()).containsExactly(new Contrast.Pair(0, 0));
    }

    @Test
    void whatTheOtherSideHasNothingLikeIsOneSidesAlone() {
        Contrast contrast = compare(peru, japan);
        assertThat(contrast.onlyFirst()).containsExactly(1, 2);
        assertThat(contrast.onlySecond()).containsExactly(1, 2, 3);
    }

    @Test
    void onlyWhatTakesAPositionIsAvoided() {
        List<Point> one =
                points("sanctions ports ~end", "Cusco mines ~open", "copper troops withdrawal", "Cusco ~safe");
        List<Point> other = points(
                "lithium supplies ships trains",
                "railway loans banks schools",
                "doctors nurses teachers books",
                "fruit grain fish salt");
        assertThat(avoided(one, other)).containsExactly("Cusco", "sanctions", "withdrawal");
    }

    @Test
    void aPlaceThatIsNamedOnceIsNotAvoided() {
        List<Point> one = points("Cusco mines ~open", "copper troops withdrawal");
        List<Point> other = points(
                "lithium supplies ships trains",
                "railway loans banks schools",
                "doctors nurses teachers books",
                "fruit grain fish");
        assertThat(avoided(one, other)).containsExactly("withdrawal");
    }

    @Test
    void whatAnAccountOfFewWordsDoesNotSayMeansNothing() {
        assertThat(avoided(points("sanctions ~end"), points("port ~open"))).isEmpty();
    }

    private static List<String> avoided(List<Point> one, List<Point> other) {
        return compare(one, other).avoidedBySecond().stream().map(Term::words).toList();
    }

    private static Contrast compare(List<Point> one, List<Point> other) {
        return new AccountComparer().compare(one, other, term -> true);
    }

    @Test
    void whatEveryReadoutSaysIsNoPoint() {
        assertThat(points("ministers relations ~discuss").getFirst().tells()).isFalse();
        assertThat(points("port ~open").getFirst().tells()).isTrue();
    }

    private static List<Point> points(String... words) {
        return Arrays.stream(words)
                .map(point -> new Point(Arrays.stream(point.split(" "))
                        .map(AccountComparerTest::term)
                        .toList()))
                .toList();
    }

    private static Term term(String word) {
        Term.Sort sort = word.startsWith("~")
                ? Term.Sort.OTHER
                : Character.isUpperCase(word.charAt(0)) ? Term.Sort.NAME : Term.Sort.NOUN;
        String bare = word.replace("~", "");
        return new Term(Stemmer.stem(bare.toLowerCase(Locale.ROOT)), bare, "article", new Span(0, 1), sort);
    }
}
