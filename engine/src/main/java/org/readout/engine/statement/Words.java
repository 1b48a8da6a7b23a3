package org.readout.engine.statement;

/**
 * A run of tokens of one sentence.
 *
 * @param first the first of them
 * @param last the last, not after it
 */
record Words(int first, int last) {

    Words {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no run of tokens from " + first + " to " + last);
        }
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }
}
