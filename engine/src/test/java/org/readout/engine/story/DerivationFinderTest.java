package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.story.StoryGrouper.Item;

/** One invented wire report and what other outlets make of it. */
class DerivationFinderTest {

    private static final String WIRE = """
        Norway and Chile sign accord on copper smelting
        OSLO, March 4 - Norway and Chile signed an agreement on Tuesday to build a copper smelter powered by hydroelectricity near Bergen, the two governments said.
        Norwegian Trade Minister Ingrid Solheim and Chilean Mining Minister Rafael Ortuzar put their names to the accord at a ceremony in Oslo, after 14 months of negotiation.
        "This is the cleanest copper the world has seen," Solheim told reporters. "Both our peoples will profit from it for decades."
        The plant will cost 2.3 billion euros and employ 850 people once it opens in 2029, according to the Trade Ministry.
        Chile's state miner will supply concentrate from its Atacama pits and hold a 40 percent stake, while a Norwegian pension fund will own the rest.
        Environmental groups criticised the project, saying that tailings would be dumped in a fjord where cod spawn.
        Ortuzar rejected the complaint and said that "every tonne of waste will be returned to the mine," without giving details.
        Ortuzar travels on Wednesday to Stockholm, where he will meet his Swedish counterpart.\
        """;

    private static final String REWRITE = """
        Chile and Norway to build hydro-driven copper smelter
        A new smelter for copper, run on water power, is to rise outside Bergen under a deal which Chile and Norway concluded on Tuesday, officials from the two countries announced.
        The document was signed in the Norwegian capital by Ingrid Solheim, who holds the trade portfolio, and Rafael Ortuzar, Chile's minister for mining; talks had dragged on for 14 months.
        Solheim praised "the cleanest copper the world has seen" and predicted gains for both nations.
        Investment is put at 2.3 billion euros, and some 850 jobs are expected after the start of production in 2029, the ministry in charge of trade noted.
        Under the terms, a Norwegian pension fund takes the majority, leaving 40 percent to the Chilean state mining company, which ships concentrate from Atacama.
        The scheme has drawn fire from green organisations over plans to discharge tailings into a cod-spawning fjord. Ortuzar dismissed this and promised waste would go back to the mine.
        The Chilean goes on to Stockholm on Wednesday for talks with his colleague from Sweden.\
        """;

    private static final String REPORTAGE = """
        Fjord smelter deal splits Bergen
        BERGEN - Fishermen blew their horns outside the town hall as word arrived from Oslo that the smelter would come after all.
        "They have sold our cod for a few hundred jobs," said Anders Lie, who chairs the local fishers' union.
        The agreement, which ministers Solheim and Ortuzar signed on Tuesday, foresees a 2.3 billion euro plant that smelts Chilean copper ore with cheap river power.
        "This is the cleanest copper the world has seen," Solheim said at the signing. "Both our peoples will profit from it for decades."
        Mayor Kari Nes, who backs the plan, said the harbour would need a deeper quay and a new road by 2027.
        In Santiago, opposition deputies asked why the state miner should export concentrate at all instead of refining it at home.
        Ortuzar has said "every tonne of waste will be returned to the mine.\"\
        """;

    private static final String ANALYSIS = """
        Solheim, Ortuzar seal copper pact
        The signing took less than five minutes. But Rafael Ortuzar, the Chilean minister, smiled as if he had won an election.
        For Chile the deal matters because Chinese smelters have squeezed miners' margins; for Norway because its aluminium industry is shrinking and river power is plentiful.
        "This is the cleanest copper the world has seen," Ingrid Solheim said. "Both our peoples will profit from it for decades."
        Analysts at a Santiago bank said the 40 percent stake was smaller than the state company had hoped.
        Ortuzar promised "every tonne of waste will be returned to the mine." The World Wildlife Fund doubts it.\
        """;

    @Test
    void aCopyUnderAnotherHeadlineIsFound() {
        String copy = "Fjord copper: ministers sign" + WIRE.substring(WIRE.indexOf('\n'));
        Derivation derivation =
                find(dated("wire", WIRE, 4), dated("copy", copy, 5)).get("copy");
        assertThat(derivation.from()).isEqualTo("wire");
        assertThat(derivation.kind()).isEqualTo(Derivation.Kind.COPY);
        assertThat(derivation.overlap()).isCloseTo(1, within(0.1));
    }

    @Test
    void aTrimmedCopyComesFromTheFullerText() {
        String trimmed = WIRE.substring(0, WIRE.indexOf("The plant"));
        assertThat(find(undated("a", trimmed), undated("b", WIRE)).get("a").from())
                .isEqualTo("b");
    }

    @Test
    void aCopyWithAParagraphAddedComesFromTheEarlierDay() {
        String added = WIRE + """

            Copper prices rose 2 percent in London after the news, while shares of European wire makers gained on
            hopes of shorter supply lines and lower carbon tariffs.\
            """;
        assertThat(find(dated("z", WIRE, 4), dated("a", added, 5)).get("a").from())
                .isEqualTo("z");
    }

    @Test
    void aRewriteInOtherWordsIsFoundWhateverTheOrder() {
        Derivation derivation = find(undated("a", REWRITE), undated("b", WIRE)).get("a");
        assertThat(derivation.from()).isEqualTo("b");
        assertThat(derivation.kind()).isEqualTo(Derivation.Kind.REWRITE);
        assertThat(find(undated("b", REWRITE), undated("a", WIRE)).get("b").from())
                .isEqualTo("a");
    }

    @Test
    void reportsThatQuoteTheSameWordsAreIndependent() {
        assertThat(find(undated("a", WIRE), undated("b", REPORTAGE), undated("c", ANALYSIS)))
                .isEmpty();
    }

    @Test
    void twoIdenticalTextsAreOneCopyAndNotACircle() {
        assertThat(find(undated("a", WIRE), undated("b", WIRE))).containsOnlyKeys("b");
    }

    private static Map<String, Derivation> find(Item... items) {
        List<Wording> wordings = List.of(items).stream()
                .map(item -> Wording.of(item.article(), item.body(), item.published()))
                .toList();
        return new DerivationFinder(wordings).find();
    }

    private static Item undated(String id, String text) {
        return StoryGrouperTest.item(id, text);
    }

    private static Item dated(String id, String text, int day) {
        Item item = undated(id, text);
        return new Item(item.article(), item.body(), PublicationDate.given(LocalDate.of(2031, 3, day)));
    }
}
