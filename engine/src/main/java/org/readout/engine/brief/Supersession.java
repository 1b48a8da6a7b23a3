package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.Version;

/**
 * Which of the values that reports give one thing still stand: where an outlet gives another one later, in a new
 * version of the page or in a later report, it has put itself right, and so have those that copied it.
 *
 * @param standing what no outlet has taken back
 * @param corrections what was put right, one for each outlet
 */
record Supersession(List<Said> standing, List<Correction> corrections) {

    static Supersession of(List<Said> said, StoryMatter matter) {
        Map<String, List<Said>> byOutlet = new LinkedHashMap<>();
        said.forEach(
                each -> byOutlet.computeIfAbsent(matter.outlet(each.evidence().article()), outlet -> new ArrayList<>())
                        .add(each));
        Set<Said> stale = new LinkedHashSet<>();
        List<Correction> corrections = new ArrayList<>();
        for (List<Said> own : byOutlet.values()) {
            latest(own, matter).ifPresent(last -> {
                List<Said> old = own.stream()
                        .filter(each -> !each.key().equals(last.key())
                                && isBefore(
                                        each.evidence().article(),
                                        last.evidence().article(),
                                        matter))
                        .toList();
                if (!old.isEmpty()) {
                    stale.addAll(old);
                    corrections.add(correction(old, own, last));
                }
            });
        }
        List<Said> copied =
                said.stream().filter(each -> isCopied(each, stale, matter)).toList();
        stale.addAll(copied);
        return new Supersession(
                said.stream().filter(each -> !stale.contains(each)).toList(), List.copyOf(corrections));
    }

    private static Correction correction(List<Said> old, List<Said> own, Said last) {
        return new Correction(
                Optional.of(old.getFirst().value()),
                old.stream().map(Said::evidence).toList(),
                Optional.of(last.value()),
                own.stream()
                        .filter(each -> each.key().equals(last.key()))
                        .map(Said::evidence)
                        .toList());
    }

    /** The outlet's latest word; empty if the order cannot be told or it has changed nothing. */
    private static Optional<Said> latest(List<Said> own, StoryMatter matter) {
        if (own.stream().map(Said::key).distinct().count() < 2) {
            return Optional.empty();
        }
        return own.stream()
                .filter(each -> own.stream()
                        .allMatch(other -> other.key().equals(each.key())
                                || isBefore(
                                        other.evidence().article(),
                                        each.evidence().article(),
                                        matter)))
                .findFirst();
    }

    /** Whether one article is an earlier version of the other, or the same outlet's report of an earlier day. */
    private static boolean isBefore(String one, String other, StoryMatter matter) {
        String root = root(one, matter);
        if (root.equals(root(other, matter))) {
            return number(one, matter) < number(other, matter);
        }
        Optional<String> day = day(one, matter);
        Optional<String> later = day(other, matter);
        return day.isPresent() && later.isPresent() && day.get().compareTo(later.get()) < 0;
    }

    private static String root(String article, StoryMatter matter) {
        return Optional.ofNullable(matter.versions().get(article))
                .map(Version::of)
                .orElse(article);
    }

    private static int number(String article, StoryMatter matter) {
        return Optional.ofNullable(matter.versions().get(article))
                .map(Version::number)
                .orElse(1);
    }

    private static Optional<String> day(String article, StoryMatter matter) {
        return matter.articles().stream()
                .filter(each -> each.id().equals(article))
                .findFirst()
                .map(AnalysedArticle::published)
                .flatMap(published -> published.value().map(Object::toString));
    }

    /** Whether a copy or rewrite repeats what its source has taken back. */
    private static boolean isCopied(Said said, Set<Said> stale, StoryMatter matter) {
        return matter.derivations().stream()
                .filter(each -> each.article().equals(said.evidence().article()))
                .map(Derivation::from)
                .anyMatch(from -> stale.stream()
                        .anyMatch(old -> old.key().equals(said.key())
                                && old.evidence().article().equals(from)));
    }
}
