package org.readout.engine.agenda;

import java.util.Optional;
import org.readout.engine.agenda.AgendaItem.Status;
import org.readout.engine.agenda.AgendaSentence.Timed;

/** Decides whether something is still to come, by its words and its day together. */
final class Gate {

    private final Setting setting;

    Gate(Setting setting) {
        this.setting = setting;
    }

    /** The same of a verb: one in the present is to come only after a day of the report that is told. */
    Optional<Status> ofVerb(Outlook outlook, Optional<Timed> day) {
        return outlook == Outlook.UNTOLD && setting.isInferred() ? Optional.empty() : status(outlook, day);
    }

    /**
     * @param outlook what the words say
     * @param day the day that hangs on it
     * @return how firm it is; empty where it is not to come, or nothing says so
     */
    Optional<Status> status(Outlook outlook, Optional<Timed> day) {
        if (outlook == Outlook.OFF || outlook == Outlook.OVER) {
            return Optional.empty();
        }
        Status status = outlook == Outlook.POSSIBLE ? Status.POSSIBLE : Status.SCHEDULED;
        if (day.isEmpty()) {
            return outlook.isAhead() ? Optional.of(status) : Optional.empty();
        }
        return switch (setting.lie(day.get())) {
            case BEFORE -> Optional.empty();
            case AFTER -> Optional.of(status);
            case AROUND, UNKNOWN -> outlook.isAhead() ? Optional.of(status) : Optional.empty();
        };
    }
}
