package org.readout.corenlp;

import java.util.Arrays;

/**
 * The state of an arc-standard parser. Words count from 1, as the root stands at 0; {@link #NONE} is a word that is not
 * there.
 */
final class ParserState {

    static final int ROOT = 0;
    static final int NONE = -1;

    /** The place of the root's relation among the relations. */
    static final int ROOT_RELATION = 0;

    private final int words;
    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    ParserState(int words) {
        this.words = words;
        stack = new int[words + 1];
        height = 1;
        heads = none();
        relations = none();
        left = none();
        secondLeft = none();
        right = none();
        secondRight = none();
    }

    private int[] none() {
        int[] places = new int[words + 1];
        Arrays.fill(places, NONE);
        return places;
    }

    boolean isFinished() {
        return height == 1 && !canShift();
    }

    boolean canShift() {
        return next <= words;
    }

    /** Whether two words stand on the stack, or one and no other is to come: that one hangs on the root. */
    boolean canArc() {
        return height > 2 || isLastArc();
    }

    boolean isLastArc() {
        return height == 2 && !canShift();
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Hangs the second word of the stack on the topmost. */
    void leftArc(int relation) {
        int head = stack(0);
        int dependent = stack(1);
        attach(head, dependent, relation);
        // A stack's words stand in text order and nearer ones are tied first: each new child is the outermost.
        secondLeft[head] = left[head];
        left[head] = dependent;
        stack[height - 2] = head;
        height--;
    }

    /** Hangs the topmost word of the stack on the second. */
    void rightArc(int relation) {
        int head = stack(1);
        int dependent = stack(0);
        attach(head, dependent, relation);
        secondRight[head] = right[head];
        right[head] = dependent;
        height--;
    }

    private void attach(int head, int dependent, int relation) {
        heads[dependent] = head;
        relations[dependent] = relation;
    }

    /** The word at a depth of the stack, the topmost at 0. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    int buffer(int place) {
        return next + place <= words ? next + place : NONE;
    }

    int head(int word) {
        return heads[word];
    }

    int relation(int word) {
        return relations[word];
    }

    /** The leftmost child to the left. */
    int left(int word) {
        return word == NONE ? NONE : left[word];
    }

    int secondLeft(int word) {
        return word == NONE ? NONE : secondLeft[word];
    }

    /** The rightmost child to the right. */
    int right(int word) {
        return word == NONE ? NONE : right[word];
    }

    int secondRight(int word) {
        return word == NONE ? NONE : secondRight[word];
    }
}
