package org.readout.cli;

/** Something outside the program stops the command; the message says what, where, why and what to do. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
