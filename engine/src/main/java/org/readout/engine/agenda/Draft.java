package org.readout.engine.agenda;

import java.util.List;
import java.util.Optional;
import org.readout.engine.agenda.AgendaItem.Party;
import org.readout.engine.time.TimeExpression;

/**
 * An item as one trigger gives it.
 *
 * @param trigger the token that names it
 * @param item the item
 */
record Draft(int trigger, AgendaItem item) {

    /** What a finder knows of an item before its day and words are put to it. */
    record Core(int trigger, String what, AgendaItem.Kind kind, List<Party> parties, Optional<String> place) {}

    static Draft of(
            Core core,
            AgendaItem.Status status,
            Optional<AgendaSentence.Timed> day,
            AgendaSentence sentence,
            int from) {
        int first = Math.min(from, core.trigger());
        int last = Math.max(from, core.trigger());
        Optional<TimeExpression> date = day.map(AgendaSentence.Timed::time);
        var words = sentence.span(first, last);
        return new Draft(
                core.trigger(),
                new AgendaItem(
                        core.what(),
                        core.kind(),
                        date,
                        core.place(),
                        status,
                        core.parties(),
                        date.map(time -> words.cover(time.span())).orElse(words),
                        Optional.empty()));
    }
}
