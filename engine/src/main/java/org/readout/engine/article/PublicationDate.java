package org.readout.engine.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param value the day; empty exactly if the basis is {@link Basis#UNKNOWN}
 * @param basis where the day was taken from
 */
public record PublicationDate(Optional<LocalDate> value, Basis basis) {

    /** How a publication date is known. */
    public enum Basis {
        /** The caller or the input's own field said so. */
        GIVEN,
        /** The page said so. */
        PAGE,
        /** Worked out from the times the story's articles name. */
        INFERRED,
        UNKNOWN
    }

    public static final PublicationDate UNKNOWN = new PublicationDate(Optional.empty(), Basis.UNKNOWN);

    public PublicationDate {
        if (value.isPresent() == (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date of " + value + " cannot have the basis " + basis);
        }
    }

    public static PublicationDate given(LocalDate day) {
        return new PublicationDate(Optional.of(day), Basis.GIVEN);
    }

    public static PublicationDate page(LocalDate day) {
        return new PublicationDate(Optional.of(day), Basis.PAGE);
    }

    public static PublicationDate inferred(LocalDate day) {
        return new PublicationDate(Optional.of(day), Basis.INFERRED);
    }
}
