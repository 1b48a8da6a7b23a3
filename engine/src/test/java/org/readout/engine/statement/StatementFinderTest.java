package org.readout.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

class StatementFinderTest {

    private static final String RUEL_ANSWERS = "“/``/8:punct We/PRP/3:nsubj stay/VBP/8:ccomp ,/,/8:punct ”/''/8:punct"
            + " Ruel/NNP/8:nsubj then/RB/8:advmod told/VBD/0:root/tell Osk/NNP/8:obj ././8:punct";

    @Test
    void givesAQuotationToTheSpeakerAfterIt() {
        Parsed article = Parsed.of(RUEL_ANSWERS);
        Statement said = only(article.statements(person(article, "a1", "Ruel"), person(article, "a2", "Osk")));
        assertThat(said.kind()).isEqualTo(Statement.Kind.DIRECT);
        assertThat(article.words(said.content())).containsExactly("“We stay,”");
        assertThat(article.words(said.quotations())).containsExactly("We stay,");
        assertThat(article.words(said.source())).containsExactly("Ruel");
        assertThat(said.speaker()).contains("a1");
        assertThat(said.to()).contains("a2");
    }

    @Test
    void letsTheSpeakerGoOnInTheNextSentence() {
        Parsed article =
                Parsed.of(RUEL_ANSWERS, "“/``/3:punct We/PRP/3:nsubj wait/VBP/0:root ././3:punct ”/''/3:punct");
        Statement said = only(article.statements());
        assertThat(article.words(said.quotations())).containsExactly("We stay,", "We wait.");
    }

    @Test
    void takesTheClauseAfterTheVerbWithTheWordsQuotedInIt() {
        Parsed article = Parsed.of("Ruel/NNP/2:nsubj said/VBD/0:root/say talks/NNS/6:nsubj were/VBD/6:cop “/``/6:punct"
                + " useful/JJ/2:ccomp ”/''/6:punct ././2:punct");
        Statement said = only(article.statements());
        assertThat(said.kind()).isEqualTo(Statement.Kind.MIXED);
        assertThat(article.words(said.content())).containsExactly("talks were “useful”");
        assertThat(article.words(said.quotations())).containsExactly("useful");
    }

    @Test
    void tellsTheSpeakerFromWhoMadeItPublic() {
        Parsed article = Parsed.of("The/DT/2:det ministry/NN/3:nsubj said/VBD/0:root/say Ruel/NNP/5:nsubj"
                + " warned/VBD/3:ccomp/warn of/IN/8:case “/``/8:punct chaos/NN/5:obl ”/''/8:punct ././3:punct");
        Actor ministry = article.actor("a1", Actor.Type.ORGANIZATION, "ministry");
        List<Statement> statements = article.statements(ministry, person(article, "a2", "Ruel"));
        assertThat(statements).extracting(Statement::reported).containsExactly(false, true);
        assertThat(statements).extracting(s -> s.quotations().size()).containsExactly(0, 1);
        assertThat(statements.getLast().speaker()).contains("a2");
        assertThat(statements.getLast().via()).contains("a1");
        assertThat(statements.getFirst().via()).isEmpty();
    }

    @Test
    void readsAccordingTo() {
        Parsed article = Parsed.of("Talks/NNS/2:nsubj failed/VBD/0:root ,/,/2:punct according/VBG/7:case"
                + " to/IN/4:fixed the/DT/7:det palace/NN/2:obl ././2:punct");
        Statement said = only(article.statements());
        assertThat(said.kind()).isEqualTo(Statement.Kind.INDIRECT);
        assertThat(article.words(said.source())).containsExactly("the palace");
        assertThat(article.words(said.content())).containsExactly("Talks failed");
    }

    @Test
    void leavesScareQuotesAlone() {
        Parsed article = Parsed.of("Ruel/NNP/2:nsubj left/VBD/0:root/leave the/DT/6:det “/``/6:punct new/JJ/6:amod"
                + " order/NN/2:obj ”/''/6:punct ././2:punct");
        assertThat(article.statements()).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(new StatementFinder().find(Text.of(""), List.of(), List.of(), new Actors(List.of())))
                .isEmpty();
    }

    /** Whatever a parser makes of a sentence, spans lie in the text and quoted words in the content. */
    @Property(tries = 300)
    void survivesAnyTree(@ForAll @Size(10) List<@IntRange(min = -1, max = 9) Integer> heads) {
        Parsed article = Parsed.of(RUEL_ANSWERS);
        Sentence sentence = article.sentences().getFirst();
        List<Integer> arcs = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            arcs.add(heads.get(i) == i ? Dependencies.ROOT : heads.get(i));
        }
        Sentence wild = sentence.withDependencies(
                new Dependencies(arcs, sentence.dependencies().orElseThrow().relations()));
        for (Statement statement : new StatementFinder()
                .find(article.text(), article.paragraphs(), List.of(wild), new Actors(List.of()))) {
            assertThat(statement.content()).isNotEmpty().allMatch(article.text().span()::contains);
            for (Span quoted : statement.quotations()) {
                assertThat(statement.content()).anyMatch(content -> content.contains(quoted));
            }
        }
    }

    private static Actor person(Parsed article, String id, String name) {
        return article.actor(id, Actor.Type.PERSON, name);
    }

    private static Statement only(List<Statement> statements) {
        assertThat(statements).hasSize(1);
        return statements.getFirst();
    }
}
