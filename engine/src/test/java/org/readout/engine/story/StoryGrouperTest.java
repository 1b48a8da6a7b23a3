package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.story.StoryGrouper.Item;
import org.readout.engine.story.StoryGrouper.Placement;

/** Invented happenings, each told by outlets that share few words. */
class StoryGrouperTest {

    private static final List<Item> REPORTS = List.of(
            item("t1", """
                Turkish, Saudi foreign ministers discuss Red Sea shipping by phone
                ANKARA - Turkish Foreign Minister Kemal Aydin spoke by telephone on Monday with his Saudi counterpart, Prince Nasser bin Turki, to discuss the security of shipping in the Red Sea, the Foreign Ministry in Ankara said.
                Aydin told the prince that Türkiye was "ready to shoulder its share" of any patrol mission, according to the statement. The two ministers agreed to meet in Jeddah next month.\
                """),
            item("t2", """
                Riyadh and Ankara edge closer on patrols
                Saudi Arabia's top diplomat took a call from Ankara at the start of the week, the latest sign that the two former rivals are mending fences. The Saudi Press Agency said Prince Nasser and Mr. Aydin had "reviewed bilateral relations" and attacks on merchant vessels. Officials in Jeddah are preparing to host the Turkish envoy in the coming weeks.\
                """),
            item("t3", """
                Nasser, Aydin talk maritime security
                Just two lines from the kingdom's readout: the foreign ministers exchanged views on regional developments, and stressed freedom of navigation. Türkiye has offered two frigates. Aydin will travel to Jeddah, a Turkish diplomat told this newspaper.\
                """),
            item("g1", """
                Germany presses Türkiye on migrant deal
                BERLIN - German Foreign Minister Hanna Vogt met her Turkish counterpart Kemal Aydin in Berlin on Thursday for talks on the migration agreement between Ankara and the European Union.
                "We expect the commitments to be honoured," Vogt told reporters. Aydin said visa liberalisation was overdue.\
                """),
            item("g2", """
                Vogt and Aydin clash over visas
                A frosty press conference in Berlin: Turkey's foreign minister complained that Brussels had failed to deliver visa-free travel, while his host Hanna Vogt insisted that the migration pact stands. Some 3.1 million refugees live in Turkey.\
                """),
            item("k1", """
                Kenya, Tanzania leaders meet at border post
                Presidents Joseph Mwangi of Kenya and Asha Komba of Tanzania opened a one-stop border post at Namanga on Wednesday and pledged to end a row over maize exports.
                "Our traders have suffered enough," Mwangi said.\
                """),
            item("k2", """
                Komba, Mwangi bury maize hatchet
                The maize trade dispute between Nairobi and Dodoma is over, President Asha Komba declared on Wednesday as she cut a ribbon with her Kenyan counterpart at Namanga. Trucks had been stuck for weeks.\
                """),
            item("k3", """
                Analysis: what the Namanga handshake means
                For East African traders the meeting of the two presidents at the frontier matters less for its ribbon than for its promise: grain lorries from Arusha will no longer wait for certificates. Mwangi needs cheap flour before the election. Komba needs the market.\
                """),
            item("c1", """
                Chile and Peru foreign ministers hold video call on fishing
                Chile's Foreign Minister Tomas Reyes and Peru's Lucia Quispe held a video call on Friday over the seizure of two fishing boats, Lima said.\
                """),
            item("s1", """
                City council approves new tram line
                The council voted 31 to 14 for a tram line from the harbour to the university. Work starts in spring, the mayor said.\
                """));

    @Test
    void reportsOfOneHappeningMeetAndOthersStayApart() {
        assertThat(stories(REPORTS)).containsExactly("s1", "s1", "s1", "s2", "s2", "s3", "s3", "s3", "s4", "s5");
    }

    @Test
    void theOrderOfTheInputChangesNoGroup() {
        List<Item> reversed = new ArrayList<>(REPORTS);
        Collections.reverse(reversed);
        List<String> found = new ArrayList<>(stories(reversed));
        Collections.reverse(found);
        assertThat(found).containsExactly("s5", "s5", "s5", "s4", "s4", "s3", "s3", "s3", "s2", "s1");
    }

    @Test
    void oneArticleIsAStoryOfItsOwn() {
        assertThat(stories(REPORTS.subList(0, 1))).containsExactly("s1");
    }

    @Test
    void emptyArticlesBelongToNobody() {
        assertThat(stories(List.of(item("one", ""), item("two", ""), item("three", "?"))))
                .containsExactly("s1", "s2", "s3");
    }

    @Test
    void noArticleGivesNoStory() {
        assertThat(new StoryGrouper().place(List.of())).isEmpty();
    }

    private static List<String> stories(List<Item> items) {
        return new StoryGrouper().place(items).stream().map(Placement::story).toList();
    }

    static Item item(String id, String text) {
        Article article = Article.ofText(id, text);
        return new Item(
                article,
                new Body(List.of(article.text().span()), List.of(), Optional.empty(), Optional.empty()),
                PublicationDate.UNKNOWN);
    }
}
