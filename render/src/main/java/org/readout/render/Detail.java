package org.readout.render;

/**
 * How much of the record a person sees on the terminal and in Markdown.
 *
 * @param full all of it; else as much as {@link Digest} chooses
 * @param evidence the code points of each place in place of the bare number of its report
 */
public record Detail(boolean full, boolean evidence) {

    /** What fits a share of the reports' own length. */
    public static final Detail BRIEF = new Detail(false, false);

    public static final Detail FULL = new Detail(true, false);
}
