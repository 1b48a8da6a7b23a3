package org.readout.input;

import java.io.Serial;

/** Says why a source gives no article; the message is one line: what is wrong, why, and what to do. */
final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
