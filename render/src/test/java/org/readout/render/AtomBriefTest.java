package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AtomBriefTest {

    private final Feed feed = read(AtomBrief.render(SmallBrief.brief()));

    private static Feed read(String text) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(text));
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aStoryIsAnEntry() {
        assertThat(feed.getEntries()).hasSize(1);
        Entry entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("Odo Venn and Ilse Karr speak by phone");
        assertThat(entry.getId()).startsWith("urn:uuid:");
    }

    @Test
    void theSameBriefKeepsItsIds() {
        assertThat(AtomBrief.render(SmallBrief.brief())).isEqualTo(AtomBrief.render(SmallBrief.brief()));
    }

    @Test
    void markupInWordsIsEscaped() {
        assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                .contains("reports", "<li>")
                .doesNotContain("<not>");
    }
}
