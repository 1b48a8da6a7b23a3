package org.readout.engine.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.readout.engine.text.Span;

/** Which attributions stand inside the content of which others. */
final class Nesting {

    /** Outside every other. */
    static final int NONE = -1;

    private final int[] outer;

    /** @param attributions in text order of their cues */
    Nesting(List<Attribution> attributions) {
        this.outer = new int[attributions.size()];
        record Part(Span span, int owner) {}
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            for (Span span : attributions.get(i).content()) {
                parts.add(new Part(span, i));
            }
        }
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start())
                .thenComparingInt(p -> -p.span().end()));
        Deque<Part> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < attributions.size(); i++) {
            Span cue = attributions.get(i).cue();
            while (next < parts.size() && parts.get(next).span().start() <= cue.start()) {
                open.push(parts.get(next++));
            }
            open.removeIf(part -> part.span().end() <= cue.start());
            outer[i] = NONE;
            for (Part part : open) {
                if (part.owner() != i
                        && !swallows(
                                attributions.get(i),
                                attributions.get(part.owner()).cue())) {
                    outer[i] = part.owner();
                    break;
                }
            }
        }
    }

    private static boolean swallows(Attribution attribution, Span cue) {
        return attribution.content().stream().anyMatch(span -> span.contains(cue));
    }

    /** The innermost other attribution around the cue of one, or {@link #NONE}. */
    int outer(int attribution) {
        return outer[attribution];
    }

    /** Whether one attribution stands inside another, however deep. */
    boolean isWithin(int inner, int around) {
        int at = outer[inner];
        for (int steps = 0; at != NONE && steps < outer.length; steps++) {
            if (at == around) {
                return true;
            }
            at = outer[at];
        }
        return false;
    }

    boolean isNested(int attribution) {
        return outer[attribution] != NONE;
    }
}
