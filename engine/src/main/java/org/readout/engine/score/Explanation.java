package org.readout.engine.score;

/**
 * Why a record says what it says: one decision behind a value.
 *
 * @param question what was decided, in plain words: "contact", "day", "status"
 * @param answer what it was decided to be
 * @param score what spoke for it and against it
 */
public record Explanation(String question, String answer, Score score) {}
