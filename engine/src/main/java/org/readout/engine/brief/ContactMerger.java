package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.contact.Contact;

/**
 * One contact out of those that the articles tell, in two steps: what says the same in all that is compared is one
 * {@link ContactNode}; of the nodes that share two sides the likest are joined first, as {@link ContactLikeness} scores
 * them, and none of which a part forbids another. What names no two persons and is like nothing goes to the only
 * contact that it can be.
 */
final class ContactMerger {

    private final Cast cast;
    private final ContactLikeness likeness;

    ContactMerger(Cast cast) {
        this.cast = cast;
        this.likeness = new ContactLikeness(cast);
    }

    /** Two nodes that are likely one. */
    private record Edge(int one, int other, int score, String key) {}

    /** @return the contacts, each with at least two participants, the earliest first, undated ones last */
    List<ContactGroup> merge(List<AnalysedArticle> articles) {
        List<ContactNode> lonely = new ArrayList<>();
        List<ContactNode> nodes = new ArrayList<>();
        for (ContactNode node : nodes(articles)) {
            (node.signature().who().size() < 2 ? lonely : nodes).add(node);
        }
        List<List<ContactNode>> clusters = new ArrayList<>(cluster(nodes));
        settle(clusters);
        attach(lonely, clusters);
        List<ContactGroup> groups = new ArrayList<>();
        clusters.forEach(cluster -> groups.add(group(cluster)));
        groups.removeIf(group -> group.participants().size() < 2);
        groups.sort(Comparator.comparing(ContactMerger::sortKey));
        return List.copyOf(groups);
    }

    /** The contacts of the articles, those of one signature together, in the order of their first places. */
    List<ContactNode> nodes(List<AnalysedArticle> articles) {
        Map<ContactNode.Signature, ContactNode> nodes = new LinkedHashMap<>();
        for (AnalysedArticle article : articles) {
            for (Contact contact : article.contacts()) {
                Told<Contact> told = new Told<>(article, possible(article, contact));
                nodes.computeIfAbsent(ContactNode.signature(told, who(told)), ContactNode::new)
                        .add(told);
            }
        }
        return nodes.values().stream()
                .sorted(Comparator.comparing(ContactNode::key))
                .toList();
    }

    /** What has been held was not held after it was reported: such a day is misread and says nothing. */
    private static Contact possible(AnalysedArticle article, Contact contact) {
        Optional<LocalDate> published = article.published().value();
        boolean future = contact.status() == Contact.Status.HELD
                && published.isPresent()
                && Days.range(contact.date())
                        .filter(range -> range.first().isAfter(published.get().plusDays(1)))
                        .isPresent();
        return future ? contact.undated() : contact;
    }

    private Set<String> who(Told<Contact> told) {
        Set<String> who = new TreeSet<>();
        told.item().participants().forEach(id -> cast.idOf(told, id).ifPresent(who::add));
        return who;
    }

    private List<List<ContactNode>> cluster(List<ContactNode> nodes) {
        List<Edge> edges = new ArrayList<>();
        for (List<Integer> block : blocks(nodes)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    edge(block.get(i), block.get(j), nodes).ifPresent(edges::add);
                }
            }
        }
        edges.sort(Comparator.comparingInt((Edge edge) -> -edge.score()).thenComparing(Edge::key));
        List<List<ContactNode>> cluster = new ArrayList<>();
        nodes.forEach(node -> cluster.add(new ArrayList<>(List.of(node))));
        for (Edge edge : new LinkedHashSet<>(edges)) {
            List<ContactNode> one = cluster.get(edge.one());
            List<ContactNode> other = cluster.get(edge.other());
            if (!one.equals(other) && !likeness.forbids(one, other)) {
                one.addAll(other);
                for (int i = 0; i < nodes.size(); i++) {
                    if (cluster.get(i).equals(other)) {
                        cluster.set(i, one);
                    }
                }
            }
        }
        Set<ContactNode> seen = new HashSet<>();
        return cluster.stream().filter(each -> seen.add(each.getFirst())).toList();
    }

    /** Nodes that have two sides in common, by their places in the list. */
    private List<List<Integer>> blocks(List<ContactNode> nodes) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Set<String> sides = new TreeSet<>();
            nodes.get(i)
                    .signature()
                    .who()
                    .forEach(id -> sides.add(cast.country(id).orElse(id)));
            List<String> all = List.copyOf(new TreeSet<>(sides));
            if (all.size() < 2) {
                blocks.computeIfAbsent(String.join(" ", nodes.get(i).signature().who()), key -> new ArrayList<>())
                        .add(i);
            }
            for (int j = 0; j < all.size(); j++) {
                for (int k = j + 1; k < all.size(); k++) {
                    blocks.computeIfAbsent(all.get(j) + " " + all.get(k), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return List.copyOf(blocks.values());
    }

    private Optional<Edge> edge(int one, int other, List<ContactNode> nodes) {
        if (likeness.forbids(nodes.get(one), nodes.get(other))) {
            return Optional.empty();
        }
        int score = likeness.score(nodes.get(one), nodes.get(other));
        return score >= ContactLikeness.THRESHOLD
                ? Optional.of(new Edge(
                        one,
                        other,
                        score,
                        nodes.get(one).key() + " " + nodes.get(other).key()))
                : Optional.empty();
    }

    /** Puts a vague contact to the only one that it can be, and leaves one out that can be several. */
    private void settle(List<List<ContactNode>> clusters) {
        List<List<ContactNode>> vague = clusters.stream()
                .filter(cluster -> cluster.stream()
                        .allMatch(node -> likeness.persons(node.signature().who()) < 2))
                .toList();
        for (List<ContactNode> cluster : vague) {
            List<List<ContactNode>> homes = clusters.stream()
                    .filter(other ->
                            !other.equals(cluster) && !vague.contains(other) && !likeness.forbids(other, cluster))
                    .toList();
            if (!homes.isEmpty()) {
                clusters.remove(cluster);
            }
            if (homes.size() == 1) {
                homes.getFirst().addAll(cluster);
            }
        }
    }

    private void attach(List<ContactNode> lonely, List<List<ContactNode>> clusters) {
        for (ContactNode node : lonely) {
            List<List<ContactNode>> homes = clusters.stream()
                    .filter(cluster -> !node.signature().who().isEmpty() && !likeness.forbids(cluster, List.of(node)))
                    .toList();
            if (homes.size() == 1) {
                homes.getFirst().add(node);
            }
        }
    }

    /** Every place of its own, the articles in order; who is named alone adds nobody. */
    private ContactGroup group(List<ContactNode> cluster) {
        ContactGroup group = new ContactGroup();
        List<Told<Contact>> members = cluster.stream()
                .flatMap(node -> node.members().stream())
                .sorted(Comparator.<Told<Contact>, String>comparing(Told::articleId)
                        .thenComparing(told -> told.item().evidence()))
                .toList();
        for (Told<Contact> told : members) {
            Set<String> who = inTextOrder(told);
            for (Contact place : told.item().apart()) {
                group.add(new Told<>(told.article(), place), who.size() < 2 ? Set.of() : who);
            }
        }
        group.keepNamed(cast);
        return group;
    }

    private Set<String> inTextOrder(Told<Contact> told) {
        Set<String> who = new LinkedHashSet<>();
        told.item().participants().forEach(id -> cast.idOf(told, id).ifPresent(who::add));
        return who;
    }

    private static String sortKey(ContactGroup group) {
        String day = group.date()
                .flatMap(date -> date.item().range())
                .map(range -> range.first() + " " + range.last())
                .orElse("~");
        Told<Contact> first = group.told().getFirst();
        return day + " " + first.articleId() + " "
                + String.format(Locale.ROOT, "%09d", first.item().evidence().start());
    }
}
