package org.readout.engine.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** When a clause says that it happened: the day that leans on its verb, else the nearest of the sentence. */
final class EventDays {

    private static final Set<String> CLAUSES = Set.of("acl:relcl", "acl", "advcl", "ccomp", "parataxis", "conj");

    private final Sentence sentence;
    private final Dependencies tree;
    private final List<TimeExpression> days;

    /** @param times those of the article or of any part that holds the sentence */
    EventDays(Sentence sentence, Dependencies tree, List<TimeExpression> times) {
        this.sentence = sentence;
        this.tree = tree;
        this.days = times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE
                        && sentence.span().contains(time.span())
                        && time.value().matches("[0-9X]{4}.*"))
                .toList();
    }

    /** @param verb what tells the event; {@code inner}, what it tells of */
    Optional<TimeExpression> of(int verb, int inner, Span words) {
        return days.stream()
                .filter(day -> leansOn(day.span(), inner))
                .findFirst()
                .or(() -> days.stream().filter(day -> leansOn(day.span(), verb)).findFirst())
                .or(() -> days.stream()
                        .min(Comparator.comparingInt((TimeExpression day) -> Math.max(
                                        day.span().start() - words.end(),
                                        words.start() - day.span().end()))
                                .thenComparing(TimeExpression::span)));
    }

    /** Whether a day stands below a verb with no other clause between. */
    private boolean leansOn(Span day, int verb) {
        for (int token = 0; token < sentence.size(); token++) {
            if (day.contains(sentence.token(token).span())) {
                int at = token;
                for (int steps = 0; at != Dependencies.ROOT && steps < sentence.size(); steps++) {
                    if (at == verb) {
                        return true;
                    }
                    if (CLAUSES.contains(tree.relation(at))) {
                        return false;
                    }
                    at = tree.head(at);
                }
                return false;
            }
        }
        return false;
    }
}
