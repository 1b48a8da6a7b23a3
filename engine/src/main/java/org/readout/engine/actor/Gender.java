package org.readout.engine.actor;

/** Whether "he" or "she" takes somebody up again. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    static Gender of(String column) {
        return switch (column) {
            case "F" -> FEMALE;
            case "M" -> MALE;
            default -> UNKNOWN;
        };
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
