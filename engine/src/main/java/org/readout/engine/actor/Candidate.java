package org.readout.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.text.Span;

/** A place of the text that may name, describe or take up an actor. */
sealed interface Candidate {

    Position at();

    /**
     * Where it stands.
     *
     * @param sentence index of the sentence
     * @param first its first token
     * @param end the token after its last
     * @param subject whether it is the subject of a verb
     * @param governor the token its head hangs on, or -1
     * @param quoted whether it stands inside quotation marks
     * @param joined whether a comma or "and" stands before it
     */
    record Position(
            int sentence,
            int first,
            int end,
            Span span,
            boolean subject,
            int governor,
            boolean quoted,
            boolean joined) {}

    /** An office given to somebody by the words beside the name. */
    record Title(
            String text,
            Span span,
            Set<Office> classes,
            String lemma,
            boolean recorded,
            boolean counterpart,
            int possessor,
            Optional<Nation> nation,
            Optional<Institution> institution,
            Optional<Span> owner,
            Optional<String> body) {

        /** The same title, held at an institution. */
        Title at(Institution where) {
            return new Title(
                    text,
                    span,
                    classes,
                    lemma,
                    recorded,
                    counterpart,
                    possessor,
                    nation,
                    institution.or(() -> Optional.of(where)),
                    owner,
                    body);
        }
    }

    /** A person by name. */
    record NamedPerson(
            Position at, String written, List<String> words, List<Title> titles, Gender gender, Optional<Nation> nation)
            implements Candidate {}

    /** An organisation by name. */
    record NamedInstitution(Position at, Institution institution, Optional<String> acronymOf) implements Candidate {}

    /** A country by its name, people or capital. */
    record NamedNation(Position at, Nation nation, boolean capital, boolean adjective) implements Candidate {}

    /** A place that is no government. */
    record NamedPlace(Position at, String name, Optional<Nation> nation) implements Candidate {}

    /** Somebody by an office: "the two foreign ministers". */
    record Described(Position at, OfficePhrase phrase) implements Candidate {}

    /** People or a body by a country and a noun: "Norwegian diplomats". */
    record Group(Position at, Nation nation, Lexicon.GroupMeaning meaning, String noun, boolean indefinite)
            implements Candidate {}

    /** Several at once, without an office: "both sides", "the pair", "the two countries". */
    record Collective(Position at, int number, boolean states) implements Candidate {}

    /**
     * A country by somebody of it: "his country".
     *
     * @param possessor the token of the possessive pronoun
     */
    record Homeland(Position at, int possessor) implements Candidate {}

    /** A body by a noun: "the ministry", "the bloc". */
    record Body(Position at, String noun) implements Candidate {}

    /**
     * Those who speak for a person or a post: "her office", "the office of the prime minister".
     *
     * @param person where the person's name stands
     * @param post the post
     * @param possessor the token of the possessive pronoun, or -1
     * @param seat the country of the town it sits in, where that is told
     */
    record OfficeOf(
            Position at, Optional<Span> person, Optional<OfficePhrase> post, int possessor, Optional<Nation> seat)
            implements Candidate {}

    /** A personal or possessive pronoun. */
    record Pronoun(Position at, Form form, boolean possessive) implements Candidate {

        enum Form {
            HE,
            SHE,
            IT,
            THEY
        }
    }
}
