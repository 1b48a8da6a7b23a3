package org.readout.engine.score;

/** Which way a feature may speak. */
public enum Sign {
    /** For the candidate, or not at all. */
    FOR("+"),
    /** Against the candidate, or not at all. */
    AGAINST("-"),
    /** Whichever way the labels say. */
    FREE("free");

    private final String written;

    Sign(String written) {
        this.written = written;
    }

    /** As it stands in the files. */
    public String written() {
        return written;
    }

    /** Whether a weight keeps to the sign. */
    public boolean allows(double weight) {
        return switch (this) {
            case FOR -> weight >= 0;
            case AGAINST -> weight <= 0;
            case FREE -> true;
        };
    }

    /**
     * The sign as it stands in a file.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Sign of(String written) {
        for (Sign sign : values()) {
            if (sign.written.equals(written)) {
                return sign;
            }
        }
        throw new IllegalArgumentException("the sign is '" + written + "' and not +, - or free");
    }
}
