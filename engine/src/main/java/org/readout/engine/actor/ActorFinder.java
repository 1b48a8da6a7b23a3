package org.readout.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Candidate.Described;
import org.readout.engine.actor.Candidate.Group;
import org.readout.engine.actor.Candidate.NamedInstitution;
import org.readout.engine.actor.Candidate.NamedNation;
import org.readout.engine.actor.Candidate.NamedPerson;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Finds who is in an article. Immutable and safe across threads. */
public final class ActorFinder {

    private final Lexicon lexicon;

    public ActorFinder() {
        this(Lexicon.get());
    }

    ActorFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The actors of an article.
     *
     * @param text the article's text
     * @param sentences in text order, parsed where possible
     */
    public Actors find(Text text, List<Sentence> sentences) {
        return find(text, sentences, Optional.empty());
    }

    /**
     * The actors of an article of a known day.
     *
     * @param text the article's text
     * @param sentences in text order, parsed where possible
     * @param day the day the article speaks from, by which the table of office holders is read; without one, all of it
     */
    public Actors find(Text text, List<Sentence> sentences, Optional<LocalDate> day) {
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
        Set<Nation> told = nations(candidates, persons);
        persons.learnFromTable(told, day);
        Bodies bodies = new Bodies(only(candidates, NamedInstitution.class), persons.all());
        List<Entity> entities =
                new References(text, lexicon.gazetteer(), told, persons, bodies, appositions).resolve(candidates);
        List<Actor> actors = new ArrayList<>();
        for (Entity entity : entities) {
            actors.add(entity.actor("a" + (actors.size() + 1)));
        }
        return new Actors(actors);
    }

    /** The nations that an article speaks of, in text order. */
    private static Set<Nation> nations(List<Candidate> candidates, Persons persons) {
        Set<Nation> nations = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            switch (candidate) {
                case NamedNation named -> nations.add(named.nation());
                case Described described -> nations.addAll(described.phrase().nations());
                case Group group -> nations.add(group.nation());
                case NamedInstitution body -> body.institution().nation().ifPresent(nations::add);
                case NamedPerson person ->
                    persons.meant(person).getFirst().nation().ifPresent(nations::add);
                default -> {}
            }
        }
        return nations;
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
