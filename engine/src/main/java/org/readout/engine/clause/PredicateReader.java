package org.readout.engine.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.clause.Argument.Way;

/** Fills the roles of one verb or noun and reads its verb group. */
final class PredicateReader {

    /** How many predicates up a subject is inherited from; further up it is another's. */
    private static final int FARTHEST = 5;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

    private final ClauseTree tree;

    PredicateReader(ClauseTree tree) {
        this.tree = tree;
    }

    Predicate read(int token) {
        boolean verb = tree.token(token).isVerb();
        List<Argument> arguments = new ArrayList<>();
        if (verb) {
            subjects(token, 0).forEach(arguments::add);
            objects(token).forEach(arguments::add);
        } else {
            nominal(token).forEach(arguments::add);
        }
        obliques(token).forEach(arguments::add);
        List<Argument> spread = arguments.stream()
                .flatMap(this::withConjuncts)
                .distinct()
                .sorted(Comparator.comparingInt(Argument::token).thenComparing(Argument::role))
                .toList();
        int head = tree.head(token);
        return new Predicate(
                token,
                spread,
                verb && isPassive(token),
                isNegated(token),
                tense(token),
                modality(token, 0),
                tree.isQuoted(token),
                head < 0 ? OptionalInt.empty() : OptionalInt.of(head),
                tree.relation(token),
                tree.preposition(token));
    }

    private Stream<Argument> withConjuncts(Argument argument) {
        return tree.conjuncts(argument.token()).stream()
                .filter(conjunct ->
                        conjunct == argument.token() || !tree.token(conjunct).isVerb())
                .map(conjunct -> new Argument(conjunct, argument.role(), argument.preposition(), argument.way()));
    }

    boolean isPassive(int verb) {
        if (tree.has(verb, "nsubj:pass", "csubj:pass", "aux:pass")) {
            return true;
        }
        boolean participle = tree.token(verb).isPastParticiple() && !tree.has(verb, "aux", "nsubj");
        if (!participle) {
            return false;
        }
        if (tree.is(verb, "conj") && tree.head(verb) >= 0) {
            return isPassive(tree.head(verb));
        }
        return tree.is(verb, "acl", "amod", "advcl", "dep", "root");
    }

    /** Who does it: for a passive verb its agent. */
    private List<Argument> subjects(int verb, int depth) {
        if (isPassive(verb)) {
            return agents(verb);
        }
        return doers(verb, depth);
    }

    private List<Argument> agents(int verb) {
        return tree.children(verb, "obl", "nmod").stream()
                .filter(child -> tree.preposition(child).equals("by"))
                .map(child -> new Argument(child, Role.SUBJECT, "by", Way.OWN))
                .toList();
    }

    /** The grammatical subject, wherever it stands: of a passive verb the one it is done to. */
    private List<Argument> doers(int verb, int depth) {
        if (verb < 0) {
            return List.of();
        }
        Role role = isPassive(verb) ? Role.OBJECT : Role.SUBJECT;
        List<Argument> own = tree.children(verb, "nsubj").stream()
                .map(child -> isRelative(child, verb)
                        ? new Argument(described(verb), role, "", Way.DESCRIBED)
                        : new Argument(child, role, "", Way.OWN))
                .toList();
        if (!own.isEmpty() || depth > FARTHEST) {
            return own;
        }
        int head = tree.head(verb);
        if (head < 0) {
            return List.of();
        }
        return switch (tree.relation(verb)) {
            case "conj" -> shared(head, role, depth);
            case "xcomp" -> retell(controller(verb, head, depth), role, Way.CONTROLLED);
            case "advcl", "dep", "ccomp", "parataxis" ->
                isSubjectless(verb) ? retell(doers(nearestVerb(head), depth + 1), role, Way.CONTROLLED) : List.of();
            case "acl" -> ofNoun(verb, head, role, depth);
            case "acl:relcl" ->
                tree.has(verb, "obj") || isPassive(verb)
                        ? List.of(new Argument(head, role, "", Way.DESCRIBED))
                        : List.of();
            default -> List.of();
        };
    }

    private List<Argument> shared(int head, Role role, int depth) {
        int first = nearestVerb(head);
        // what is joined to a verb in the passive has its grammatical subject, not its agent
        return first < 0 || !tree.token(first).isVerb() ? List.of() : retell(doers(first, depth + 1), role, Way.SHARED);
    }

    /** The subject of an infinitive: the object of "asked Rossi to call", else the subject of "wants to call". */
    private List<Argument> controller(int verb, int head, int depth) {
        if (tree.token(head).isVerb()) {
            List<Integer> objects = tree.children(head, "obj", "iobj").stream()
                    .filter(object -> object < verb)
                    .toList();
            if (!objects.isEmpty() && tree.has(verb, "mark") && !isPassive(head)) {
                return List.of(new Argument(objects.getLast(), Role.SUBJECT, "", Way.CONTROLLED));
            }
        }
        return doers(head, depth + 1);
    }

    /** "Rossi, meeting Meyer", "the call held on Monday", "his plan to meet". */
    private List<Argument> ofNoun(int verb, int noun, Role role, int depth) {
        boolean infinitive = tree.has(verb, "mark") || tree.token(verb).isBaseForm();
        if (!infinitive) {
            return List.of(new Argument(noun, role, "", Way.DESCRIBED));
        }
        List<Argument> owners = tree.children(noun, "nmod:poss").stream()
                .map(owner -> new Argument(owner, role, "", Way.CONTROLLED))
                .toList();
        int above = nearestVerb(noun);
        if (!owners.isEmpty() || above < 0 || above == verb) {
            return owners;
        }
        return retell(doers(above, depth + 1), role, Way.CONTROLLED);
    }

    private static List<Argument> retell(List<Argument> found, Role role, Way way) {
        return found.stream()
                .map(argument -> new Argument(argument.token(), role, "", way))
                .toList();
    }

    private boolean isSubjectless(int verb) {
        return !tree.token(verb).isFinite()
                && tree.children(verb, "aux").stream()
                        .noneMatch(aux -> tree.token(aux).isFinite());
    }

    private boolean isRelative(int subject, int verb) {
        return RELATIVES.contains(tree.word(subject)) && tree.is(verb, "acl:relcl", "acl") && tree.head(verb) >= 0;
    }

    private int described(int verb) {
        return tree.head(verb);
    }

    /** The token itself or the next above it that is a verb or has a subject; -1 where there is none. */
    private int nearestVerb(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (tree.token(at).isVerb() || tree.has(at, "nsubj", "cop")) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private List<Argument> objects(int verb) {
        List<Argument> found = new ArrayList<>();
        for (int child : tree.children(verb, "obj")) {
            boolean relative = RELATIVES.contains(tree.word(child)) && isRelative(child, verb);
            found.add(
                    relative
                            ? new Argument(described(verb), Role.OBJECT, "", Way.DESCRIBED)
                            : new Argument(child, Role.OBJECT, "", Way.OWN));
        }
        for (int child : tree.children(verb, "iobj")) {
            found.add(new Argument(child, Role.RECIPIENT, "", Way.OWN));
        }
        if (isPassive(verb)) {
            found.addAll(doers(verb, 0));
        }
        boolean gap = tree.is(verb, "acl:relcl")
                && found.isEmpty()
                && tree.children(verb, "nsubj").stream().anyMatch(subject -> !isRelative(subject, verb));
        if (gap
                && tree.children(verb, "advmod", "obl").stream()
                        .noneMatch(at -> tree.token(at).isWhWord())) {
            // "the call she held": what the clause describes is its object
            found.add(new Argument(described(verb), Role.OBJECT, "", Way.DESCRIBED));
        }
        return found;
    }

    private List<Argument> nominal(int noun) {
        List<Argument> found = new ArrayList<>();
        for (int child : tree.children(noun, "nmod:poss")) {
            found.add(new Argument(child, Role.POSSESSOR, "", Way.OWN));
        }
        for (int child : tree.children(noun, "compound", "amod")) {
            found.add(new Argument(child, Role.MODIFIER, "", Way.OWN));
        }
        return found;
    }

    private List<Argument> obliques(int token) {
        List<Argument> found = new ArrayList<>();
        for (int child : tree.children(token, "obl", "nmod", "advmod")) {
            String preposition = tree.preposition(child);
            boolean agent = preposition.equals("by") && tree.token(token).isVerb() && isPassive(token);
            if (tree.is(child, "nmod:poss") || tree.is(child, "advmod") || agent) {
                continue;
            }
            Role role = preposition.isEmpty() ? Role.ADJUNCT : Role.OBLIQUE;
            found.add(new Argument(child, role, preposition, Way.OWN));
        }
        return found;
    }

    private boolean isNegated(int token) {
        for (int child : tree.children(token)) {
            switch (tree.word(child)) {
                case "not", "n't", "n\u2019t", "never", "no", "neither", "nor" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private List<Integer> auxiliaries(int token) {
        List<Integer> own = tree.children(token, "aux", "cop");
        boolean shares = own.isEmpty() && tree.is(token, "conj") && tree.head(token) >= 0 && isSubjectless(token);
        return shares ? tree.children(tree.head(token), "aux", "cop") : own;
    }

    Tense tense(int token) {
        if (!tree.token(token).isVerb() && !tree.has(token, "cop")) {
            return Tense.NONE;
        }
        boolean perfect = false;
        for (int aux : auxiliaries(token)) {
            switch (tree.lemma(aux)) {
                case "will", "shall", "'ll" -> {
                    return Tense.FUTURE;
                }
                case "have" -> perfect = true;
                default -> {
                    if (tree.token(aux).isPast() && !perfect) {
                        return Tense.PAST;
                    }
                    if (tree.token(aux).isPresent() && !perfect) {
                        return Tense.PRESENT;
                    }
                }
            }
        }
        if (perfect) {
            return Tense.PERFECT;
        }
        if (tree.token(token).isPast()) {
            return Tense.PAST;
        }
        return tree.token(token).isPresent() ? Tense.PRESENT : Tense.NONE;
    }

    Modality modality(int token, int depth) {
        for (int aux : auxiliaries(token)) {
            switch (tree.lemma(aux)) {
                case "will", "shall", "'ll" -> {
                    return Modality.FUTURE;
                }
                case "may", "might", "can", "could" -> {
                    return Modality.POSSIBLE;
                }
                case "should", "must", "ought" -> {
                    return Modality.NECESSARY;
                }
                case "would", "'d" -> {
                    return Modality.CONDITIONAL;
                }
                default -> {}
            }
        }
        if (tree.children(token, "mark").stream().anyMatch(mark -> CONDITIONS.contains(tree.word(mark)))) {
            return Modality.CONDITIONAL;
        }
        boolean open = tree.token(token).isVerb()
                && isSubjectless(token)
                && tree.has(token, "mark")
                && tree.children(token, "mark").stream()
                        .anyMatch(mark -> tree.token(mark).isTo());
        if (open) {
            return isArranged(token) ? Modality.FUTURE : Modality.OPEN;
        }
        boolean joined = tree.is(token, "conj") && tree.head(token) >= 0 && depth < FARTHEST;
        return joined && isSubjectless(token) ? modality(tree.head(token), depth + 1) : Modality.FACT;
    }

    /** "is to meet", "is going to meet". */
    private boolean isArranged(int infinitive) {
        int head = tree.head(infinitive);
        return head >= 0
                && tree.is(infinitive, "xcomp", "ccomp")
                && (tree.lemma(head).equals("be")
                        || tree.lemma(head).equals("go") && tree.token(head).isGerund());
    }
}
