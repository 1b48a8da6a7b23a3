package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Role;
import org.readout.engine.contact.Mentions.Referent;
import org.readout.engine.frame.Frame;
import org.readout.engine.frame.Frames;
import org.readout.engine.frame.LexicalUnit;
import org.readout.engine.frame.Support;

/** Finds the words of a sentence that may tell of a contact, each with those who may take part. */
final class TriggerFinder {

    private static final Set<String> COMPANY =
            Set.of("alongside", "along with", "together with", "accompanied by", "joined by");
    private static final Set<String> AROUND =
            Set.of("after", "before", "following", "ahead of", "prior to", "since", "upon", "ahead");
    private static final Set<String> WITHIN =
            Set.of("in", "during", "on", "at", "by", "via", "over", "through", "as part of", "throughout");

    /** Nouns that only count or order the contacts that hang on them. */
    private static final Set<String> COUNTING = Set.of(
            "series",
            "round",
            "number",
            "couple",
            "set",
            "string",
            "flurry",
            "first",
            "second",
            "third",
            "one",
            "some",
            "part",
            "day",
            "start",
            "end",
            "beginning",
            "conclusion",
            "course");

    /** How many tokens after a trigger its preposition may stand. */
    private static final int NEAR = 12;

    /** How many tokens the first of two names with its titles may have. */
    private static final int TITLES = 20;

    private final Frames frames = Frames.english();
    private final Mentions mentions;

    TriggerFinder(Mentions mentions) {
        this.mentions = mentions;
    }

    List<Trigger> find(ClauseTree tree) {
        List<Trigger> found = new ArrayList<>();
        if (!tree.isParsed()) {
            return found;
        }
        for (int i = 0; i < tree.size(); i++) {
            int token = i;
            frames.at(tree, i).ifPresent(unit -> found.add(trigger(tree, token, unit)));
        }
        return found;
    }

    private Trigger trigger(ClauseTree tree, int token, LexicalUnit unit) {
        Predicate predicate = tree.predicate(token);
        Collected collected = new Collected(tree, unit);
        predicate.arguments().forEach(argument -> collected.add(argument, syntax(argument, unit)));
        Carrier carrier = unit.verb() ? new Carrier(token, "") : carrier(tree, token);
        if (!unit.verb()) {
            nominal(tree, token, carrier, collected);
        }
        beside(tree, token, unit, collected);
        between(tree, token, unit, collected);
        owner(tree, token, unit, collected);
        before(tree, token, unit, collected);
        above(tree, token, collected);
        return new Trigger(tree, predicate, unit, collected.parties(), carrier.verb(), carrier.link());
    }

    /**
     * What stands right after the trigger in the words of its frame, where the parser hung it elsewhere: "met on Monday
     * [with Rossi] to discuss".
     */
    private void beside(ClauseTree tree, int token, LexicalUnit unit, Collected collected) {
        if (collected.has(Party.Side.OTHER)) {
            return;
        }
        for (int i = token + 1; i < Math.min(tree.size(), token + NEAR); i++) {
            boolean ends = tree.token(i).isVerb()
                    || tree.token(i).isConjunction()
                    || tree.token(i).isWhWord()
                    || tree.token(i).isPunctuation() && !tree.word(i).equals(",")
                    || tree.isQuoted(i) != tree.isQuoted(token);
            if (ends || frames.at(tree, i).isPresent()) {
                return;
            }
            boolean introduces = (tree.token(i).isPreposition() || tree.token(i).isTo())
                    && unit.other().contains(tree.word(i));
            if (introduces) {
                int from = i + 1;
                int head = -1;
                for (int k = from; k < Math.min(tree.size(), from + NEAR) && head < 0; k++) {
                    if (tree.token(k).isVerb() || tree.token(k).isPunctuation()) {
                        return;
                    }
                    boolean last = k + 1 >= tree.size() || !tree.token(k + 1).isNoun();
                    if (last && (tree.token(k).isNoun() || tree.token(k).isPronoun())) {
                        head = k;
                    }
                }
                if (head >= 0) {
                    collected.add(new Argument(head, Role.OBLIQUE, tree.word(i), Argument.Way.OWN), tree.word(i));
                }
                return;
            }
        }
    }

    /** Those named right before a finite verb, where the parser hung them elsewhere. */
    private static void before(ClauseTree tree, int token, LexicalUnit unit, Collected collected) {
        if (!unit.verb()
                || collected.has(Party.Side.ONE)
                || tree.predicate(token).passive()) {
            return;
        }
        int at = token - 1;
        while (at > 0 && (tree.token(at).isAdverb() || tree.is(at, "aux"))) {
            at--;
        }
        boolean finite = tree.token(token).isFinite() || at < token - 1;
        if (at < 0 || !finite || !tree.token(at).isNoun() && !tree.token(at).isPronoun()) {
            return;
        }
        int first = tree.is(at, "conj") && tree.head(at) >= 0 ? tree.head(at) : at;
        for (int each : tree.conjuncts(first)) {
            if (each <= at) {
                collected.add(new Argument(each, Role.SUBJECT, "", Argument.Way.OWN), "subj");
            }
        }
    }

    /** The second of "between Rossi and Meyer", where the parser lost the link between the two. */
    private static void between(ClauseTree tree, int token, LexicalUnit unit, Collected collected) {
        if (!unit.all().contains("between") || collected.size() != 1) {
            return;
        }
        int between = next(tree, token + 1, token + 4, "between");
        int and = between < 0 ? -1 : next(tree, between + 1, between + TITLES, "and");
        if (and < 0) {
            return;
        }
        for (int i = and + 1;
                i < Math.min(tree.size(), and + NEAR) && !tree.token(i).isVerb();
                i++) {
            boolean last = i + 1 >= tree.size() || !tree.token(i + 1).isNoun();
            if (last && tree.token(i).isNoun()) {
                collected.add(new Argument(i, Role.OBLIQUE, "between", Argument.Way.OWN), "between");
                return;
            }
        }
    }

    /** Where a word stands from one token to before another; -1 where it does not, or a verb comes first. */
    private static int next(ClauseTree tree, int from, int to, String word) {
        for (int i = from; i < Math.min(tree.size(), to) && !tree.token(i).isVerb(); i++) {
            if (tree.word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** "Rossi's historic, June 2023, visit": an owner that the parser hung elsewhere. */
    private static void owner(ClauseTree tree, int token, LexicalUnit unit, Collected collected) {
        if (unit.verb() || collected.has(Party.Side.ONE)) {
            return;
        }
        for (int i = token - 1; i > Math.max(0, token - NEAR); i--) {
            if (tree.token(i).isPossessiveMark()) {
                collected.add(new Argument(i - 1, Role.POSSESSOR, "", Argument.Way.OWN), "poss");
                return;
            }
            if (tree.token(i).isVerb()
                    || tree.token(i).isPreposition()
                    || tree.token(i).isConjunction()) {
                return;
            }
        }
    }

    /**
     * The subject of the verb above a trigger of which only the other side is told: "began the day by meeting Rossi".
     */
    private static void above(ClauseTree tree, int token, Collected collected) {
        if (collected.has(Party.Side.ONE) || !collected.has(Party.Side.OTHER)) {
            return;
        }
        int at = token;
        for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
            if (tree.is(at, "ccomp", "acl:relcl", "parataxis", "nsubj")) {
                return;
            }
            at = tree.head(at);
            if (tree.token(at).isVerb()) {
                List<Argument> subjects = tree.predicate(at).arguments(Role.SUBJECT);
                subjects.forEach(argument -> collected.add(argument, "above"));
                if (!subjects.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static String syntax(Argument argument, LexicalUnit unit) {
        return switch (argument.role()) {
            case SUBJECT -> argument.preposition().equals("by") && !unit.verb() ? "by" : "subj";
            case OBJECT -> "obj";
            case RECIPIENT -> "recipient";
            case POSSESSOR -> "poss";
            case MODIFIER -> "mod";
            case OBLIQUE -> COMPANY.contains(argument.preposition()) ? "company" : argument.preposition();
            case ADJUNCT -> "adjunct";
        };
    }

    /** The verb that a noun hangs on, and how. */
    private record Carrier(int verb, String link) {}

    private static Carrier carrier(ClauseTree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < 4; steps++) {
            int head = tree.head(at);
            if (head < 0) {
                return new Carrier(-1, "");
            }
            String link = tree.is(at, "obj")
                    ? "obj"
                    : tree.is(at, "nsubj:pass") ? "obj" : tree.is(at, "nsubj") ? "subj" : tree.preposition(at);
            if (tree.token(head).isVerb() && !tree.is(at, "conj")) {
                return new Carrier(head, link);
            }
            boolean climbs = tree.is(at, "conj")
                    || tree.is(at, "nmod") && COUNTING.contains(tree.lemma(head))
                    || tree.is(at, "compound", "appos");
            if (!climbs) {
                // "a statement after the call": what hangs on another noun has no verb of its own
                return new Carrier(tree.is(at, "nsubj") ? head : -1, tree.is(at, "nsubj") ? "subj" : link);
            }
            at = head;
        }
        return new Carrier(-1, "");
    }

    private void nominal(ClauseTree tree, int token, Carrier carrier, Collected collected) {
        for (int described : tree.children(token, "acl")) {
            // "a call held by Rossi with Meyer"
            Predicate held = tree.predicate(described);
            if (frames.support(tree.lemma(described), "obj").isPresent()) {
                held.arguments().stream()
                        .filter(argument -> argument.role() != Role.OBJECT)
                        .forEach(argument -> collected.add(
                                argument, argument.role() == Role.SUBJECT ? "support" : argument.preposition()));
            }
        }
        if (carrier.verb() < 0 || carrier.verb() == token || collected.isComplete()) {
            return;
        }
        Predicate verb = tree.predicate(carrier.verb());
        var support = frames.support(tree.lemma(carrier.verb()), carrier.link());
        if (support.isPresent()) {
            supported(verb, support.get(), collected);
        } else if (carrier.link().equals("obj")) {
            verb.arguments(Role.SUBJECT).forEach(argument -> collected.add(argument, "carrier"));
            verb.after("with", "between").forEach(argument -> collected.add(argument, argument.preposition()));
        } else if (carrier.link().equals("subj")) {
            // "a call took place on Monday between Rossi and Meyer"
            verb.after("between").forEach(argument -> collected.add(argument, argument.preposition()));
        } else if (AROUND.contains(carrier.link())) {
            verb.arguments(Role.SUBJECT).forEach(argument -> collected.add(argument, "around"));
        } else if (WITHIN.contains(carrier.link())) {
            verb.arguments(Role.SUBJECT).forEach(argument -> collected.add(argument, "within"));
            verb.arguments(Role.OBJECT).forEach(argument -> collected.add(argument, "within-obj"));
            verb.arguments(Role.RECIPIENT).forEach(argument -> collected.add(argument, "within-obj"));
            verb.after("with", "to").forEach(argument -> collected.add(argument, "within-obj"));
        }
    }

    private static void supported(Predicate verb, Support support, Collected collected) {
        verb.arguments(Role.SUBJECT)
                .forEach(argument -> collected.add(argument, support.reversed() ? "with" : "support"));
        for (Argument argument : verb.arguments(Role.OBLIQUE)) {
            boolean reversed = support.reversed() && argument.preposition().equals("from");
            collected.add(argument, reversed ? "support" : argument.preposition());
        }
        verb.arguments(Role.RECIPIENT).forEach(argument -> collected.add(argument, "to"));
    }

    /**
     * The heads of what goes on with a list whose members the parser hung on a name inside the first: "President Rossi
     * of Chile, [Prime Minister Meyer] and [King Noor]".
     */
    private static List<Integer> further(ClauseTree tree, int token) {
        List<Integer> found = new ArrayList<>();
        for (int inside : tree.children(token, "nmod", "appos", "compound", "flat")) {
            for (int conjunct : tree.conjuncts(inside)) {
                if (conjunct != inside && conjunct > token) {
                    found.add(conjunct);
                }
            }
            found.addAll(further(tree, inside));
        }
        return found;
    }

    /** The parties found so far, each actor once. */
    private final class Collected {

        private final ClauseTree tree;
        private final LexicalUnit unit;
        private final Map<String, Party> found = new LinkedHashMap<>();

        Collected(ClauseTree tree, LexicalUnit unit) {
            this.tree = tree;
            this.unit = unit;
        }

        void add(Argument argument, String syntax) {
            boolean one = unit.one().contains(syntax)
                    || syntax.equals("company")
                    || syntax.equals("carrier")
                    || syntax.equals("above");
            boolean other = unit.other().contains(syntax);
            boolean all = unit.all().contains(syntax);
            if (!one && !other && !all) {
                return;
            }
            List<Referent> referents = mentions.at(tree, argument.token());
            referents.forEach(referent -> add(referent, syntax, other && !one, referents.size() > 1));
            for (int further : further(tree, argument.token())) {
                mentions.at(tree, further).stream()
                        .filter(referent -> referent.actor().type() == Actor.Type.PERSON
                                || referents.stream().allMatch(each -> Mentions.isPlace(each.actor())))
                        .forEach(referent -> add(referent, syntax, other && !one, false));
            }
        }

        private void add(Referent referent, String syntax, boolean other, boolean group) {
            Actor actor = referent.actor();
            if (unit.frame() == Frame.VISIT && other && Mentions.isPlace(actor)) {
                actor = mentions.destination(tree, referent);
            }
            // a house or palace is where the visit goes, not whom it is paid to
            boolean house = unit.frame() == Frame.VISIT
                    && other
                    && actor.type() == Actor.Type.ORGANIZATION
                    && actor.country().isPresent();
            boolean nowhere = house || actor.type() == Actor.Type.LOCATION;
            if (nowhere || mentions.isLabel(tree, referent)) {
                return;
            }
            boolean visitor = unit.frame() == Frame.VISIT && syntax.equals("mod") && actor.type() == Actor.Type.PERSON;
            Party.Side side = other && !visitor ? Party.Side.OTHER : Party.Side.ONE;
            found.putIfAbsent(actor.id(), new Party(actor, side, syntax, referent.kind(), referent.span(), group));
        }

        /** Whether the trigger's own phrase names both sides. */
        boolean isComplete() {
            long all = found.values().stream()
                    .filter(party -> unit.all().contains(party.syntax()))
                    .count();
            return all > 1 || has(Party.Side.ONE) && has(Party.Side.OTHER);
        }

        int size() {
            return found.size();
        }

        boolean has(Party.Side side) {
            return found.values().stream().anyMatch(party -> party.side() == side);
        }

        List<Party> parties() {
            List<Party> one = found.values().stream()
                    .filter(party -> party.side() == Party.Side.ONE)
                    .toList();
            List<Party> all = new ArrayList<>(one);
            found.values().stream()
                    .filter(party -> party.side() == Party.Side.OTHER)
                    .forEach(all::add);
            return all;
        }
    }
}
