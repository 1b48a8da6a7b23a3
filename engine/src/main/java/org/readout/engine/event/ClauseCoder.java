package org.readout.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.actor.Actors;
import org.readout.engine.event.Event.Type;
import org.readout.engine.event.EventPatterns.Turn;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;

/**
 * Codes the main clauses of one sentence: finds the verbs that tell rather than report, their type by the lexicon, and
 * who does it to whom by the tree. In the manner of the TABARI and PETRARCH coders.
 */
final class ClauseCoder {

    /** How far the complements of a verb are looked for, in tokens. */
    private static final int REACH = 14;

    private static final int DEEPEST = 6;

    /** Tags of verbs that state rather than ask. */
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    /** Before whom a verb is addressed to: "called on Chile to", "appealed to Chile to". */
    private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

    private static final Set<Type> HOSTILE = Set.of(
            Type.SANCTION,
            Type.COERCE,
            Type.ASSAULT,
            Type.FIGHT,
            Type.MOBILIZE,
            Type.PROTEST,
            Type.REJECT,
            Type.THREATEN,
            Type.DISAPPROVE);

    private final Sentence sentence;
    private final Dependencies tree;
    private final Parties parties;
    private final EventPatterns patterns;
    private final Modality modality;

    /**
     * A clause that was coded.
     *
     * @param verb the token that tells it
     * @param inner the verb that says what is done: "invade" in "threatened to invade"
     * @param denied whether its "not" is part of the type ("will not withdraw" is a refusal)
     * @param words lemmas of the verb and of what follows it
     */
    record Coding(
            Type type,
            Set<String> source,
            Set<String> target,
            Span span,
            int verb,
            int inner,
            boolean denied,
            Set<String> words) {}

    ClauseCoder(Sentence sentence, Dependencies tree, Actors actors, EventPatterns patterns) {
        this.sentence = sentence;
        this.tree = tree;
        this.parties = new Parties(sentence, tree, actors);
        this.patterns = patterns;
        this.modality = new Modality(sentence, tree);
    }

    List<Coding> code() {
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (tree.head(i) == Dependencies.ROOT) {
                visit(i, Set.of(), codings, 0);
            }
        }
        return codings;
    }

    private void visit(int token, Set<String> inherited, List<Coding> codings, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        Set<String> subject = subject(token);
        Set<String> source = subject.isEmpty() ? inherited : subject;
        boolean tells = patterns.tells(lemma(token))
                || isInsistence(token)
                || !sentence.token(token).isVerb() && !turns(token);
        if (tells) {
            for (int child : tree.children(token, "ccomp", "parataxis", "xcomp", "dep", "acl:relcl", "advcl", "acl")) {
                if (isDuty(child) && !source.isEmpty()) {
                    Set<String> obliged = subject(child);
                    obliged.removeAll(source);
                    codings.add(new Coding(
                            Type.DEMAND,
                            source,
                            obliged,
                            span(Math.min(token, child), Math.max(token, child)),
                            token,
                            child,
                            false,
                            clause(child)));
                } else if (sentence.token(child).isVerb() || turns(child)) {
                    visit(child, source, codings, depth + 1);
                }
            }
        } else {
            coding(token, source).ifPresent(codings::add);
        }
        for (int child : tree.children(token, "conj", "parataxis")) {
            if (!tells && sentence.token(child).isVerb() && !patterns.tells(lemma(child))) {
                visit(child, source, codings, depth + 1);
            }
        }
    }

    /** "said that Chile must …": a demand on those who must. */
    private boolean isDuty(int token) {
        return tree.children(token, "aux").stream()
                .map(this::lemma)
                .anyMatch(aux -> aux.equals("must") || aux.equals("should") || aux.equals("ought"));
    }

    /** "insisted that it had not asked": an assertion; "insisted that Chile withdraw" is a demand. */
    private boolean isInsistence(int token) {
        return lemma(token).equals("insist")
                && tree.children(token, "ccomp").stream()
                        .anyMatch(child -> FINITE.contains(sentence.token(child).tag())
                                || tree.children(child, "aux", "cop").stream()
                                        .anyMatch(aux -> FINITE.contains(
                                                sentence.token(aux).tag())));
    }

    private boolean turns(int token) {
        return patterns.turn(lemma(token)).isPresent()
                && !tree.children(token, "xcomp", "ccomp", "advcl").isEmpty();
    }

    private Optional<Coding> coding(int verb, Set<String> source) {
        int inner = verb;
        Optional<Turn> turn = auxiliary(verb);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Turn> here = patterns.turn(lemma(inner));
            List<Integer> embedded = tree.children(inner, "xcomp", "ccomp", "advcl", "acl").stream()
                    .filter(child -> sentence.token(child).isVerb() && isComplement(child))
                    .toList();
            boolean control = here.isPresent()
                    || lemma(inner).equals("begin")
                    || lemma(inner).equals("decide");
            if (!control || embedded.isEmpty()) {
                break;
            }
            turn = here.isPresent() ? here : turn;
            inner = embedded.getFirst();
        }
        Optional<Type> plain = type(inner);
        Optional<Type> outer = inner == verb ? Optional.empty() : type(verb);
        boolean passive = inner == verb && !tree.children(verb, "nsubj:pass").isEmpty();
        boolean denied = turn.isPresent() && turn.get() == Turn.PROMISE && modality.isNegated(inner);
        Optional<Type> type = (denied ? turnedDown(plain) : turned(turn, plain, inner != verb, passive))
                .or(() -> outer)
                .or(() -> plain);
        int told = inner;
        return type.map(found -> sides(found, verb, told, source, denied));
    }

    /** What "will not" makes of an event: of an attack a promise, of anything else a refusal. */
    private static Optional<Type> turnedDown(Optional<Type> plain) {
        return plain.map(type -> HOSTILE.contains(type) ? Type.AGREE : Type.REJECT);
    }

    /** "called on Chile to withdraw", which parsers hang up in many ways, but not "called it useful, adding …". */
    private boolean isComplement(int verb) {
        String relation = tree.relation(verb);
        return relation.equals("xcomp")
                || relation.equals("ccomp")
                || tree.children(verb, "mark", "aux", "case").stream()
                        .anyMatch(mark -> lemma(mark).equals("to"));
    }

    private Optional<Turn> auxiliary(int verb) {
        return tree.children(verb, "aux").stream()
                .map(aux -> patterns.turn(lemma(aux)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Type> turned(Optional<Turn> turn, Optional<Type> plain, boolean embedded, boolean passive) {
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        return switch (turn.get()) {
            case THREAT -> Optional.of(Type.THREATEN);
            case REFUSAL -> Optional.of(Type.REJECT);
            case DEMAND -> embedded ? Optional.of(Type.DEMAND) : Optional.empty();
            case PROMISE ->
                // "He will be sentenced" promises nothing and threatens nobody.
                plain.filter(type -> !passive || !HOSTILE.contains(type))
                        .map(type -> HOSTILE.contains(type) ? Type.THREATEN : type == Type.DEMAND ? type : Type.AGREE)
                        .or(() -> embedded ? Optional.of(Type.AGREE) : Optional.empty());
        };
    }

    private Optional<Type> type(int verb) {
        return patterns.type(lemma(verb), clause(verb), next(verb), about(verb));
    }

    /** The lemmas that a pattern may ask for: those after a verb, before it too where it is a passive. */
    private Set<String> clause(int verb) {
        Set<String> after = new TreeSet<>();
        boolean passive = !tree.children(verb, "nsubj:pass").isEmpty();
        for (int i = passive ? Math.max(0, verb - REACH) : verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
            if (i > verb && patterns.tells(lemma(i)) && sentence.token(i).isVerb()) {
                break;
            }
            if (i != verb) {
                after.add(lemma(i));
            }
        }
        return after;
    }

    /** What stands right behind a verb, adverbs passed over. */
    private String next(int verb) {
        int next = verb + 1;
        while (next < sentence.size() && sentence.token(next).tag().startsWith("RB")) {
            next++;
        }
        return next < sentence.size() ? lemma(next) : "";
    }

    /** The lemmas of a verb's subject, and of what it is done by or in. */
    private Set<String> about(int verb) {
        Set<String> subject = new TreeSet<>();
        for (int child : tree.children(verb, "nsubj", "obl")) {
            tree.subtree(child).forEach(token -> subject.add(lemma(token)));
        }
        return subject;
    }

    private Coding sides(Type type, int verb, int inner, Set<String> subject, boolean denied) {
        Set<String> source = new LinkedHashSet<>(subject);
        Set<String> target = new LinkedHashSet<>();
        List<Integer> passive = tree.children(inner, "nsubj:pass");
        if (!passive.isEmpty() && type != Type.THREATEN) {
            source.clear();
            passive.forEach(child -> target.addAll(parties.of(child)));
            obliques(inner, Set.of("by")).forEach(child -> source.addAll(parties.of(child)));
        } else {
            target.addAll(target(verb, inner, source));
        }
        target.removeAll(source);
        if (type == Type.AGREE && source.size() > 1) {
            target.clear();
        }
        Set<String> words = clause(inner);
        words.add(lemma(inner));
        return new Coding(
                type, source, target, span(Math.min(verb, inner), Math.max(verb, inner)), verb, inner, denied, words);
    }

    private Set<String> target(int verb, int inner, Set<String> source) {
        Set<String> found = new LinkedHashSet<>();
        for (int token : inner == verb ? List.of(verb) : List.of(inner, verb)) {
            for (int child : tree.children(token, "iobj", "obj")) {
                found.addAll(parties.of(child));
            }
            found.removeAll(source);
            if (!found.isEmpty()) {
                return found;
            }
            for (int child : tree.children(token, "ccomp", "xcomp")) {
                tree.children(child, "nsubj").forEach(subject -> found.addAll(parties.of(subject)));
            }
            found.removeAll(source);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (inner != verb) {
            obliques(verb, ADDRESSING).forEach(child -> found.addAll(parties.of(child)));
            found.removeAll(source);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<String> after = parties.between(inner + 1, end(inner)).stream()
                .filter(actor -> !source.contains(actor))
                .toList();
        return after.isEmpty() ? found : new LinkedHashSet<>(after.subList(0, 1));
    }

    /** The first token after the clause of a verb: where somebody is named as having told it. */
    private int end(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (patterns.tells(lemma(i)) && sentence.token(i).isVerb()) {
                int comma = i;
                while (comma > verb && !sentence.token(comma).text().equals(",")) {
                    comma--;
                }
                return comma > verb ? comma : i;
            }
        }
        return sentence.size();
    }

    private List<Integer> obliques(int verb, Set<String> cases) {
        return tree.children(verb, "obl", "nmod").stream()
                .filter(child -> tree.children(child, "case").stream().anyMatch(word -> cases.contains(lemma(word))))
                .toList();
    }

    private Set<String> subject(int token) {
        Set<String> found = new LinkedHashSet<>();
        for (int child : tree.children(token, "nsubj")) {
            found.addAll(parties.of(child));
        }
        return found;
    }

    private Span span(int from, int to) {
        return sentence.token(from).span().cover(sentence.token(to).span());
    }

    private String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
