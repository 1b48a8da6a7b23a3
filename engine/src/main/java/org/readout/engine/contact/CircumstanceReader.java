package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.score.LinearModels;
import org.readout.engine.score.Score;
import org.readout.engine.time.TimeExpression;

/** Decides the circumstances of a contact at one of its triggers, each by a sum of what speaks for and against it. */
final class CircumstanceReader {

    /** What joins the first and the last of several days. */
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", "-", "\u2013", "\u2014");

    /** A contact of more days than this is a time of many. */
    private static final int LONGEST = 31;

    private static final LinearModels MODELS = LinearModels.load(CircumstanceReader.class);

    private final ArticleFacts article;
    private final DayOptions days;
    private final StatusFeatures statuses;

    CircumstanceReader(ArticleFacts article, ContactWords words) {
        this.article = article;
        this.days = new DayOptions(article, words);
        this.statuses = new StatusFeatures(article, words);
    }

    /** Where a trigger stands. */
    TriggerSite site(Trigger trigger) {
        int from = trigger.unit().verb()
                ? trigger.token()
                : trigger.token() - trigger.unit().beside().size();
        return TriggerSite.of(article.sentences().get(trigger.sentence()), from, trigger.token() + 1);
    }

    /** What may be its day, the likeliest first; those that do not reach the threshold are among them. */
    List<ScoredDay> days(TriggerSite site) {
        return days.of(site).stream()
                .map(option -> new ScoredDay(option.time(), option.source(), MODELS.score("day", option.features())))
                .sorted(Comparator.comparingInt(day -> -day.score().sum()))
                .toList();
    }

    /** How each status fares. */
    Map<Status, Score> statuses(TriggerSite site) {
        SortedSet<String> features = statuses.of(site);
        Map<Status, Score> found = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            String decision = "status." + status.name().toLowerCase(Locale.ROOT);
            found.put(status, MODELS.score(decision, features));
        }
        return found;
    }

    /** The last day of a stretch that a time opens: "from 3 to 5 May", "May 3 and 4". */
    Optional<LocalDate> until(TimeExpression first) {
        for (TimedSentence sentence : article.sentences()) {
            for (int i = 0; i + 1 < sentence.times().size(); i++) {
                if (sentence.times().get(i).time().equals(first)) {
                    return until(
                            sentence, sentence.times().get(i), sentence.times().get(i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> until(TimedSentence sentence, TimedSentence.At first, TimedSentence.At second) {
        boolean joined =
                second.from() == first.to() + 1 && TO.contains(sentence.tree().word(first.to()));
        return joined
                ? second.time()
                        .range()
                        .filter(range -> range.first().equals(range.last()))
                        .map(TimeExpression.Range::first)
                        .filter(last ->
                                last.isAfter(first.time().range().orElseThrow().last())
                                        && last.isBefore(first.time()
                                                .range()
                                                .orElseThrow()
                                                .last()
                                                .plusDays(LONGEST)))
                : Optional.empty();
    }
}
