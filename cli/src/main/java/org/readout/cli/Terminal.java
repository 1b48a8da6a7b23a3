package org.readout.cli;

/**
 * Where a standard stream goes. The launcher tells by system properties, since Java itself cannot ask for each stream:
 * {@code readout.terminal} holds {@code out}, {@code err} or both, {@code readout.columns} the width.
 */
enum Terminal {
    OUT,
    ERR;

    private static final int USUAL_COLUMNS = 80;

    /** Whether a person reads the stream on a terminal. */
    boolean interactive() {
        return System.getProperty("readout.terminal", "").contains(this == OUT ? "out" : "err");
    }

    /** Whether colour is welcome: on a terminal, unless {@code NO_COLOR} is set (no-color.org). */
    boolean colour() {
        String refused = System.getenv("NO_COLOR");
        return interactive() && (refused == null || refused.isEmpty());
    }

    /** The terminal's width in columns, 80 where it is not known. */
    static int columns() {
        return Integer.getInteger("readout.columns", USUAL_COLUMNS);
    }
}
