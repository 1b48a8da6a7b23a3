package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.story.StoryStream.Arrival;
import org.readout.engine.story.StoryStream.Correction;

/** Invented happenings of two kinds, each told by several outlets. */
class StoryStreamTest {

    private static final List<String> FERRY = List.of(
            "The ferry Aurelia ran aground off Port Dessa on Tuesday with 212 passengers, the coast guard of Sorvania"
                    + " said. Nobody was hurt; tugs took the passengers to Port Dessa.",
            "All 212 passengers of the ferry Aurelia were brought to Port Dessa after it hit a reef on Tuesday. The"
                    + " coast guard praised the tugs.",
            "Stuck on a reef: the Aurelia, a Sorvanian ferry with 212 people, waited five hours for tugs from Port"
                    + " Dessa on Tuesday.");
    private static final List<String> BRIDGE = List.of(
            "A railway bridge near Karsova collapsed on Friday under a train carrying gravel, killing the driver. The"
                    + " bridge had been inspected in spring, the Karsova rail authority said.",
            "Gravel train falls as Karsova bridge gives way on Friday: the driver died, the rail authority said, and"
                    + " the line stays shut for months.",
            "Inspectors had passed the Karsova railway bridge that collapsed beneath a gravel train on Friday,"
                    + " documents show. Its driver died.");

    private final StoryStream stream = new StoryStream();
    private final Map<String, String> printed = new LinkedHashMap<>();

    @Test
    void everyArticleHasOneStoryAndReportsOfOneHappeningMeet() {
        for (int i = 0; i < 3; i++) {
            add("f" + i, FERRY.get(i), Optional.empty(), "en");
            add("b" + i, BRIDGE.get(i), Optional.empty(), "en");
        }
        settle();
        assertThat(partition()).containsExactlyInAnyOrder(Set.of("f0", "f1", "f2"), Set.of("b0", "b1", "b2"));
    }

    @Test
    void articlesOfAnotherLanguageAreGroupedAmongTheirOwn() {
        add("f0", FERRY.get(0), Optional.empty(), "en-GB");
        add("f1", FERRY.get(1), Optional.empty(), "pt");
        add("f2", FERRY.get(2), Optional.empty(), "en");
        settle();
        assertThat(partition()).containsExactlyInAnyOrder(Set.of("f0", "f2"), Set.of("f1"));
    }

    @Test
    void aStoryIsClosedThirtyDaysAfterItsLastArticle() {
        add("f0", FERRY.get(0), Optional.of(LocalDate.of(2031, 1, 7)), "en");
        for (int i = 0; i < 3; i++) {
            add("b" + i, BRIDGE.get(i), Optional.of(LocalDate.of(2031, 3, 1)), "en");
        }
        add("f1", FERRY.get(1), Optional.of(LocalDate.of(2031, 3, 2)), "en");
        settle();
        assertThat(partition()).containsExactlyInAnyOrder(Set.of("f0"), Set.of("f1"), Set.of("b0", "b1", "b2"));
    }

    @Test
    void oneDateThatIsToComeClosesNothing() {
        add("f0", FERRY.get(0), Optional.of(LocalDate.of(2031, 1, 7)), "en");
        add("b0", BRIDGE.get(0), Optional.of(LocalDate.of(2099, 1, 1)), "en");
        add("f1", FERRY.get(1), Optional.of(LocalDate.of(2031, 1, 8)), "en");
        settle();
        assertThat(partition()).contains(Set.of("f0", "f1"));
    }

    /** Corrections replay: the last line of each id gives what the stream holds, and each one starts from the last. */
    @Property(tries = 30)
    void correctionsLeadFromWhatWasPrintedToWhatIsSettled(@ForAll long seed) {
        StoryStream shuffled = new StoryStream();
        Map<String, String> told = new HashMap<>();
        List<String> ids = new ArrayList<>(List.of("f0", "f1", "f2", "b0", "b1", "b2"));
        Collections.shuffle(ids, new Random(seed));
        for (String id : ids) {
            int number = id.charAt(1) - '0';
            String text = (id.startsWith("f") ? FERRY : BRIDGE).get(number);
            Arrival arrival = shuffled.add(features(id, text, Optional.empty(), "en"));
            arrival.corrections().forEach(correction -> replay(correction, told));
            assertThat(told.put(arrival.id(), arrival.story())).isNull();
        }
        shuffled.settle().forEach(correction -> replay(correction, told));
        assertThat(shuffled.settle()).isEmpty();
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(new HashSet<>(List.of(told.get("f0"), told.get("f1"), told.get("f2"))))
                .hasSize(1);
        assertThat(new HashSet<>(List.of(told.get("b0"), told.get("b1"), told.get("b2"))))
                .hasSize(1);
    }

    private static void replay(Correction correction, Map<String, String> told) {
        assertThat(told.put(correction.id(), correction.story())).isEqualTo(correction.was());
    }

    private void add(String id, String text, Optional<LocalDate> day, String language) {
        Arrival arrival = stream.add(features(id, text, day, language));
        printed.put(id, arrival.story());
        arrival.corrections().forEach(correction -> printed.put(correction.id(), correction.story()));
    }

    private void settle() {
        stream.settle().forEach(correction -> printed.put(correction.id(), correction.story()));
    }

    private Set<Set<String>> partition() {
        return Set.copyOf(printed.keySet().stream()
                .collect(Collectors.groupingBy(printed::get, Collectors.toSet()))
                .values());
    }

    private static StoryFeatures features(String id, String text, Optional<LocalDate> day, String language) {
        Article plain = Article.ofText(id, text)
                .withPublished(day.map(PublicationDate::given).orElse(PublicationDate.UNKNOWN));
        Article article = plain.withLanguage(Optional.of(language));
        return StoryStream.features(article, new BodyFinder().find(article));
    }
}
