package org.readout.engine.score;

/**
 * One feature that held of a candidate.
 *
 * @param weight in hundredths of a natural logarithm of odds: 69 doubles the odds, -69 halves them
 * @param gloss what the feature means, in plain words
 */
public record Reason(String feature, int weight, String gloss) {}
