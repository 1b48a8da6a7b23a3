package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.ContactWords.Standing;
import org.readout.engine.contact.Cue.Reference;
import org.readout.engine.contact.Scene.Phrase;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** Finds the occasions to come of one sentence: "the Nile Basin summit in Kampala next month". */
final class OccasionAgenda {

    /** How far from an occasion "will" and the like may stand, in tokens. */
    private static final int NEAR = 8;

    private final Text text;
    private final Scene scene;
    private final ContactWords words;
    private final PublicationDate published;

    OccasionAgenda(Text text, Scene scene, ContactWords words, PublicationDate published) {
        this.text = text;
        this.scene = scene;
        this.words = words;
        this.published = published;
    }

    List<AgendaItem> find() {
        List<AgendaItem> items = new ArrayList<>();
        for (Phrase phrase : scene.phrases()) {
            words.occasion(scene.lemma(phrase.head()))
                    .filter(word -> !word.named() || isNamed(phrase))
                    .flatMap(word -> item(phrase, word.kind()))
                    .ifPresent(items::add);
        }
        return items;
    }

    private boolean isNamed(Phrase phrase) {
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            if ((scene.token(i).isProperNoun() || scene.token(i).text().matches("[A-Z]{2,}[0-9]*"))
                    && !scene.isTime(i)
                    && !(i < phrase.head() && scene.tag(i + 1).equals("POS"))) {
                return true;
            }
        }
        return false;
    }

    private Optional<AgendaItem> item(Phrase phrase, AgendaItem.Kind kind) {
        int from = nameStart(phrase);
        String what = what(from, phrase);
        Cue cue = new Cue(
                scene,
                from,
                phrase.to(),
                Kind.OTHER,
                Optional.empty(),
                Status.PLANNED,
                List.of(),
                List.of(),
                Reference.NONE);
        Circumstances circumstances = new Circumstances(text, scene, words, List.of(cue));
        Optional<TimeExpression> date = circumstances.date(cue);
        Optional<String> place = circumstances.place(cue);
        boolean bare = !what.contains(" ");
        if (!isToCome(cue, date) || bare && (place.isEmpty() || date.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new AgendaItem(
                bare ? what + " in " + place.orElseThrow() : what,
                kind,
                date,
                place,
                isPossible(cue) ? AgendaItem.Status.POSSIBLE : AgendaItem.Status.SCHEDULED,
                date.map(day -> scene.span(from, phrase.to()).cover(day.span()))
                        .orElse(scene.span(from, phrase.to()))));
    }

    /** A day ahead; or wording that looks ahead, with no day that is past. */
    private boolean isToCome(Cue cue, Optional<TimeExpression> date) {
        if (date.isPresent()) {
            boolean ahead = ContactFinder.isAfter(date.get(), published);
            return ahead
                    || looksAhead(cue)
                            && !AgendaFinder.isOver(date.get(), published)
                            && (published.value().isEmpty()
                                    || date.get().range().isPresent());
        }
        return modifiedAhead(cue) && isNamed(new Phrase(cue.from(), cue.to(), cue.to() - 1));
    }

    private boolean looksAhead(Cue cue) {
        return stands(Standing.PLANNED, Math.max(0, cue.from() - NEAR), Math.min(scene.size(), cue.to() + NEAR));
    }

    private boolean modifiedAhead(Cue cue) {
        return stands(Standing.PLANNED, cue.from(), cue.to());
    }

    private boolean isPossible(Cue cue) {
        return stands(Standing.PROPOSED, cue.from(), cue.to());
    }

    private boolean stands(Standing standing, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.standing(scene.lemma(i)).filter(standing::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A name before its acronym in brackets belongs to the occasion: "the Nile Basin Initiative (NBI) summit". */
    private int nameStart(Phrase phrase) {
        int before = phrase.from() - 1;
        if (before > 2 && scene.word(before).equals(")")) {
            int open = before;
            while (open > 0 && before - open < 4 && !scene.word(open).equals("(")) {
                open--;
            }
            int name = open;
            return scene.phrases().stream()
                    .filter(left -> left.to() == name)
                    .mapToInt(Phrase::from)
                    .findFirst()
                    .orElse(phrase.from());
        }
        return phrase.from();
    }

    private String what(int from, Phrase phrase) {
        int start = from;
        while (start < phrase.head() && isLeadIn(start)) {
            start++;
        }
        return text.slice(scene.span(start, phrase.head() + 1)).replaceAll("\\s+", " ");
    }

    private boolean isLeadIn(int token) {
        return switch (scene.tag(token)) {
            case "DT", "PRP$", "PDT", "CD", "POS" -> true;
            default ->
                scene.isTime(token)
                        || words.standing(scene.lemma(token)).isPresent()
                        || token + 1 < scene.size() && scene.tag(token + 1).equals("POS");
        };
    }
}
