package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.text.Span;

/**
 * The actors of one article. A plural mention ("the two ministers") belongs to several. Immutable; looking up a place
 * costs the logarithm of the number of mentions.
 */
public final class Actors {

    private static final Comparator<Mentioned> IN_TEXT =
            Comparator.comparing(mentioned -> mentioned.mention().span());

    private final List<Actor> all;
    private final Map<String, Actor> byId = new HashMap<>();
    private final List<Mentioned> mentions = new ArrayList<>();
    private int longest;

    /** @param all in order of first mention */
    public Actors(List<Actor> all) {
        this.all = List.copyOf(all);
        for (Actor actor : all) {
            byId.putIfAbsent(actor.id(), actor);
            for (Mention mention : actor.mentions()) {
                mentions.add(new Mentioned(actor, mention));
                longest = Math.max(longest, mention.span().length());
            }
        }
        mentions.sort(IN_TEXT);
    }

    /** One mention together with the actor it belongs to. */
    public record Mentioned(Actor actor, Mention mention) {}

    /** Every actor in order of first mention. */
    public List<Actor> all() {
        return all;
    }

    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every mention inside the span, in text order; a plural one once for each actor. */
    public List<Mentioned> within(Span span) {
        List<Mentioned> found = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
            Span mention = mentions.get(i).mention().span();
            if (mention.start() > span.end()) {
                break;
            }
            if (span.contains(mention)) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The mentions that share at least one code point with the span, in text order. */
    public List<Mentioned> overlapping(Span span) {
        List<Mentioned> found = new ArrayList<>();
        for (int i = firstFrom(span.start() - longest); i < mentions.size(); i++) {
            Span mention = mentions.get(i).mention().span();
            if (mention.start() >= span.end()) {
                break;
            }
            if (span.overlaps(mention)) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The actors of whom a mention covers the offset, in order of first mention. */
    public List<Actor> at(int offset) {
        Set<Actor> found = new LinkedHashSet<>();
        overlapping(new Span(offset, offset + 1)).forEach(mentioned -> found.add(mentioned.actor()));
        return List.copyOf(found);
    }

    /** The country itself among the actors, by its alpha-3 code. */
    public Optional<Actor> country(String code) {
        return all.stream()
                .filter(actor -> actor.type() == Actor.Type.COUNTRY
                        && actor.country().filter(code::equals).isPresent())
                .findFirst();
    }

    /** The first mention that starts at or after an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).mention().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
