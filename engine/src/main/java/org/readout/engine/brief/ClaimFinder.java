package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Brief.ClaimValue;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;

/** What the outlets agree on, what only one has, and where two cannot both be right. */
final class ClaimFinder {

    private static final List<Dispute.Rule> RULES =
            List.of(new ContactDisputes(), new OfficeDisputes(), new AcronymDisputes(), new NumberDisputes());

    private final StoryMatter matter;
    private final List<Claim> claims = new ArrayList<>();

    ClaimFinder(StoryMatter matter) {
        this.matter = matter;
    }

    /** @return disputes first, then contacts, agenda and statements in the record's order */
    List<Claim> find() {
        for (Dispute.Rule rule : RULES) {
            rule.find(matter).forEach(this::dispute);
        }
        matter.contacts().forEach(this::contact);
        matter.agenda().forEach(this::agenda);
        matter.statements().forEach(this::statement);
        return List.copyOf(claims);
    }

    private void dispute(Dispute dispute) {
        Set<String> articles = new LinkedHashSet<>();
        dispute.values().stream().map(ClaimValue::articles).forEach(articles::addAll);
        claims.add(new Claim(
                nextId(),
                Phrasing.capitalized(dispute.about()),
                Standing.DISPUTED,
                List.copyOf(articles),
                dispute.evidence(),
                dispute.values()));
    }

    private void contact(StoryContact contact) {
        add(
                Phrasing.told(contact, Phrasing.each(contact.participants(), matter.cast()), matter.cast()),
                saying(contact));
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
        add("To come: " + item.what() + place + Phrasing.when(item.date()), item.evidence());
    }

    private void statement(StoryStatement statement) {
        String speaker =
                statement.speaker().map(id -> matter.cast().actor(id).name()).orElse("An unnamed source");
        String words = statement.text().replaceAll("\\s+", " ");
        String text = switch (statement.kind()) {
            case DIRECT, MIXED -> speaker + ": “" + words + "”";
            case INDIRECT -> speaker + ": " + words;
        };
        add(text, statement.variants().stream().map(Variant::evidence).toList());
    }

    private void add(String text, List<Evidence> evidence) {
        List<String> articles = StoryMatter.articlesOf(evidence);
        Standing standing = matter.newsrooms(articles) > 1 ? Standing.SHARED : Standing.SINGLE;
        claims.add(new Claim(nextId(), text, standing, articles, evidence, List.of()));
    }

    private String nextId() {
        return "k" + (claims.size() + 1);
    }
}
