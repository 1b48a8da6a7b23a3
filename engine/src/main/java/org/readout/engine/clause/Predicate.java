package org.readout.engine.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A verb or noun with those who fill its roles.
 *
 * @param token its word in the sentence
 * @param arguments in text order, each conjunct an argument of its own
 * @param passive whether it is a verb in the passive
 * @param negated whether its own clause denies it: "did not meet", "no meeting", "never called"
 * @param tense of its verb group
 * @param modality of its verb group
 * @param quoted whether it stands inside quotation marks
 * @param governor the verb or noun it hangs on, where there is one
 * @param relation its relation to the governor, such as {@code xcomp}; {@code root} without one
 * @param marker the word that introduces its clause or phrase: "after", "if", "to", "for"; empty without
 */
public record Predicate(
        int token,
        List<Argument> arguments,
        boolean passive,
        boolean negated,
        Tense tense,
        Modality modality,
        boolean quoted,
        OptionalInt governor,
        String relation,
        String marker) {

    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /** The arguments of a role, in text order. */
    public List<Argument> arguments(Role role) {
        return arguments.stream().filter(argument -> argument.role() == role).toList();
    }

    /** The obliques after one of the prepositions, in text order. */
    public List<Argument> after(String... prepositions) {
        return arguments.stream()
                .filter(argument -> Stream.of(prepositions).anyMatch(argument::isAfter))
                .toList();
    }

    /** The first subject. */
    public Optional<Argument> subject() {
        return arguments(Role.SUBJECT).stream().findFirst();
    }
}
