package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.claim.Amount;
import org.readout.engine.claim.Count;

/**
 * Outlets that count the same things differently in clauses that otherwise tell the same. A rounded number, one that is
 * given as a bound, and a later count of what goes on rising are no contradiction.
 */
final class NumberDisputes implements Dispute.Rule {

    @Override
    public List<Dispute> find(StoryMatter matter) {
        Map<String, List<Told<Count>>> byUnit = new TreeMap<>();
        for (AnalysedArticle article : matter.articles()) {
            for (Count count : matter.factsOf(article.id()).counts()) {
                byUnit.computeIfAbsent(count.unit(), unit -> new ArrayList<>()).add(new Told<>(article, count));
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        byUnit.values().forEach(counts -> disputes(counts, matter, disputes));
        return disputes;
    }

    private static void disputes(List<Told<Count>> counts, StoryMatter matter, List<Dispute> disputes) {
        Set<Told<Count>> done = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Told<Count> one = counts.get(i);
                Told<Count> other = counts.get(j);
                if (!done.contains(one) && !done.contains(other) && contradict(one, other, counts, matter)) {
                    List<Told<Count>> slot = counts.stream()
                            .filter(each -> each.equals(one)
                                    || each.equals(other)
                                    || isOne(each, one, matter.cast())
                                    || isOne(each, other, matter.cast()))
                            .toList();
                    done.addAll(slot);
                    Dispute.of(about(one.item()), said(slot), matter).ifPresent(disputes::add);
                }
            }
        }
    }

    private static String about(Count count) {
        return count.noun().isEmpty() || count.unit().equals("percent")
                ? "the figure given"
                : count.noun().equals("toll") ? "the number of dead" : "the number of " + count.noun();
    }

    private static boolean contradict(Told<Count> one, Told<Count> other, List<Told<Count>> all, StoryMatter matter) {
        return !one.articleId().equals(other.articleId())
                && one.item().amount().contradicts(other.item().amount())
                && isOne(one, other, matter.cast())
                && !isUpdate(one, other)
                && !knows(one, other, all)
                && !knows(other, one, all);
    }

    private static boolean isOne(Told<Count> one, Told<Count> other, Cast cast) {
        return one.item().isOneWith(other.item()) && !isOfAnother(one, other, cast);
    }

    /** "Peru freed 20", "Chile freed 12": who did it tells the counts apart. */
    private static boolean isOfAnother(Told<Count> one, Told<Count> other, Cast cast) {
        Optional<String> actor = cast.idOf(one, one.item().subject());
        Optional<String> second = cast.idOf(other, other.item().subject());
        if (actor.isEmpty() || second.isEmpty() || actor.equals(second)) {
            return false;
        }
        Optional<String> country = cast.country(actor.get());
        return country.isEmpty() || !country.equals(cast.country(second.get()));
    }

    private static boolean isUpdate(Told<Count> one, Told<Count> other) {
        return one.item().grows() && !ContactHistory.reported(one).equals(ContactHistory.reported(other));
    }

    /** Whether an article gives elsewhere a number that agrees with the other's: then it tells of two things. */
    private static boolean knows(Told<Count> one, Told<Count> other, List<Told<Count>> all) {
        return all.stream()
                .anyMatch(each -> each.articleId().equals(one.articleId())
                        && each.item().outcome().equals(other.item().outcome())
                        && !each.item().amount().contradicts(other.item().amount()));
    }

    /** Amounts that agree with one exact one go to it; what agrees with several says nothing of which is right. */
    private static List<Said> said(List<Told<Count>> slot) {
        List<Told<Count>> exactFirst = slot.stream()
                .sorted(Comparator.<Told<Count>>comparingDouble(
                                told -> told.item().amount().width())
                        .thenComparing(Told::articleId)
                        .thenComparing(told -> told.item().span()))
                .toList();
        Map<Amount, List<Told<Count>>> values = new LinkedHashMap<>();
        for (Told<Count> told : exactFirst) {
            List<Amount> agreeing = values.keySet().stream()
                    .filter(amount -> !amount.contradicts(told.item().amount()))
                    .toList();
            if (agreeing.isEmpty()) {
                values.put(told.item().amount(), new ArrayList<>(List.of(told)));
            } else if (agreeing.size() == 1) {
                values.getOrDefault(agreeing.getFirst(), new ArrayList<>()).add(told);
            }
        }
        List<Said> said = new ArrayList<>();
        values.forEach((amount, places) -> places.forEach(told -> said.add(new Said(
                amount.toString(),
                told.words(told.item().span()).replaceAll("\\s+", " "),
                told.at(told.item().span())))));
        return said;
    }
}
