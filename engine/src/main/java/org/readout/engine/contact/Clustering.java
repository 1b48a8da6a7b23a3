package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.score.LinearModels;
import org.readout.engine.score.Score;

/**
 * Puts the tellings of one contact together. Those that tell a contact by themselves found clusters, in text order;
 * then those that only take one up ("the call", "their meeting") go to the one they fit best, or nowhere.
 */
final class Clustering {

    private final LinearModels models;
    private final LinkFeatures features = new LinkFeatures();
    private final List<Cluster> clusters = new ArrayList<>();

    Clustering(LinearModels models) {
        this.models = models;
    }

    /**
     * @param founders tellings of two parties or more, in text order
     * @param recalls all others, in text order
     * @return in the order in which they are first told
     */
    List<Cluster> of(List<TriggerTelling> founders, List<TriggerTelling> recalls) {
        for (TriggerTelling founder : founders) {
            best(founder, LinkFeatures.SAME)
                    .ifPresentOrElse(cluster -> cluster.add(founder, true), () -> clusters.add(new Cluster(founder)));
        }
        for (TriggerTelling recall : recalls) {
            if (canRecall(recall)) {
                best(recall, LinkFeatures.RECALL)
                        .filter(cluster -> cluster.involves(recall.ids()) || standsIn(cluster, recall))
                        .ifPresent(cluster -> cluster.add(recall, false));
            }
        }
        return List.copyOf(clusters);
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
