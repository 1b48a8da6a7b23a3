package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.frame.Frames;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * What the decisions on one contact word see, for whoever learns their weights.
 *
 * @param trigger the words that tell of the contact
 * @param days what may be its day, each with its features
 * @param status what holds of the trigger where its status is decided
 */
public record TriggerFeatures(Span trigger, List<Day> days, SortedSet<String> status) {

    /**
     * A time that may be the day of the contact.
     *
     * @param time of the page's own day the span is empty
     */
    public record Day(TimeExpression time, SortedSet<String> features) {
        public Day {
            features = new TreeSet<>(features);
        }
    }

    public TriggerFeatures {
        days = List.copyOf(days);
        status = new TreeSet<>(status);
    }

    /**
     * The features at given words of an article.
     *
     * @param sentences of its body
     * @param times in it
     * @param published when it was made public
     * @param official whether an office of state published it
     * @param triggers words that tell of contacts; one that lies in no sentence is left out
     */
    public static List<TriggerFeatures> of(
            List<Sentence> sentences,
            List<TimeExpression> times,
            PublicationDate published,
            boolean official,
            List<Span> triggers) {
        ArticleFacts article = ArticleFacts.of(sentences, times, published, official);
        DayOptions days = new DayOptions(article, ContactWords.DEFAULT);
        StatusFeatures statuses = new StatusFeatures(article, ContactWords.DEFAULT);
        List<TriggerFeatures> found = new ArrayList<>();
        for (Span trigger : triggers) {
            site(article, trigger)
                    .ifPresent(site -> found.add(new TriggerFeatures(
                            trigger,
                            days.of(site).stream()
                                    .map(option -> new Day(option.time(), option.features()))
                                    .toList(),
                            statuses.of(site))));
        }
        return found;
    }

    private static Optional<TriggerSite> site(ArticleFacts article, Span trigger) {
        return article.sentences().stream()
                .filter(sentence -> sentence.tree().sentence().span().overlaps(trigger))
                .findFirst()
                .flatMap(sentence -> TriggerSite.of(sentence, trigger));
    }

    /** The words within a stretch that can by themselves tell of a contact, where all lie in one clause; else none. */
    public static List<Span> words(List<Sentence> sentences, Span stretch) {
        for (ClauseTree tree : ClauseTree.of(sentences)) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < tree.size(); i++) {
                if (stretch.contains(tree.token(i).span())
                        && Frames.english().at(tree, i).isPresent()) {
                    found.add(i);
                }
            }
            if (!found.isEmpty()) {
                boolean together = found.stream().allMatch(word -> tree.reaches(found.getFirst(), word));
                return together
                        ? found.stream().map(word -> tree.token(word).span()).toList()
                        : List.of();
            }
        }
        return List.of();
    }
}
