package org.readout.engine.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Where a clause says that it happened: the place behind an "in", "at" or "near" that leans on its verb. */
final class EventPlaces {

    private static final Set<String> CASES = Set.of("in", "at", "near", "outside", "inside", "around", "across", "off");

    private final Text text;
    private final Sentence sentence;
    private final Dependencies tree;

    EventPlaces(Text text, Sentence sentence, Dependencies tree) {
        this.text = text;
        this.sentence = sentence;
        this.tree = tree;
    }

    /** The place as written. */
    Optional<String> of(int verb) {
        return tree.children(verb, "obl", "nmod").stream()
                .filter(this::isPlace)
                .filter(child -> tree.children(child, "case").stream()
                        .anyMatch(word ->
                                CASES.contains(sentence.token(word).text().toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(this::name);
    }

    private boolean isPlace(int token) {
        return sentence.token(token).entity() == EntityKind.LOCATION;
    }

    private String name(int token) {
        int from = token;
        while (from > 0 && isPlace(from - 1)) {
            from--;
        }
        int to = token;
        while (to + 1 < sentence.size() && isPlace(to + 1)) {
            to++;
        }
        Span span = sentence.token(from).span().cover(sentence.token(to).span());
        return text.slice(span);
    }
}
