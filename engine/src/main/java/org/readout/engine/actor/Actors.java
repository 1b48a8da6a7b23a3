package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * The actors of one article. A plural mention ("the two ministers") belongs to several.
 *
 * @param all in order of first mention
 */
public record Actors(List<Actor> all) {

    public Actors {
        all = List.copyOf(all);
    }

    /** One mention together with the actor it belongs to. */
    public record Mentioned(Actor actor, Mention mention) {}

    public Optional<Actor> byId(String id) {
        return all.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** Every mention inside the span, in text order. */
    public List<Mentioned> within(Span span) {
        List<Mentioned> found = new ArrayList<>();
        for (Actor actor : all) {
            for (Mention mention : actor.mentions()) {
                if (span.contains(mention.span())) {
                    found.add(new Mentioned(actor, mention));
                }
            }
        }
        found.sort(Comparator.comparing(mentioned -> mentioned.mention().span()));
        return found;
    }

    /** The actors of whom a mention covers the offset. */
    public List<Actor> at(int offset) {
        return all.stream()
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> mention.span().contains(offset)))
                .toList();
    }
}
