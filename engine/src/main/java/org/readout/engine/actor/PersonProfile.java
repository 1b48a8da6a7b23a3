package org.readout.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a person where two are compared.
 *
 * @param names every name it goes by, none where it is only described
 * @param country ISO 3166-1 alpha-3, where most of what is told agrees on one
 * @param offices those it holds now and that one person at a time holds
 */
public record PersonProfile(List<PersonName> names, Optional<String> country, Set<Office> offices) {

    public PersonProfile {
        names = List.copyOf(names);
        offices = Office.ordered(offices);
    }
}
