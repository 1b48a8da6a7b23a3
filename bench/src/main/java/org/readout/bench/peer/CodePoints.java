package org.readout.bench.peer;

/** Peers count UTF-16 units, the contract code points. */
final class CodePoints {

    private CodePoints() {}

    static int upTo(String text, int unit) {
        return text.codePointCount(0, unit);
    }
}
