package org.readout.engine.agenda;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.engine.agenda.AgendaWords.Frame;
import org.readout.engine.agenda.AgendaWords.Stance;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Tense;

/**
 * Reads off the tree whether what a verb or noun names is still to come: its own auxiliaries and modifiers first, then
 * what governs it, step by step up to its clause's end.
 */
final class OutlookReader {

    /** How many governors up a word is asked; what stands higher says nothing of it. */
    private static final int FARTHEST = 6;

    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> QUESTIONS = Set.of("whether");
    /** Prepositions of what goes on while the governor's own matter does. */
    private static final Set<String> INSIDE = Set.of("at", "during", "in", "on the sidelines of", "amid", "on", "from");

    private static final Set<String> AFTER = Set.of("after", "since", "following");
    private static final Set<String> AHEAD = Set.of("before", "ahead of", "until", "prior to");

    private final ClauseTree tree;
    private final AgendaWords words;

    OutlookReader(ClauseTree tree, AgendaWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** Whether what the verb tells is to come. */
    Outlook ofVerb(int verb) {
        return ofVerb(verb, 0);
    }

    /** Whether what the noun names is to come. */
    Outlook ofNoun(int noun) {
        return ofNoun(noun, 0);
    }

    private Outlook ofVerb(int verb, int depth) {
        if (depth > FARTHEST) {
            return Outlook.UNTOLD;
        }
        Predicate predicate = tree.predicate(verb);
        if (predicate.negated() || hasMark(verb, QUESTIONS)) {
            return Outlook.OFF;
        }
        boolean condition = hasMark(verb, CONDITIONS);
        Outlook own = own(predicate, depth);
        if (condition) {
            return own == Outlook.OFF ? Outlook.OFF : Outlook.POSSIBLE;
        }
        return own.isAhead() ? scoped(verb, own, depth) : own;
    }

    private Outlook own(Predicate predicate, int depth) {
        int verb = predicate.token();
        return switch (predicate.modality()) {
            case FUTURE -> isArrangedInThePast(verb) ? Outlook.UNTOLD : Outlook.SCHEDULED;
            case POSSIBLE -> hasAuxiliary(verb, "can") ? Outlook.OFF : perfectOr(verb, Outlook.POSSIBLE);
            case NECESSARY -> isAgreed(verb) ? Outlook.SCHEDULED : Outlook.OFF;
            case CONDITIONAL -> perfectOr(verb, conditional(verb));
            case OPEN -> open(verb, depth);
            case FACT -> fact(predicate, depth);
        };
    }

    /** "agreed that the commission should meet" */
    private boolean isAgreed(int verb) {
        int head = tree.head(verb);
        return head >= 0
                && tree.is(verb, "ccomp")
                && words.stance(tree.lemma(head)).filter(s -> s == Stance.PLAN).isPresent();
    }

    /** "may have met" is behind. */
    private Outlook perfectOr(int verb, Outlook otherwise) {
        return hasAuxiliary(verb, "have") ? Outlook.OVER : otherwise;
    }

    /** "said he would visit": announced; "would visit if asked": not. */
    private Outlook conditional(int verb) {
        int head = tree.head(verb);
        boolean reported = tree.is(verb, "ccomp", "conj")
                && head >= 0
                && (tree.token(head).isVerb() || tree.token(head).isNoun())
                && tree.children(verb, "advcl").stream().noneMatch(child -> hasMark(child, CONDITIONS));
        return reported
                        && words.stance(tree.lemma(head))
                                .filter(s -> s == Stance.WISH)
                                .isEmpty()
                ? Outlook.SCHEDULED
                : Outlook.POSSIBLE;
    }

    /** "was to meet", "was going to meet": only a day can tell. */
    private boolean isArrangedInThePast(int verb) {
        int head = tree.head(verb);
        boolean infinitive = tree.token(verb).isBaseForm() && tree.is(verb, "xcomp", "ccomp") && head >= 0;
        return infinitive
                && (tree.token(head).isPast()
                        || tree.children(head, "aux", "cop").stream()
                                .anyMatch(aux -> tree.token(aux).isPast()));
    }

    /** An infinitive is what its governor makes of it. */
    private Outlook open(int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0) {
            // a headline: "Silva to visit Oslo"
            return tree.has(verb, "nsubj") ? Outlook.SCHEDULED : Outlook.UNTOLD;
        }
        if (tree.is(verb, "conj")) {
            return ofVerb(head, depth + 1);
        }
        OptionalInt plan = Branches.planBefore(tree, words, verb);
        if (plan.isPresent() && plan.getAsInt() != head) {
            return governed(plan.getAsInt(), tree.token(plan.getAsInt()).isNoun(), depth);
        }
        boolean noun = tree.token(head).isNoun() && !tree.has(head, "cop");
        if (noun && words.stance(tree.lemma(head)).isEmpty()) {
            // "the summit to be held in May"
            return words.occasion(tree.lemma(head)).isPresent() ? Outlook.SCHEDULED : Outlook.UNTOLD;
        }
        return governed(head, noun, depth);
    }

    /** What a governor with a stance, or with none, says of what hangs on it. */
    private Outlook governed(int head, boolean noun, int depth) {
        Outlook above = noun ? ofPlanNoun(head, depth + 1) : ofVerb(head, depth + 1);
        Optional<Stance> stance = words.stance(tree.lemma(head));
        if (stance.isEmpty()) {
            return above;
        }
        return switch (stance.get()) {
            case PLAN, TELL -> planned(head, noun, above);
            case WISH -> above == Outlook.OFF ? Outlook.OFF : Outlook.POSSIBLE;
            case OFF -> Outlook.OFF;
            case PHASE -> above;
            case PAST -> Outlook.OVER;
        };
    }

    /** "agreed to meet" holds; "had planned to meet" and "was due to meet" leave it to the day. */
    private Outlook planned(int head, boolean noun, Outlook above) {
        if (above == Outlook.OFF || above == Outlook.POSSIBLE) {
            return above;
        }
        return !noun && isBehind(head) ? Outlook.UNTOLD : Outlook.SCHEDULED;
    }

    /** Whether a word of planning is told of an earlier time: "had planned", "was scheduled", "was due". */
    private boolean isBehind(int head) {
        List<Integer> helpers = tree.children(head, "aux", "cop");
        return helpers.stream().anyMatch(aux -> tree.token(aux).isPast())
                && (tree.token(head).isPastParticiple() || !tree.token(head).isVerb());
    }

    /** A noun of planning is as sure as the clause around it is not denied: "has no plans to". */
    private Outlook ofPlanNoun(int noun, int depth) {
        if (tree.predicate(noun).negated()) {
            return Outlook.OFF;
        }
        int head = tree.head(noun);
        if (head >= 0 && tree.is(noun, "obj", "nsubj", "obl", "nmod")) {
            boolean denied = tree.predicate(head).negated()
                    || words.stance(tree.lemma(head))
                            .filter(s -> s == Stance.OFF)
                            .isPresent();
            return denied || depth > FARTHEST ? Outlook.OFF : Outlook.UNTOLD;
        }
        return Outlook.UNTOLD;
    }

    private Outlook fact(Predicate predicate, int depth) {
        int verb = predicate.token();
        if (predicate.tense() == Tense.PAST || predicate.tense() == Tense.PERFECT) {
            return isProgressive(verb) ? Outlook.UNTOLD : Outlook.OVER;
        }
        if (predicate.tense() == Tense.PRESENT) {
            return Outlook.UNTOLD;
        }
        int head = tree.head(verb);
        if (head < 0) {
            return Outlook.UNTOLD;
        }
        if (hasMark(verb, AFTER)) {
            return Outlook.OVER;
        }
        if (hasMark(verb, AHEAD) || tree.is(verb, "acl", "amod")) {
            return tree.token(verb).isPastParticiple() ? Outlook.OVER : Outlook.UNTOLD;
        }
        if (tree.is(verb, "conj", "advcl", "xcomp", "ccomp")) {
            return governed(head, tree.token(head).isNoun(), depth);
        }
        return Outlook.UNTOLD;
    }

    private boolean isProgressive(int verb) {
        return tree.token(verb).isGerund();
    }

    /** What a complement's governors make of it: "hopes that Silva will visit", "denied that Silva will visit". */
    private Outlook scoped(int verb, Outlook own, int depth) {
        int at = verb;
        Outlook found = own;
        for (int steps = depth; steps <= FARTHEST && tree.head(at) >= 0; steps++) {
            int head = tree.head(at);
            if (!tree.is(at, "ccomp", "xcomp", "acl", "csubj")) {
                return found;
            }
            Optional<Stance> stance = words.stance(tree.lemma(head));
            boolean whole = tree.is(at, "ccomp", "acl", "csubj") && tree.first(at) < at;
            if (whole
                    && (tree.predicate(head).negated()
                            || stance.filter(s -> s == Stance.OFF).isPresent())) {
                return Outlook.OFF;
            }
            if (stance.filter(s -> s == Stance.WISH).isPresent()) {
                found = Outlook.POSSIBLE;
            }
            at = head;
        }
        return found;
    }

    private Outlook ofNoun(int noun, int depth) {
        if (depth > FARTHEST) {
            return Outlook.UNTOLD;
        }
        if (tree.predicate(noun).negated()) {
            return Outlook.OFF;
        }
        Optional<Outlook> modified = modified(noun, depth);
        Outlook above = above(noun, depth);
        if (modified.isEmpty()) {
            return above;
        }
        boolean doubtful = modified.get() == Outlook.SCHEDULED
                && (above == Outlook.OFF || above == Outlook.POSSIBLE && isGovernedByWish(noun));
        return doubtful ? above : modified.get();
    }

    private boolean isGovernedByWish(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && words.stance(tree.lemma(head)).filter(s -> s == Stance.WISH).isPresent();
    }

    /** "the upcoming summit", "talks scheduled for May", "the summit to be held", "the visit, which will begin". */
    private Optional<Outlook> modified(int noun, int depth) {
        Optional<Outlook> found = Optional.empty();
        for (int child : Branches.of(tree, words, noun)) {
            Optional<Outlook> told = Optional.empty();
            Optional<Stance> stance = words.stance(tree.lemma(child));
            boolean beside = tree.is(child, "acl", "dep")
                    && stance.isPresent()
                    && !tree.token(child).isNoun();
            boolean aside = stance.isPresent() && tree.token(child).isPastParticiple() && child > noun;
            if (tree.is(child, "amod", "compound") || beside || aside) {
                told = stance.map(OutlookReader::bySelf);
            } else if (tree.is(child, "acl") && isHolding(child)) {
                Outlook clause = ofVerb(child, depth + 1);
                boolean held = clause == Outlook.OVER && !tree.token(child).isPastParticiple();
                told = clause == Outlook.UNTOLD || held ? Optional.empty() : Optional.of(clause);
            }
            if (told.isPresent()
                    && found.filter(f -> f == Outlook.OVER || f == Outlook.OFF).isEmpty()) {
                found = told;
            }
        }
        return found;
    }

    /** Whether a clause beside a noun tells of its taking place: "to be held", "which will begin". */
    private boolean isHolding(int verb) {
        return words.frame(tree.lemma(verb))
                        .filter(frame -> frame == Frame.HOLD || frame == Frame.ACT)
                        .isPresent()
                || tree.children(verb, "xcomp").stream()
                        .anyMatch(child -> words.frame(tree.lemma(child)).isPresent());
    }

    private static Outlook bySelf(Stance stance) {
        return switch (stance) {
            case PLAN -> Outlook.SCHEDULED;
            case WISH -> Outlook.POSSIBLE;
            case OFF -> Outlook.OFF;
            case PAST -> Outlook.OVER;
            case TELL, PHASE -> Outlook.UNTOLD;
        };
    }

    private Outlook above(int noun, int depth) {
        int head = tree.head(noun);
        if (head < 0) {
            return Outlook.UNTOLD;
        }
        if (tree.is(noun, "conj", "appos")) {
            return ofNoun(head, depth + 1);
        }
        boolean predicateNoun = tree.token(head).isNoun() && !tree.has(head, "cop");
        if (predicateNoun) {
            return tree.is(noun, "nmod", "compound") ? ofNounUnderNoun(noun, head, depth) : Outlook.UNTOLD;
        }
        String preposition = tree.is(noun, "obl", "nmod") ? tree.preposition(noun) : "";
        Outlook governor = ofVerb(head, depth + 1);
        boolean holds = words.frame(tree.lemma(head))
                        .filter(frame -> frame == Frame.HOLD)
                        .isPresent()
                && (!tree.lemma(head).equals("take") || tree.is(noun, "nsubj"));
        boolean bears = tree.is(noun, "nsubj") && !tree.is(noun, "nsubj:pass") && tree.has(head, "obj");
        boolean core = tree.is(noun, "obj", "nsubj") && !bears;
        Optional<Stance> stance = words.stance(tree.lemma(head));
        boolean inside = INSIDE.contains(preposition);
        if (stance.isPresent() && (core || !preposition.isEmpty() && !inside)) {
            return governedNoun(head, stance.get(), governor, preposition);
        }
        if (holds && tree.is(noun, "obj", "nsubj") || core && tree.has(head, "cop")) {
            return governor;
        }
        if (AFTER.contains(preposition)) {
            return Outlook.OVER;
        }
        return inside && (governor.isAhead() || governor == Outlook.OVER) ? governor : Outlook.UNTOLD;
    }

    private Outlook governedNoun(int head, Stance stance, Outlook governor, String preposition) {
        if (AFTER.contains(preposition) || stance == Stance.PAST) {
            return Outlook.OVER;
        }
        if (AHEAD.contains(preposition) || preposition.equals("by")) {
            return Outlook.UNTOLD;
        }
        return switch (stance) {
            case PLAN -> planned(head, false, governor);
            case WISH -> governor == Outlook.OFF ? Outlook.OFF : Outlook.POSSIBLE;
            case OFF -> Outlook.OFF;
            case TELL -> Outlook.UNTOLD;
            case PHASE, PAST -> governor;
        };
    }

    /** "preparations for the summit", "plans for a visit", "the next round of talks". */
    private Outlook ofNounUnderNoun(int noun, int head, int depth) {
        Optional<Stance> stance = words.stance(tree.lemma(head));
        if (stance.isPresent()) {
            return switch (stance.get()) {
                case PLAN -> ofPlanNoun(head, depth + 1) == Outlook.OFF ? Outlook.OFF : Outlook.SCHEDULED;
                case WISH -> Outlook.POSSIBLE;
                case OFF -> Outlook.OFF;
                case TELL, PHASE -> Outlook.UNTOLD;
                case PAST -> Outlook.OVER;
            };
        }
        boolean part = tree.preposition(noun).equals("of")
                && words.occasion(tree.lemma(head)).isPresent();
        return part ? ofNoun(head, depth + 1) : Outlook.UNTOLD;
    }

    private boolean hasMark(int verb, Set<String> marks) {
        return tree.children(verb, "mark", "case").stream().anyMatch(mark -> marks.contains(tree.word(mark)));
    }

    private boolean hasAuxiliary(int verb, String lemma) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.lemma(aux).equals(lemma));
    }
}
