package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.engine.actor.Candidate.NamedInstitution;
import org.readout.engine.actor.Candidate.NamedPerson;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Finds who is in an article. Immutable and safe across threads. */
public final class ActorFinder {

    private final Lexicon lexicon = Lexicon.get();

    /**
     * The actors of an article.
     *
     * @param text the article's text
     * @param sentences in text order, parsed where possible
     */
    public Actors find(Text text, List<Sentence> sentences) {
        List<Words> words = words(sentences);
        CandidateScanner scanner = new CandidateScanner(lexicon, new Hints(lexicon, words));
        List<Candidate> candidates = new ArrayList<>();
        Map<Span, Span> appositions = new HashMap<>();
        for (Words sentence : words) {
            CandidateScanner.Scan scan = scanner.scan(sentence);
            candidates.addAll(scan.candidates());
            scan.appositions().forEach(pair -> appositions.put(pair.description(), pair.name()));
        }
        Persons persons = new Persons(lexicon, only(candidates, NamedPerson.class));
        Bodies bodies = new Bodies(only(candidates, NamedInstitution.class), persons.all());
        List<Entity> entities = new References(text, persons, bodies, appositions).resolve(candidates);
        List<Actor> actors = new ArrayList<>();
        for (Entity entity : entities) {
            actors.add(entity.actor("a" + (actors.size() + 1)));
        }
        return new Actors(actors);
    }

    private static List<Words> words(List<Sentence> sentences) {
        List<Words> words = new ArrayList<>();
        boolean quoted = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            Words next = new Words(sentence, quoted && sentence.paragraph() == paragraph);
            quoted = next.endsInsideQuotes();
            paragraph = sentence.paragraph();
            words.add(next);
        }
        return words;
    }

    private static <T extends Candidate> List<T> only(List<Candidate> candidates, Class<T> kind) {
        return candidates.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
