package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.claim.Facts;
import org.readout.engine.claim.Initiative;
import org.readout.engine.text.Span;

/** Who sought each contact, as reports tell it: the party itself, or the one party that acts for the country named. */
final class Initiators {

    private final Cast cast;
    private final Map<ContactGroup, List<Told<Initiative>>> told = new HashMap<>();

    /** @param facts by article id */
    Initiators(Cast cast, List<ContactGroup> groups, List<AnalysedArticle> articles, Map<String, Facts> facts) {
        this.cast = cast;
        for (AnalysedArticle article : articles) {
            Facts own = Optional.ofNullable(facts.get(article.id())).orElse(Facts.NONE);
            for (Initiative initiative : own.initiatives()) {
                ContactGroup.toldAt(article, initiative.span(), groups)
                        .or(() -> toldBefore(article, initiative.span(), groups))
                        .ifPresent(group -> told.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(new Told<>(article, initiative)));
            }
        }
        groups.forEach(group -> group.told()
                .forEach(contact -> contact.item()
                        .initiator()
                        .map(actor -> new Initiative(actor, contact.item().evidence()))
                        .ifPresent(initiative -> told.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(new Told<>(contact.article(), initiative)))));
    }

    /** "It was held at the request of": the contact of the sentence before, where it tells one. */
    private static Optional<ContactGroup> toldBefore(AnalysedArticle article, Span words, List<ContactGroup> groups) {
        return article.read().sentences().stream()
                .filter(sentence -> sentence.span().end() <= words.start())
                .reduce((one, other) -> other)
                .flatMap(sentence -> ContactGroup.toldAt(article, sentence.span(), groups));
    }

    /** The party that every report which names one names. */
    Optional<String> agreed(ContactGroup group) {
        List<String> parties = said(group).stream().map(Said::key).distinct().toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /** What each report says, by the parties' ids; a report that names two sides says nothing. */
    List<Said> said(ContactGroup group) {
        Map<String, List<Said>> byArticle = new LinkedHashMap<>();
        for (Told<Initiative> each : told.getOrDefault(group, List.of())) {
            cast.idOf(each, each.item().actor())
                    .flatMap(id -> party(id, group.participants()))
                    .ifPresent(id -> byArticle
                            .computeIfAbsent(each.articleId(), article -> new ArrayList<>())
                            .add(new Said(
                                    id,
                                    cast.actor(id).name(),
                                    each.at(each.item().span()))));
        }
        return byArticle.values().stream()
                .filter(said -> said.stream().map(Said::key).distinct().count() == 1)
                .flatMap(List::stream)
                .toList();
    }

    private Optional<String> party(String id, Set<String> participants) {
        if (participants.contains(id)) {
            return Optional.of(id);
        }
        List<String> acting = participants.stream()
                .filter(party ->
                        cast.country(party).isPresent() && cast.country(party).equals(cast.country(id)))
                .toList();
        return acting.size() == 1 ? Optional.of(acting.getFirst()) : Optional.empty();
    }
}
