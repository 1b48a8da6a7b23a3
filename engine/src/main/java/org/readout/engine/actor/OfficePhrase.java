package org.readout.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.text.Span;

/**
 * A phrase that says what somebody is: "his Chinese counterpart", "the two defence chiefs", "Foreign Ministry
 * spokesman".
 *
 * @param first its first token, determiners and possessive pronouns aside
 * @param end the token after its last
 * @param core the first token of its head
 * @param head its head
 * @param classes what it may mean
 * @param nations whose offices they are, in text order
 * @param institution what the office belongs to
 * @param body the noun of the body it belongs to, where that is not named ("a ministry spokesman")
 * @param owner the person whose envoy or minister it is
 * @param possessor the token of the possessive pronoun before it, or -1
 * @param definite whether it points at somebody known
 * @param indefinite whether it brings in somebody new
 * @param number how many, 0 where a plural does not say
 * @param title as written, without country
 * @param titleSpan where the title stands
 */
record OfficePhrase(
        int first,
        int end,
        int core,
        Offices.Head head,
        Set<Office> classes,
        List<Nation> nations,
        Optional<Institution> institution,
        Optional<String> body,
        Optional<Chunk> owner,
        int possessor,
        boolean definite,
        boolean indefinite,
        int number,
        String title,
        Span titleSpan) {

    OfficePhrase {
        nations = List.copyOf(nations);
    }

    boolean plural() {
        return head.plural();
    }

    boolean counterpart() {
        return head.counterpart();
    }

    /** Whether it says whose office it is. */
    boolean owned() {
        return !nations.isEmpty() || institution.isPresent() || owner.isPresent();
    }

    boolean deputy() {
        return Office.isDeputy(title);
    }

    Optional<Nation> nation() {
        return nations.size() == 1
                ? Optional.of(nations.getFirst())
                : nations.isEmpty() ? institution.flatMap(Institution::nation) : Optional.empty();
    }
}
