package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryRole;
import org.readout.engine.brief.Dispute.Said;

/** Outlets that give one person offices which nobody holds together. */
final class OfficeDisputes implements Dispute.Rule {

    @Override
    public List<Dispute> find(StoryMatter matter) {
        List<Dispute> disputes = new ArrayList<>();
        for (StoryActor actor : matter.cast().actors()) {
            if (actor.type() == Actor.Type.PERSON) {
                dispute(actor, matter).ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    private static Optional<Dispute> dispute(StoryActor actor, StoryMatter matter) {
        Set<StoryRole> contested = new HashSet<>();
        for (StoryRole one : actor.roles()) {
            for (StoryRole other : actor.roles()) {
                boolean bothInOne = one.articles().stream().anyMatch(other.articles()::contains);
                if (!bothInOne && Office.of(one.title()).excludes(Office.of(other.title()))) {
                    contested.add(one);
                    contested.add(other);
                }
            }
        }
        List<Said> said = new ArrayList<>();
        for (StoryRole role : actor.roles()) {
            if (contested.contains(role)) {
                Office office = Office.of(role.title());
                String key = office.rank() + " " + new TreeSet<>(office.portfolio());
                role.evidence().forEach(place -> said.add(new Said(key, role.title(), place)));
            }
        }
        return Dispute.of("the office of " + actor.name(), said, matter);
    }
}
