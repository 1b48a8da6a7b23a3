package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Sentence;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Says who "I" is: whoever is quoted, or in a transcript whoever has the word. */
final class FirstPerson {

    private static final Set<String> WORDS = Set.of("i", "me", "my", "myself");

    /** What stands for a label before a question from the audience. */
    private static final String QUESTION = "Q";

    /** How many words the label of a speaker has at most. */
    private static final int LABEL = 6;

    /** Words that somebody says. */
    private record Turn(Span span, Actor speaker) {}

    private final List<Turn> turns = new ArrayList<>();

    FirstPerson(Text text, List<Sentence> sentences, Actors actors, List<Statement> statements) {
        for (Statement statement : statements) {
            Optional<Actor> speaker = statement.speaker().flatMap(actors::byId);
            speaker.ifPresent(actor -> statement.content().forEach(span -> turns.add(new Turn(span, actor))));
        }
        Optional<Actor> speaking = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                Optional<String> label = label(text, sentence);
                if (label.isPresent()) {
                    speaking = bearer(label.get(), actors);
                } else if (sentence.token(0).text().equals(QUESTION)) {
                    speaking = Optional.empty();
                }
                paragraph = sentence.paragraph();
            }
            speaking.ifPresent(actor -> turns.add(new Turn(sentence.span(), actor)));
        }
    }

    /** The last word of the label before a paragraph, "ROSSI" of "MS. ROSSI: Good morning."; empty without a label. */
    private static Optional<String> label(Text text, Sentence sentence) {
        int start = sentence.span().start();
        int line = text.characters().lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        String before = line < start ? text.slice(new Span(line, start)).strip() : "";
        String opening = before.endsWith(":") ? before : opening(sentence);
        String[] words =
                opening.substring(0, Math.max(0, opening.length() - 1)).strip().split("\\s+");
        boolean few = words.length <= LABEL && !words[words.length - 1].isEmpty();
        return opening.endsWith(":") && few ? Optional.of(words[words.length - 1]) : Optional.empty();
    }

    /** The words of a sentence up to a colon, where they shout or are names; else nothing. */
    private static String opening(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(sentence.size(), LABEL); i++) {
            String word = sentence.token(i).text();
            if (word.equals(":")) {
                return words + ":";
            }
            boolean shouted = word.codePoints().noneMatch(Character::isLowerCase);
            if (!shouted && !sentence.token(i).isProperNoun()) {
                return "";
            }
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
        return "";
    }

    /** Who bears the name of a label, else who alone holds its office; empty where several do. */
    private static Optional<Actor> bearer(String label, Actors actors) {
        return only(actors, actor -> lastName(actor).equalsIgnoreCase(label))
                .or(() -> only(
                        actors,
                        actor -> actor.roles().stream()
                                .anyMatch(role -> role.title().equalsIgnoreCase(label))));
    }

    private static Optional<Actor> only(Actors actors, Predicate<Actor> wanted) {
        List<Actor> found = actors.all().stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON && wanted.test(actor))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String lastName(Actor actor) {
        return actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    }

    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** Who says the words at a span, the innermost where one quotes another. */
    Optional<Actor> at(Span span) {
        return turns.stream()
                .filter(turn -> turn.span().contains(span))
                .min(Comparator.comparingInt(turn -> turn.span().length()))
                .map(Turn::speaker);
    }
}
