package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;

class HtmlBriefTest {

    private final String page = HtmlBrief.render(SmallBrief.brief());

    @Test
    void everyLinkLeadsToAnIdOfThePage() {
        Set<String> ids = all("id=\"([^\"]+)\"");
        assertThat(all("href=\"#([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(ids).contains(id));
    }

    @Test
    void idsAreUnique() {
        List<String> ids = Pattern.compile("id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void evidenceIsLinkedBothWays() {
        assertThat(page)
                .contains("href=\"#e1-14-70\"")
                .contains("id=\"e1-14-70\"")
                .contains("href=\"#s1-c1\"");
    }

    @Test
    void wordsOfTheReportsAreEscaped() {
        assertThat(page).contains("We will &lt;not&gt; wait.").doesNotContain("<not>");
    }

    @Test
    void furnitureIsMarkedNotDropped() {
        assertThat(page).contains("<span class=\"furniture\" title=\"advertisement\">Advertisement</span>");
    }

    @Test
    void differencesBetweenOutletsAreMarked() {
        assertThat(page).contains("<del>We</del> will not wait");
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(all("(?:src|href)=\"(?!#)([^\"]*)\"")).isEmpty();
        assertThat(page).doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void aBriefOfNothingIsStillAPage() {
        assertThat(HtmlBrief.render(new Brief(List.of(), List.of())))
                .contains("<main>")
                .contains("</html>");
    }

    private Set<String> all(String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .forEach(found::add);
        return found;
    }
}
