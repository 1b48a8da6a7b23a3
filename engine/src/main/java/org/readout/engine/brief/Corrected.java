package org.readout.engine.brief;

import java.util.List;
import java.util.Map;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Role;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.claim.Facts;

/** Articles without what they tell only to take it back. */
final class Corrected {

    private Corrected() {}

    /** The article without the statements, contacts, agenda and events that stand in its notes of correction. */
    static AnalysedArticle withoutNotes(AnalysedArticle article, Map<String, Facts> all) {
        Facts facts = all.get(article.id());
        if (facts == null || facts.corrections().isEmpty()) {
            return article;
        }
        return new AnalysedArticle(
                article.read(),
                article.published(),
                article.times(),
                new Actors(article.actors().all().stream()
                        .map(actor -> withoutNotes(actor, facts))
                        .toList()),
                article.statements().stream()
                        .filter(statement -> statement.content().stream().noneMatch(facts::isCorrection))
                        .toList(),
                article.contacts().stream()
                        .filter(contact -> !facts.isCorrection(contact.evidence()))
                        .toList(),
                article.agenda().stream()
                        .filter(item -> !facts.isCorrection(item.evidence()))
                        .toList(),
                article.events().stream()
                        .filter(event -> !facts.isCorrection(event.span()))
                        .toList());
    }

    /** The actor without the offices that only a note gives. */
    private static Actor withoutNotes(Actor actor, Facts facts) {
        List<Role> roles = actor.roles().stream()
                .filter(role -> !facts.isCorrection(role.evidence()))
                .toList();
        return new Actor(actor.id(), actor.name(), actor.type(), actor.country(), roles, actor.mentions(), actor.key());
    }
}
