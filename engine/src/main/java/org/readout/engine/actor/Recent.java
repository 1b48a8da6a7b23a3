package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.engine.actor.Candidate.Position;

/**
 * What has been mentioned, latest last; looked back into only so far, so that long articles cost no more a sentence.
 */
final class Recent {

    private static final int FARTHEST = 80;

    /**
     * One mention made.
     *
     * @param entities more than one for a plural
     * @param weak whether it only modifies something else ("Norwegian exports")
     */
    record Made(List<Entity> entities, Position at, boolean weak) {

        boolean plural() {
            return entities.size() > 1;
        }

        Entity only() {
            return entities.getFirst();
        }
    }

    private final List<Made> made = new ArrayList<>();

    void add(List<Entity> entities, Position at, boolean weak) {
        made.add(new Made(List.copyOf(entities), at, weak));
    }

    /** The latest mentions, latest first, from sentences not before the given one. */
    List<Made> since(int sentence) {
        List<Made> latest = new ArrayList<>();
        for (int i = made.size() - 1; i >= Math.max(0, made.size() - FARTHEST); i--) {
            if (made.get(i).at().sentence() < sentence) {
                break;
            }
            latest.add(made.get(i));
        }
        return latest;
    }

    /** The entities that fit, latest first, each once. */
    List<Entity> latest(int sinceSentence, Predicate<Entity> fits) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Made mention : since(sinceSentence)) {
            mention.entities().stream().filter(fits).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The entities that fit and stand in one sentence, the latest sentence that holds as many as wanted. */
    List<Entity> together(int sinceSentence, int wanted, Predicate<Entity> fits) {
        Set<Entity> found = new LinkedHashSet<>();
        int sentence = -1;
        for (Made mention : since(sinceSentence)) {
            if (mention.at().sentence() != sentence) {
                if (found.size() >= wanted) {
                    break;
                }
                found.clear();
                sentence = mention.at().sentence();
            }
            mention.entities().stream().filter(fits).forEach(found::add);
        }
        return found.size() >= wanted ? List.copyOf(found) : List.of();
    }
}
