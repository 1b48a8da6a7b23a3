package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.text.Text;

/** An agency's report of an invented happening, and what papers make of it, in every order of arrival. */
class DerivationStreamTest {

    private static final String REPORT = """
        TERRAVIN, May 6 (Lumen Wire) - Tamberia and Pellucia opened a canal between their two lakes on Tuesday, ending nine years of work that had twice been stopped by floods.

        The canal is 31 kilometres long and can take barges of up to 1,500 tonnes, the waterways office said.

        "My grandfather carried his nets across this hill," said Transport Minister Dov Arel at the opening.

        Pellucia paid two thirds of the 410 million crowns that the work cost, because most of the freight is its own.

        Fishermen fear that pike from the northern lake will eat the whitefish of the southern one. A grating of copper wire is to prevent that.

        The first barge, laden with salt, passed the upper lock at noon and was greeted by a brass band.\
        """;
    private static final String ADDITION = """


        Anglers need a permit for the banks of the canal, as they do for both lakes, and shops in the village sell it for four crowns a day.\
        """;

    private final DerivationStream stream = new DerivationStream();

    @Test
    void aCopyIsFoundAsItArrives() {
        assertThat(add("a", "Lumen Wire", 6, REPORT)).isEmpty();
        assertThat(add("b", "Lake Herald", 7, REPORT)).singleElement().satisfies(derivation -> {
            assertThat(derivation.from()).isEqualTo("a");
            assertThat(derivation.kind()).isEqualTo(Derivation.Kind.COPY);
            assertThat(derivation.overlap()).isEqualTo(1);
        });
    }

    @Test
    void aSourceThatArrivesLaterCorrectsWhatWasSaid() {
        add("late", "Lake Herald", 8, REPORT);
        assertThat(add("later", "Valley Paper", 9, REPORT))
                .extracting(Derivation::from)
                .containsExactly("late");
        List<Derivation> corrected = add("first", "Lumen Wire", 6, REPORT);
        assertThat(corrected).extracting(Derivation::from).containsOnly("first");
        assertThat(corrected).extracting(Derivation::article).containsExactlyInAnyOrder("late", "later");
    }

    @Test
    void copiesOfACopyPointToTheOriginal() {
        add("a", "Lumen Wire", 6, REPORT);
        add("b", "Lake Herald", 7, REPORT + ADDITION);
        assertThat(add("c", "Valley Paper", 8, REPORT))
                .extracting(Derivation::from)
                .containsExactly("a");
    }

    @Test
    void whoPutsInAParagraphIsNotTheSource() {
        add("b", "", 0, REPORT + ADDITION);
        assertThat(add("a", "", 0, REPORT)).extracting(Derivation::article).containsExactly("b");
    }

    @Test
    void whomTheTextNamesIsTheSource() {
        String unsigned = REPORT.substring(REPORT.indexOf("Tamberia"));
        add("a", "Lake Herald", 0, REPORT);
        assertThat(add("b", "Lumen Wire", 0, unsigned))
                .extracting(Derivation::from)
                .containsExactly("b");
    }

    @Test
    void whatHasLeftTheWindowIsNobodysSource() {
        DerivationStream small = new DerivationStream(2);
        small.add(wording("a", "", 0, REPORT));
        small.add(wording("b", "", 0, "Nothing to see."));
        small.add(wording("c", "", 0, "Nothing to hear."));
        assertThat(small.add(wording("d", "", 0, REPORT))).isEmpty();
    }

    private List<Derivation> add(String id, String publisher, int day, String text) {
        return stream.add(wording(id, publisher, day, text));
    }

    private static Wording wording(String id, String publisher, int day, String text) {
        Article article = new Article(
                id,
                Optional.empty(),
                Optional.of(publisher).filter(name -> !name.isEmpty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                day == 0 ? PublicationDate.UNKNOWN : PublicationDate.given(LocalDate.of(2031, 5, day)),
                Text.of(text),
                Markup.NONE);
        Body body = new BodyFinder().find(article);
        return DerivationStream.wording(article, body);
    }
}
