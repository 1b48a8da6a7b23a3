package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.score.LinearModels;
import org.readout.engine.score.Score;

/**
 * Puts the tellings of one contact together. Those that tell a contact by themselves found clusters, in text order;
 * then those that only take one up ("the call", "their meeting") go to the one they fit best, or nowhere.
 */
final class Clustering {

    private final LinearModels models;
    private final LinkFeatures features;
    private final List<Cluster> clusters = new ArrayList<>();

    /** @param published the day of the report */
    Clustering(LinearModels models, PublicationDate published) {
        this.models = models;
        this.features = new LinkFeatures(published);
    }

    /**
     * @param founders tellings of two parties or more, in text order
     * @param recalls all others, in text order
     * @return in the order in which they are first told
     */
    List<Cluster> of(List<TriggerTelling> founders, List<TriggerTelling> recalls) {
        founders.stream().filter(founder -> !isGroup(founder)).forEach(this::found);
        // "the first talks between leaders of the two countries" are those of the two told by name, where there are
        // such
        founders.stream().filter(Clustering::isGroup).forEach(founder -> {
            if (!recall(founder)) {
                found(founder);
            }
        });
        recalls.stream().filter(Clustering::canRecall).forEach(this::recall);
        return List.copyOf(clusters);
    }

    private static boolean isGroup(TriggerTelling telling) {
        return telling.parties().stream().allMatch(Party::group);
    }

    private void found(TriggerTelling founder) {
        best(founder, LinkFeatures.SAME)
                .ifPresentOrElse(cluster -> cluster.add(founder, true), () -> clusters.add(new Cluster(founder)));
    }

    /** Adds the telling to the contact that it takes up; false where there is none. */
    private boolean recall(TriggerTelling telling) {
        Optional<Cluster> taken = best(telling, LinkFeatures.RECALL)
                .filter(cluster -> cluster.involves(telling.ids()) || standsIn(cluster, telling));
        taken.ifPresent(cluster -> cluster.add(telling, false));
        return taken.isPresent();
    }

    /** "the call", "their meeting", "the two discussed": what takes up a contact names it or those who had it. */
    private static boolean canRecall(TriggerTelling telling) {
        Trigger trigger = telling.trigger();
        return trigger.unit().verb()
                ? telling.parties().size() > 1
                : trigger.isDefinite() || telling.parties().size() > 1;
    }

    private static boolean standsIn(Cluster cluster, TriggerTelling recall) {
        return cluster.founders().stream().anyMatch(founder -> LinkFeatures.stands(founder, recall));
    }

    /** The cluster that the telling is surest to belong to, the one told first where several are equally sure. */
    private Optional<Cluster> best(TriggerTelling telling, String decision) {
        Cluster best = null;
        int margin = -1;
        for (Cluster cluster : clusters) {
            if (cluster.all().stream().anyMatch(other -> features.forbids(other, telling))) {
                continue;
            }
            int found = cluster.all().stream()
                    .mapToInt(other -> margin(decision, other, telling))
                    .max()
                    .orElse(-1);
            if (found > margin) {
                best = cluster;
                margin = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private int margin(String decision, TriggerTelling one, TriggerTelling other) {
        boolean inOrder = one.trigger().span().compareTo(other.trigger().span()) <= 0;
        Score score = models.score(decision, inOrder ? features.of(one, other) : features.of(other, one));
        return score.margin();
    }
}
