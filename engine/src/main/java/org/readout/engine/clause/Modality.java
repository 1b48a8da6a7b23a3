package org.readout.engine.clause;

/** How a predicate stands to what is the case, by its own auxiliaries and what governs it. */
public enum Modality {
    /** Told as a fact, past or present. */
    FACT,
    /** To come: "will", "is to", "is going to", "plans to". */
    FUTURE,
    /** "may", "might", "could", "can". */
    POSSIBLE,
    /** "should", "must", "ought to", "needs to". */
    NECESSARY,
    /** "would", or under "if", "whether", "unless". */
    CONDITIONAL,
    /** An infinitive or gerund whose fulfilment its own clause leaves open: "to meet". */
    OPEN
}
