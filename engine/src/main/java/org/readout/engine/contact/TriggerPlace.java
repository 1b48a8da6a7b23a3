package org.readout.engine.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.actor.Actors;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.language.EntityKind;
import org.readout.engine.text.Text;

/** Finds along the tree where a trigger's contact was. */
final class TriggerPlace {

    private final Text text;
    private final Actors actors;

    TriggerPlace(Text text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    Optional<String> of(Trigger trigger) {
        ClauseTree tree = trigger.tree();
        Stream<Argument> own = trigger.predicate().after("in", "at").stream();
        boolean carried = !trigger.unit().verb()
                && trigger.carrier() >= 0
                && trigger.link().equals("obj");
        Stream<Argument> around =
                carried ? tree.predicate(trigger.carrier()).after("in", "at").stream() : Stream.empty();
        return Stream.concat(own, around)
                .filter(argument -> isPlace(tree, argument.token()))
                .findFirst()
                .map(argument -> name(tree, argument.token()));
    }

    private boolean isPlace(ClauseTree tree, int token) {
        return tree.token(token).entity() == EntityKind.LOCATION
                || actors.at(tree.token(token).span().start()).stream().anyMatch(Mentions::isPlace);
    }

    private String name(ClauseTree tree, int token) {
        int from = token;
        List<Integer> parts = tree.children(token, "compound", "amod", "flat");
        for (int part : parts) {
            from = Math.min(from, part);
        }
        return text.slice(tree.span(from, token));
    }
}
