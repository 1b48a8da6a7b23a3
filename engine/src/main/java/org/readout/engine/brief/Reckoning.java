package org.readout.engine.brief;

import java.util.Optional;

/**
 * How a day was worked out that no report gives.
 *
 * @param length TIMEX3 duration
 * @param from the day it runs from, TIMEX3
 * @param lengthEvidence the words that tell how long
 * @param fromEvidence the words that tell from when; empty where it runs from the day of the report
 */
public record Reckoning(String length, String from, Evidence lengthEvidence, Optional<Evidence> fromEvidence) {}
