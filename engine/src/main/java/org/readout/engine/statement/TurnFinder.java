package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Finds the turns of a transcript ("MINISTER ROE: …", "Q: …") or an interview ("Roe: …"). A text is one only where
 * several paragraphs open with labels, two of them differ, and one names a person of the article.
 */
final class TurnFinder {

    private static final Pattern LABEL =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:of|the|de|del|van|von|der|bin|al|el|and|for) ){0,2}"
                    + "\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,6})( \\([^()\\n]{1,60}\\))?:(?=\\s+[^\\s\"“«„‘'])");

    /** A text with fewer labelled paragraphs is no transcript; without capitals a label has to come again too. */
    private static final int FEWEST = 3;

    private final List<String> roles =
            WordList.load(TurnFinder.class, "transcript-roles.txt").entries();
    private final Text text;
    private final List<Span> paragraphs;
    private final Actors actors;
    private final Map<String, Integer> count = new LinkedHashMap<>();

    TurnFinder(Text text, List<Span> paragraphs, Actors actors) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.actors = actors;
    }

    private record Label(Span name, int colon, String key) {
        boolean isCapitals() {
            return name.length() > 1 && key.chars().noneMatch(Character::isLowerCase);
        }
    }

    /** In text order; empty for a text that is no transcript. */
    List<Turn> find() {
        List<Optional<Label>> labels = paragraphs.stream().map(this::label).toList();
        labels.forEach(label -> label.ifPresent(found -> count.merge(found.key(), 1, Integer::sum)));
        boolean dialogue = count.size() > 1
                && count.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST
                && labels.stream().flatMap(Optional::stream).anyMatch(label -> person(label) && isRepeated(label));
        return dialogue ? turns(labels) : List.of();
    }

    private List<Turn> turns(List<Optional<Label>> labels) {
        List<Turn> turns = new ArrayList<>();
        boolean capitals = labels.stream().flatMap(Optional::stream).anyMatch(Label::isCapitals);
        Optional<Label> speaking = Optional.empty();
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Span paragraph = paragraphs.get(i);
            Optional<Label> label = labels.get(i).filter(this::isTurn);
            boolean goesOn = label.isEmpty() && capitals && speaking.isPresent() && !isRemark(paragraph);
            if (goesOn) {
                words.add(paragraph);
                continue;
            }
            speaking.ifPresent(said -> turns.add(turn(said, words)));
            words.clear();
            label.ifPresent(begun -> words.add(text.trim(new Span(begun.colon() + 1, paragraph.end()))));
            speaking = label;
        }
        speaking.ifPresent(said -> turns.add(turn(said, words)));
        return List.copyOf(turns);
    }

    private Turn turn(Label label, List<Span> words) {
        return new Turn(label.name(), label.colon(), !isRole(label) && person(label), words);
    }

    /** "(Applause.)", "[End of recording]": the stenographer's. */
    private boolean isRemark(Span paragraph) {
        char first = text.characters().charAt(paragraph.start());
        return first == '(' || first == '[' || first == '#' || first == '*';
    }

    private Optional<Label> label(Span paragraph) {
        Matcher matcher = LABEL.matcher(text.characters()).region(paragraph.start(), paragraph.end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Span name = new Span(matcher.start(1), matcher.end(1));
        return Optional.of(new Label(name, matcher.end() - 1, text.slice(name)));
    }

    private boolean isTurn(Label label) {
        return isRole(label) || isRepeated(label) || person(label);
    }

    private boolean isRepeated(Label label) {
        return label.isCapitals() || count.getOrDefault(label.key(), 0) > 1;
    }

    private boolean isRole(Label label) {
        String folded = label.key().toLowerCase(Locale.ROOT);
        return roles.contains(folded) || folded.length() == 1;
    }

    /** Whether the label names a person: one found there, or one of the article by the surname. */
    private boolean person(Label label) {
        return named(label.name(), text, actors).isPresent();
    }

    /** The person whom a label names. */
    static Optional<Actor> named(Span label, Text text, Actors actors) {
        for (Actors.Mentioned mentioned : actors.within(label)) {
            if (mentioned.actor().type() == Actor.Type.PERSON
                    && mentioned.mention().span().end() == label.end()) {
                return Optional.of(mentioned.actor());
            }
        }
        String surname = surname(text.slice(label));
        Set<String> ids = new TreeSet<>();
        Optional<Actor> found = Optional.empty();
        for (Actor actor : actors.all()) {
            boolean same = actor.type() == Actor.Type.PERSON
                    && actor.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME)
                    && surname(actor.name()).equals(surname);
            if (same && ids.add(actor.id())) {
                found = Optional.of(actor);
            }
        }
        return ids.size() == 1 ? found : Optional.empty();
    }

    private static String surname(String name) {
        String[] words = name.strip().split("\\s+");
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
