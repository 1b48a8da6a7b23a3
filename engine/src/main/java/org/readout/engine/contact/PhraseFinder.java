package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import org.readout.engine.contact.Scene.Named;
import org.readout.engine.contact.Scene.Phrase;
import org.readout.engine.contact.Scene.Timed;
import org.readout.engine.language.Sentence;

/**
 * Finds the base noun phrases of a sentence from its tags. A finite-state chunker of the kind of Abney's cascades: it
 * goes wrong less often than a full tree on the long noun stacks of news ("US Secretary of State …").
 */
final class PhraseFinder {

    private final Sentence sentence;
    private final List<Named> named;
    private final List<Timed> timed;

    PhraseFinder(Sentence sentence, List<Named> named, List<Timed> timed) {
        this.sentence = sentence;
        this.named = named;
        this.timed = timed;
    }

    List<Phrase> find() {
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            if (!opens(from)) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < sentence.size() && extend(to)) {
                to++;
            }
            add(phrases, from, to);
            from = to;
        }
        return phrases;
    }

    private boolean opens(int token) {
        return tag(token).equals("PRP") || isNominal(token) || isParticipleBeforeNoun(token);
    }

    private boolean extend(int to) {
        if (tag(to - 1).equals("PRP")) {
            return false;
        }
        boolean afterNoun = tag(to - 1).startsWith("NN");
        return switch (tag(to)) {
            case "DT", "PDT", "PRP$" ->
                !afterNoun && !tag(to - 1).equals("POS") && !tag(to - 1).equals("PRP$");
            case "RB" ->
                !afterNoun
                        && to + 1 < sentence.size()
                        && (tag(to + 1).startsWith("JJ") || tag(to + 1).equals("VBN"));
            case "VBN", "VBG" -> !afterNoun && isParticipleBeforeNoun(to);
            default -> isNominal(to) && !startsNewName(to);
        };
    }

    private boolean isNominal(int token) {
        return switch (tag(token)) {
            case "HYPH" -> isTight(token);
            case "DT", "PDT", "PRP$", "CD", "POS", "FW", "$" -> true;
            case String tag -> tag.startsWith("NN") || tag.startsWith("JJ");
        };
    }

    /** A hyphen joins; a dash between blanks parts. */
    private boolean isTight(int token) {
        return token > 0
                && token + 1 < sentence.size()
                && sentence.token(token - 1).span().end()
                        == sentence.token(token).span().start()
                && sentence.token(token).span().end()
                        == sentence.token(token + 1).span().start();
    }

    private boolean isParticipleBeforeNoun(int token) {
        String tag = tag(token);
        return (tag.equals("VBN") || tag.equals("VBG"))
                && token + 1 < sentence.size()
                && token > 0
                && switch (tag(token - 1)) {
                    case "DT", "PRP$", "POS", "JJ", "CD" -> true;
                    default -> false;
                }
                && (tag(token + 1).startsWith("NN") || tag(token + 1).startsWith("JJ"));
    }

    /** "told Ruel Norway …", "on Friday Ruel …": a name straight after a person's name or a day is another phrase. */
    private boolean startsNewName(int token) {
        boolean opens = named.stream().anyMatch(at -> at.from() == token && at.isName());
        return opens
                && (isTime(token - 1)
                        || named.stream().anyMatch(at -> at.to() == token && at.isName() && at.isPerson()));
    }

    private void add(List<Phrase> phrases, int from, int to) {
        int end = to;
        while (end > from && isTime(end - 1)) {
            end--;
        }
        if (end > from) {
            phrases.add(new Phrase(from, end, head(from, end)));
        }
        if (end < to) {
            phrases.add(new Phrase(end, to, to - 1));
        }
    }

    private int head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tag(i).startsWith("NN") || tag(i).equals("PRP")) {
                return i;
            }
        }
        return to - 1;
    }

    private boolean isTime(int token) {
        return timed.stream().anyMatch(at -> at.from() <= token && token < at.to());
    }

    private String tag(int token) {
        return sentence.token(token).tag();
    }
}
