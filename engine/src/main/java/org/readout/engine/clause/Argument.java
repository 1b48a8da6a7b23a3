package org.readout.engine.clause;

/**
 * One filler of a role of a predicate.
 *
 * @param token the head word of the filler
 * @param role what it is to the predicate
 * @param preposition the words that introduce it, lower case, parted by blanks ("with", "on behalf of"); empty without
 * @param way how it came to it
 */
public record Argument(int token, Role role, String preposition, Way way) {

    /** How a filler belongs to its predicate. */
    public enum Way {
        /** It hangs on the predicate. */
        OWN,
        /** It hangs on a predicate that this one is joined to: "Rossi came and met Meyer". */
        SHARED,
        /** The predicate above controls it: "Rossi wants to meet Meyer", "asked Rossi to call". */
        CONTROLLED,
        /** It is the noun that the clause describes: "Rossi, who met Meyer", "Rossi, meeting Meyer". */
        DESCRIBED
    }

    /** Whether it is an oblique after the preposition. */
    public boolean isAfter(String wanted) {
        return role == Role.OBLIQUE && preposition.equals(wanted);
    }
}
