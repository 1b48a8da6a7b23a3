package org.readout.engine.time;

/**
 * A stretch of pieces that means something about time by itself, before neighbours are joined.
 *
 * @param from its first piece
 * @param to the piece after its last
 * @param meaning what it says
 * @param sure whether it stands even if nothing joins it
 */
record Atom(int from, int to, Meaning meaning, boolean sure) {

    static Atom sure(int from, int to, Meaning meaning) {
        return new Atom(from, to, meaning, true);
    }

    static Atom weak(int from, int to, Meaning meaning) {
        return new Atom(from, to, meaning, false);
    }
}
