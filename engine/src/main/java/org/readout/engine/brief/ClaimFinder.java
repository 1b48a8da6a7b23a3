package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Brief.ClaimValue;
import org.readout.engine.brief.Brief.Retelling;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryEvent;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;

/** What the outlets agree on, what only one has, and where two cannot both be right. */
final class ClaimFinder {

    private static final List<Dispute.Rule> RULES = List.of(
            new ContactDisputes(),
            new CircumstanceDisputes(),
            new OfficeDisputes(),
            new AcronymDisputes(),
            new NumberDisputes(),
            new DeadlineDisputes());

    private final StoryMatter matter;
    private final List<StoryEvent> events;
    private final Attributions attributions;
    private final List<Claim> claims = new ArrayList<>();

    ClaimFinder(StoryMatter matter, List<StoryEvent> events) {
        this.matter = matter;
        this.events = List.copyOf(events);
        this.attributions = new Attributions(matter);
    }

    /**
     * @return disputes and corrections first, then the contacts, agenda and statements that several newsrooms have, in
     *     the record's order, then facts
     */
    List<Claim> find() {
        for (Dispute.Rule rule : RULES) {
            rule.find(matter).forEach(this::dispute);
        }
        new CorrectionClaims(matter).find().forEach(this::corrected);
        Set<Evidence> taken = new HashSet<>();
        claims.forEach(claim -> taken.addAll(claim.evidence()));
        matter.contacts().forEach(this::contact);
        matter.agenda().forEach(this::agenda);
        Set<String> retold = matter.statements().stream()
                .flatMap(statement -> statement.retold().stream())
                .flatMap(retelling -> retelling.statement().stream())
                .collect(Collectors.toSet());
        // What one outlet quotes, another paraphrases and a third states is one claim of three.
        matter.statements().stream()
                .filter(statement -> !retold.contains(statement.id()))
                .forEach(this::statement);
        new FactClaims(matter, attributions)
                .find(events, taken)
                .forEach(fact -> add(fact.text(), fact.evidence(), attributions.of(fact.evidence())));
        return List.copyOf(claims);
    }

    private void dispute(Dispute dispute) {
        Set<String> articles = new LinkedHashSet<>();
        dispute.values().stream().map(ClaimValue::articles).forEach(articles::addAll);
        String value =
                dispute.isOpen() ? "" : ": " + dispute.values().getFirst().value();
        claims.add(new Claim(
                nextId(),
                Phrasing.capitalized(dispute.about()) + value,
                dispute.isOpen() ? Standing.DISPUTED : standing(List.copyOf(articles)),
                List.copyOf(articles),
                dispute.evidence(),
                dispute.isOpen() ? dispute.values() : List.of(),
                dispute.corrections(),
                List.of()));
    }

    private void corrected(CorrectionClaims.Corrected corrected) {
        claims.add(new Claim(
                nextId(),
                corrected.text(),
                Standing.SINGLE,
                StoryMatter.articlesOf(corrected.evidence()),
                corrected.evidence(),
                List.of(),
                List.of(corrected.correction()),
                List.of()));
    }

    private void contact(StoryContact contact) {
        shared(
                Phrasing.told(contact, Phrasing.each(contact.participants(), matter.cast()), matter.cast()),
                saying(contact),
                attributions.of(saying(contact)));
    }

    /** Where the contact is told with the status it has in the end. */
    private static List<Evidence> saying(StoryContact contact) {
        List<Evidence> saying = contact.history().stream()
                .filter(state -> state.status() == contact.status())
                .flatMap(state -> state.evidence().stream())
                .toList();
        return saying.isEmpty()
                ? contact.evidence()
                : contact.evidence().stream().filter(saying::contains).toList();
    }

    private void agenda(StoryAgenda item) {
        String place = item.place()
                .filter(name -> !item.what().contains(name))
                .map(name -> " in " + name)
                .orElse("");
        shared(
                "To come: " + item.what() + place + Phrasing.when(item.date()),
                item.evidence(),
                attributions.of(item.evidence()));
    }

    private void statement(StoryStatement statement) {
        String speaker =
                statement.speaker().map(id -> matter.cast().actor(id).name()).orElse("An unnamed source");
        String words = statement.text().replaceAll("\\s+", " ");
        String text = switch (statement.kind()) {
            case DIRECT, MIXED -> speaker + ": “" + words + "”";
            case INDIRECT -> speaker + ": " + words;
        };
        List<Evidence> evidence = Stream.concat(
                        statement.variants().stream().map(Variant::evidence),
                        statement.retold().stream().map(Retelling::evidence))
                .toList();
        shared(text, evidence, List.of());
    }

    /** What one newsroom alone has stands in the record already; who agrees on it does not. */
    private void shared(String text, List<Evidence> evidence, List<Attribution> attributed) {
        if (standing(StoryMatter.articlesOf(evidence)) == Standing.SHARED) {
            add(text, evidence, attributed);
        }
    }

    private void add(String text, List<Evidence> evidence, List<Attribution> attributed) {
        List<String> articles = StoryMatter.articlesOf(evidence);
        claims.add(new Claim(nextId(), text, standing(articles), articles, evidence, List.of(), List.of(), attributed));
    }

    private Standing standing(List<String> articles) {
        return matter.newsrooms(articles) > 1 ? Standing.SHARED : Standing.SINGLE;
    }

    private String nextId() {
        return "k" + (claims.size() + 1);
    }
}
