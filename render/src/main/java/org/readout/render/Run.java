package org.readout.render;

/** Words set in one way. */
record Run(String words, Style style) {

    /** What words are, from which each format takes how they look. */
    enum Style {
        PLAIN,
        /** Names and other words to find a line by. */
        STRONG,
        /** Beside the point. */
        QUIET,
        /** Where the line's words stand. */
        CITE,
        /** The id of a line. */
        KEY,
        GOOD,
        WARN,
        BAD
    }

    static Run plain(String words) {
        return new Run(words, Style.PLAIN);
    }

    static Run strong(String words) {
        return new Run(words, Style.STRONG);
    }

    static Run quiet(String words) {
        return new Run(words, Style.QUIET);
    }

    static Run cite(String words) {
        return new Run(words, Style.CITE);
    }

    static Run key(String words) {
        return new Run(words, Style.KEY);
    }
}
