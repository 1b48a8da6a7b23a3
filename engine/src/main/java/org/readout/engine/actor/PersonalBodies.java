package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Candidate.OfficeOf;

/** Finds those who speak for a person or a post: "Sol's office", "her camp", "the office of the prime minister". */
final class PersonalBodies {

    private static final Set<String> VOUCHES = Set.of("to", "by", "from");

    private final Words words;
    private final Chunks chunks;
    private final List<OfficePhrase> phrases;
    private final Lexicon lexicon;

    PersonalBodies(Words words, Chunks chunks, List<OfficePhrase> phrases, Lexicon lexicon) {
        this.words = words;
        this.chunks = chunks;
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    List<Candidate> scan() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (lexicon.isPersonalBody(words.lower(i))
                    && words.noun(i)
                    && !words.noun(i + 1)
                    && chunks.covering(i).isEmpty()) {
                int noun = i;
                owned(noun).or(() -> owns(noun)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Sol's office", "the prime minister's office", "her office" */
    private Optional<Candidate> owned(int noun) {
        if (words.tag(noun - 1).equals("PRP$")) {
            return acting(noun - 1, noun + 1, Optional.empty(), Optional.empty(), noun - 1);
        }
        if (!words.possessive(noun - 1)) {
            return Optional.empty();
        }
        Optional<Chunk> person = chunks.endingAt(noun - 1).filter(Chunk::isPerson);
        if (person.isPresent()) {
            return acting(person.get().first(), noun + 1, person, Optional.empty(), -1);
        }
        return phrases.stream()
                .filter(phrase -> phrase.end() == noun - 1 && !phrase.plural())
                .findFirst()
                .flatMap(phrase -> acting(phrase.first(), noun + 1, Optional.empty(), Optional.of(phrase), -1));
    }

    /** "the office of President Sol", "the office of the prime minister" */
    private Optional<Candidate> owns(int noun) {
        if (!words.is(noun + 1, "of") || !words.is(noun - 1, "the")) {
            return Optional.empty();
        }
        int at = words.is(noun + 2, "the") ? noun + 3 : noun + 2;
        Optional<OfficePhrase> post = phrases.stream()
                .filter(phrase -> phrase.first() == at && !phrase.plural())
                .findFirst();
        int after = post.map(OfficePhrase::end).orElse(at);
        while (lexicon.honorific(words.lower(after)).isPresent()) {
            after++;
        }
        Optional<Chunk> person = chunks.personAt(after);
        int end = person.map(Chunk::end).orElse(post.map(OfficePhrase::end).orElse(0));
        return end == 0
                ? Optional.empty()
                : acting(noun, end, person, person.isPresent() ? Optional.empty() : post, -1);
    }

    /** A room is no actor: only where it says or does something, or is vouched for. */
    private Optional<Candidate> acting(
            int first, int end, Optional<Chunk> person, Optional<OfficePhrase> post, int possessor) {
        int before = words.is(first - 1, "the") ? first - 2 : first - 1;
        boolean vouches = VOUCHES.contains(words.lower(before))
                && (words.is(before - 1, "according") || words.is(before - 1, "statement"));
        if (!words.subject(first, end) && !vouches) {
            return Optional.empty();
        }
        return Optional.of(new OfficeOf(
                CandidateScanner.position(words, first, end),
                person.map(Chunk::span),
                post,
                possessor,
                Institutions.seat(words, chunks, end)));
    }
}
