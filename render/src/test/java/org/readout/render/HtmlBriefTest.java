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
    void allButTheBriefIsFolded() {
        assertThat(page).doesNotContain("<details open");
        assertThat(page.indexOf("class=\"disputes\"")).isPositive().isLessThan(page.indexOf("<details"));
        assertThat(all("<summary>([^<]+)"))
                .contains("2 actors, their offices and other names", "Who says what: 2 claims, by report");
        assertThat(visible()).doesNotContain("14-70");
    }

    /** The words of the page without tags and what stands in them. */
    private String visible() {
        return page.substring(page.indexOf("<main>"), page.indexOf("<script>")).replaceAll("<[^>]*>", " ");
    }

    @Test
    void reportsWithoutADateAreNamedUnderTheTitle() {
        assertThat(page)
                .containsPattern(
                        "</h1>\\s*<p class=\"meta\">[^<]*</p>\\s*<p class=\"undated\">Undated: \\[1\\]\\[2\\]");
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
