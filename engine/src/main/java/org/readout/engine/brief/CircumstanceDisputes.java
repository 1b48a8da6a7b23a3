package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.claim.Amount;
import org.readout.engine.claim.Length;
import org.readout.engine.contact.Contact;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Status;

/** Outlets that differ over how long a contact was, over which channel, at whose wish, and whether it came about. */
final class CircumstanceDisputes implements Dispute.Rule {

    @Override
    public List<Dispute> find(StoryMatter matter) {
        Map<ContactGroup, List<Told<Length>>> lengths = new LinkedHashMap<>();
        Initiators initiators = new Initiators(matter.cast(), matter.groups(), matter.articles(), matter.facts());
        for (AnalysedArticle article : matter.articles()) {
            for (Length length : matter.factsOf(article.id()).lengths()) {
                ContactGroup.toldAt(article, length.span(), matter.groups())
                        .ifPresent(group -> lengths.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(new Told<>(article, length)));
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < matter.contacts().size(); i++) {
            StoryContact contact = matter.contacts().get(i);
            ContactGroup group = matter.groups().get(i);
            String name = Phrasing.name(contact, matter.cast());
            List<Told<Length>> told = lengths.getOrDefault(group, List.of());
            Dispute.of("the length of the " + name, lengths(told), matter).ifPresent(disputes::add);
            Dispute.of("the channel of the " + name, channels(group), matter).ifPresent(disputes::add);
            Dispute.of("who sought the " + name, initiators.said(group), matter).ifPresent(disputes::add);
            Dispute.of("whether the " + name + " came about", outcomes(contact, group), matter)
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    /** The exactest first; a length that agrees with several says nothing of which is right. */
    private static List<Said> lengths(List<Told<Length>> told) {
        Map<Amount, List<Told<Length>>> values = new LinkedHashMap<>();
        told.stream()
                .sorted(Comparator.<Told<Length>>comparingDouble(
                                each -> each.item().minutes().width())
                        .thenComparing(Told::articleId)
                        .thenComparing(each -> each.item().span()))
                .forEach(each -> {
                    List<Amount> agreeing = values.keySet().stream()
                            .filter(amount -> !amount.contradicts(each.item().minutes()))
                            .toList();
                    if (agreeing.isEmpty()) {
                        values.put(each.item().minutes(), new ArrayList<>(List.of(each)));
                    } else if (agreeing.size() == 1) {
                        values.getOrDefault(agreeing.getFirst(), new ArrayList<>())
                                .add(each);
                    }
                });
        List<Said> said = new ArrayList<>();
        values.forEach((amount, places) -> places.forEach(each -> said.add(new Said(
                amount.toString(),
                each.words(each.item().span()).replaceAll("\\s+", " "),
                each.at(each.item().span())))));
        return said;
    }

    /** By telephone or by video; an article that says both, and a bare call, say nothing against either. */
    private static List<Said> channels(ContactGroup group) {
        Map<String, Set<Channel>> byArticle = group.told().stream()
                .filter(told -> told.item().channel().isPresent())
                .collect(Collectors.groupingBy(
                        Told::articleId,
                        Collectors.mapping(
                                told -> told.item().channel().orElseThrow(), Collectors.toCollection(TreeSet::new))));
        return group.told().stream()
                .filter(told ->
                        byArticle.getOrDefault(told.articleId(), Set.of()).size() == 1)
                .filter(told -> told.item()
                        .channel()
                        .filter(channel -> channel != Channel.IN_PERSON)
                        .isPresent())
                .map(told -> {
                    String channel = told.item().channel().orElseThrow().name().toLowerCase(Locale.ROOT);
                    return new Said(channel, channel, told.at(told.item().evidence()));
                })
                .toList();
    }

    /** Held on a day, as some have it, and called off on that same day, as others have no earlier. */
    private static List<Said> outcomes(StoryContact contact, ContactGroup group) {
        Optional<String> held = contact.history().stream()
                .filter(state -> state.status() == Status.HELD)
                .flatMap(state -> state.reported().stream())
                .min(Comparator.naturalOrder());
        Optional<String> undone = contact.history().stream()
                .filter(state ->
                        state.status() == Status.CANCELLED && state.word().isEmpty())
                .flatMap(state -> state.reported().stream())
                .max(Comparator.naturalOrder());
        if (held.isEmpty() || undone.isEmpty() || undone.get().compareTo(held.get()) < 0) {
            return List.of();
        }
        return group.told().stream()
                .filter(told -> Days.isOneDay(told.item().date()))
                .filter(told -> told.item().told() == told.item().status())
                .filter(told ->
                        told.item().status() == Status.HELD || told.item().status() == Status.CANCELLED)
                .map(told -> said(told))
                .toList();
    }

    private static Said said(Told<Contact> told) {
        String status = told.item().status().name().toLowerCase(Locale.ROOT);
        return new Said(status, status, told.at(told.item().evidence()));
    }
}
