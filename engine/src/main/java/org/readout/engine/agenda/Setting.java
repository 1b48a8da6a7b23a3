package org.readout.engine.agenda;

import java.util.Optional;
import java.util.OptionalInt;
import org.readout.engine.agenda.AgendaSentence.Timed;
import org.readout.engine.agenda.AgendaWords.Frame;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.time.TimeExpression;

/** Reads the day and the place of a verb or noun off the tree. */
final class Setting {

    /** How a time lies to the day of the report. */
    enum Lie {
        BEFORE,
        /** The day itself, or a stretch that holds it. */
        AROUND,
        AFTER,
        /** The time means no known days, or the day of the report is not known. */
        UNKNOWN
    }

    private final AgendaSentence sentence;
    private final ClauseTree tree;
    private final AgendaWords words;
    private final PublicationDate published;

    Setting(AgendaSentence sentence, AgendaWords words, PublicationDate published) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.published = published;
    }

    Lie lie(TimeExpression time) {
        if (time.range().isEmpty() || published.value().isEmpty()) {
            return Lie.UNKNOWN;
        }
        if (time.range().get().last().isBefore(published.value().get())) {
            return Lie.BEFORE;
        }
        return time.range().get().first().isAfter(published.value().get()) ? Lie.AFTER : Lie.AROUND;
    }

    /** The same of a time in its place: what is to be done "by the end of the year" is ahead all the year. */
    Lie lie(Timed time) {
        Lie lie = lie(time.time());
        boolean by = tree.preposition(time.head()).equals("by")
                || tree.preposition(time.head()).equals("before");
        boolean ahead = by
                && lie == Lie.AROUND
                && time.time()
                        .range()
                        .orElseThrow()
                        .last()
                        .isAfter(published.value().orElseThrow());
        return ahead ? Lie.AFTER : lie;
    }

    /** Whether the day of the report is only worked out. */
    boolean isInferred() {
        return published.basis() == PublicationDate.Basis.INFERRED;
    }

    /** The day of what a word names: the one that hangs nearest to it, of two as near the exacter. */
    Optional<Timed> day(int trigger) {
        Timed best = null;
        int bestSteps = Integer.MAX_VALUE;
        for (Timed time : sentence.timed()) {
            int steps = isDay(time.time()) ? steps(time.head(), trigger) : -1;
            boolean planning = steps > 0
                    && isPlanning(holder(time.head()).orElse(trigger), trigger)
                    && lie(time.time()) != Lie.AFTER;
            if (steps >= 0
                    && !planning
                    && (best == null || steps < bestSteps || exacter(time, best, steps, bestSteps))) {
                best = time;
                bestSteps = steps;
            }
        }
        return Optional.ofNullable(best).or(() -> thatDay(trigger));
    }

    /** "on 23 May, when he is due to meet Silva" */
    private Optional<Timed> thatDay(int trigger) {
        int top = trigger;
        while (tree.head(top) >= 0 && (tree.is(top, "xcomp") || tree.is(top, "ccomp") && !tree.has(top, "nsubj"))) {
            top = tree.head(top);
        }
        int verb = top;
        boolean when = tree.children(verb, "advmod", "mark").stream()
                .anyMatch(child -> tree.word(child).equals("when"));
        return when && tree.head(verb) >= 0 && !tree.is(verb, "ccomp")
                ? sentence.timed().stream()
                        .filter(time -> isDay(time.time())
                                && time.head() < verb
                                && (time.head() == tree.head(verb) || tree.head(time.head()) == tree.head(verb)))
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    private static boolean exacter(Timed time, Timed best, int steps, int bestSteps) {
        return steps == bestSteps && days(time.time()) < days(best.time());
    }

    private static long days(TimeExpression time) {
        return time.range()
                .map(range -> range.last().toEpochDay() - range.first().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    static boolean isDay(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE && !time.value().endsWith("_REF")
                || time.type() == TimeExpression.Type.TIME && time.range().isPresent();
    }

    /** Whether a verb above the trigger plans it: its own day is that of the plan. */
    private boolean isPlanning(int holder, int trigger) {
        return holder != trigger
                && tree.token(holder).isVerb()
                && (words.stance(tree.lemma(holder)).isPresent()
                        || words.frame(tree.lemma(holder)).isEmpty());
    }

    /** The verb or noun that a time or place hangs on, over other times and places. */
    private OptionalInt holder(int head) {
        int at = tree.head(head);
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            boolean passes = sentence.isTime(at)
                    || sentence.isPlace(at) && !tree.token(at).isVerb()
                    || tree.is(at, "advmod");
            if (!passes) {
                return OptionalInt.of(at);
            }
            at = tree.head(at);
        }
        return OptionalInt.empty();
    }

    /** How far up from the trigger a time or place hangs; -1 where it belongs to something else. */
    private int steps(int head, int trigger) {
        OptionalInt holder = holder(head);
        if (holder.isEmpty()) {
            return -1;
        }
        int target = holder.getAsInt();
        if (isPartOf(target, trigger)) {
            return 0;
        }
        int at = trigger;
        for (int steps = 1; steps <= 4; steps++) {
            if (!shares(at)) {
                return -1;
            }
            at = tree.head(at);
            if (at == target) {
                return steps;
            }
        }
        return -1;
    }

    /** Whether a token is the trigger, or a word beside it that has no day of its own ("scheduled for May"). */
    private boolean isPartOf(int token, int trigger) {
        if (token == trigger) {
            return true;
        }
        boolean below = tree.head(token) == trigger;
        boolean branch = Branches.of(tree, words, trigger).contains(token);
        boolean stance = words.stance(tree.lemma(token)).isPresent()
                || words.frame(tree.lemma(token))
                        .filter(frame -> frame == Frame.HOLD)
                        .isPresent();
        if (branch && stance && tree.is(token, "acl", "amod", "dep", "advcl", "xcomp")) {
            return true;
        }
        boolean grand = tree.head(token) >= 0 && isBelowStance(tree.head(token), trigger);
        return grand
                || below && tree.is(token, "nmod") && tree.preposition(token).equals("of");
    }

    /** "due to begin on Monday", "scheduled to be held on Monday" */
    private boolean isBelowStance(int token, int trigger) {
        return Branches.of(tree, words, trigger).contains(token)
                && tree.is(token, "acl", "amod", "acl:relcl", "dep")
                && words.stance(tree.lemma(token)).isPresent();
    }

    /** Whether what hangs on the word above also holds for this one. */
    private boolean shares(int token) {
        int head = tree.head(token);
        if (head < 0 || tree.isQuoted(token) != tree.isQuoted(head)) {
            return false;
        }
        if (tree.token(token).isVerb()) {
            return tree.is(token, "xcomp")
                    || tree.is(token, "conj", "ccomp") && !tree.has(token, "nsubj")
                    || tree.is(token, "advcl")
                            && tree.has(token, "mark")
                            && !tree.token(token).isFinite();
        }
        if (tree.is(token, "obj", "nsubj", "conj", "appos")) {
            return true;
        }
        if (tree.is(token, "obl")) {
            String preposition = tree.preposition(token);
            return switch (preposition) {
                case "at", "during", "in", "to", "for", "on" -> tree.token(head).isVerb();
                default -> false;
            };
        }
        boolean part =
                tree.preposition(token).equals("of") || tree.preposition(token).equals("for");
        return tree.is(token, "nmod") && part && !sentence.isPlace(head);
    }

    /** The place of what a word names. */
    Optional<String> place(int trigger) {
        return placeHead(trigger).stream()
                .mapToObj(sentence::place)
                .filter(name -> name.codePoints().anyMatch(Character::isUpperCase))
                .findFirst();
    }

    /** The noun of the place of what a word names. */
    OptionalInt placeHead(int trigger) {
        int best = -1;
        int bestSteps = Integer.MAX_VALUE;
        for (int i = 0; i < tree.size(); i++) {
            boolean where = tree.is(i, "obl", "nmod", "obj")
                    && sentence.isPlace(i)
                    && switch (tree.preposition(i)) {
                        case "in", "at" -> true;
                        default -> false;
                    };
            int steps = where ? steps(i, trigger) : -1;
            if (steps >= 0 && steps < bestSteps) {
                best = i;
                bestSteps = steps;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
