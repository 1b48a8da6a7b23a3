package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.actor.Mention;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** One sentence with its tree, and whom and what time its words mean. Tokens are named by their index. */
final class AgendaSentence {

    /** Longer names of things are cut. */
    private static final int LONGEST_NAME = 9;

    /**
     * An expression of time.
     *
     * @param time what it means
     * @param head the token by which it hangs in the sentence
     */
    record Timed(TimeExpression time, int head) {}

    private final Text text;
    private final ClauseTree tree;
    private final Actors actors;
    private final AgendaWords words;
    private final List<Timed> timed = new ArrayList<>();
    private final boolean[] isTime;

    AgendaSentence(Text text, ClauseTree tree, Actors actors, List<TimeExpression> times, AgendaWords words) {
        this.text = text;
        this.tree = tree;
        this.actors = actors;
        this.words = words;
        this.isTime = new boolean[tree.size()];
        for (TimeExpression time : times) {
            if (sentence().span().contains(time.span())) {
                tokens(time).ifPresent(timed::add);
            }
        }
    }

    /** The sentence's time at its topmost token; none for the name of a person or body that only looks like one. */
    private Optional<Timed> tokens(TimeExpression time) {
        boolean named = actors.overlapping(time.span()).stream()
                .anyMatch(mentioned -> mentioned.mention().kind() == Mention.Kind.NAME
                        && mentioned.actor().type() == Actor.Type.PERSON);
        if (named) {
            return Optional.empty();
        }
        int head = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.token(i).span().overlaps(time.span())) {
                continue;
            }
            isTime[i] = true;
            boolean outside =
                    tree.head(i) < 0 || !tree.token(tree.head(i)).span().overlaps(time.span());
            boolean mark = tree.token(i).isPreposition() || tree.token(i).isDeterminer();
            if (outside && !mark || head < 0) {
                head = i;
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(new Timed(time, head));
    }

    ClauseTree tree() {
        return tree;
    }

    Sentence sentence() {
        return tree.sentence();
    }

    int size() {
        return tree.size();
    }

    String lemma(int token) {
        return tree.lemma(token);
    }

    List<Timed> timed() {
        return timed;
    }

    boolean isTime(int token) {
        return isTime[token];
    }

    /** Whom a noun phrase or pronoun stands for, by its head; persons before the bodies their titles name. */
    List<Actor> actors(int head) {
        List<Actor> exact = actors.at(tree.token(head).span().start());
        List<Actor> persons = exact.stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .toList();
        if (!persons.isEmpty()) {
            return persons;
        }
        List<Actor> titled = actors.overlapping(tree.span(phraseStart(head), phraseEnd(head))).stream()
                .map(Mentioned::actor)
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .distinct()
                .toList();
        boolean office = words.isParty(lemma(head)) || tree.token(head).isProperNoun();
        return office && !titled.isEmpty() ? titled : exact;
    }

    /** The first token of the noun phrase without what follows its head and without conjuncts. */
    int phraseStart(int head) {
        int start = head;
        for (int child : tree.children(head)) {
            if (child < head && tree.is(child, "compound", "amod", "nmod:poss", "nummod", "det", "flat")) {
                start = Math.min(start, tree.first(child));
            }
        }
        return start;
    }

    /** The last token of the head with the names and appositions that follow it at once. */
    int phraseEnd(int head) {
        int end = head;
        for (int child : tree.children(head)) {
            boolean joins = tree.is(child, "flat", "compound", "appos") && child > head && child - end <= 4;
            if (joins) {
                end = Math.max(end, tree.is(child, "appos") ? tree.last(child) : child);
            }
        }
        return end;
    }

    /** Whether the noun names a town, country or region. */
    boolean isPlace(int head) {
        if (isTime[head]) {
            return false;
        }
        List<Actor> here = actors.at(tree.token(head).span().start());
        if (here.stream().anyMatch(actor -> actor.type() == Actor.Type.PERSON)) {
            return false;
        }
        return tree.token(head).entity() == EntityKind.LOCATION
                || tree.token(head).isProperNoun()
                        && here.stream()
                                .anyMatch(actor ->
                                        actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.LOCATION);
    }

    /** The words of a place, without article and what follows. */
    String place(int head) {
        int start = head;
        while (start > 0
                && tree.is(start - 1, "compound", "flat", "amod", "nummod")
                && tree.head(start - 1) == head
                && tree.token(start - 1).isProperNoun()) {
            start--;
        }
        return words(start, head);
    }

    /** The words from one token to another, on one line. */
    String words(int from, int to) {
        return text.slice(tree.span(from, to)).replaceAll("\\s+", " ");
    }

    /** The name of the thing a noun heads: its modifiers that do not tell when or how surely, and a short "of …". */
    String name(int head) {
        OptionalInt named = namedApposition(head);
        if (named.isPresent()) {
            return name(named.getAsInt());
        }
        int start = head;
        for (int i = head - 1; i >= phraseStart(head) && names(i); i--) {
            start = i;
        }
        while (start < head
                && (tree.token(start).isPossessiveMark() || tree.token(start).isPunctuation())) {
            start++;
        }
        int end = head;
        for (int child : tree.children(head, "nmod", "flat")) {
            boolean of = child > head
                    && tree.first(child) == end + 1
                    && tree.preposition(child).equals("of");
            if (of && child - head <= LONGEST_NAME && !isTime[child]) {
                end = Math.min(tree.last(child), endOf(child, head));
            }
        }
        return words(bracketed(start), end);
    }

    /** A name before its acronym in brackets belongs to the thing: "the Nile Basin Initiative (NBI) summit". */
    private int bracketed(int start) {
        boolean closed = start > 3
                && tree.word(start - 1).equals(")")
                && tree.word(start - 3).equals("(");
        if (!closed || !tree.token(start - 4).isProperNoun()) {
            return start;
        }
        int first = start - 4;
        while (first > 0
                && (tree.token(first - 1).isProperNoun()
                        || tree.token(first - 1).isAdjective())) {
            first--;
        }
        return first;
    }

    /** "the security gathering, the Lagos Forum" has the name of its apposition. */
    private OptionalInt namedApposition(int head) {
        if (isNamed(head) && tree.token(head).isProperNoun()) {
            return OptionalInt.empty();
        }
        OptionalInt linked = tree.children(head, "appos").stream()
                .filter(child -> words.occasion(lemma(child)).isPresent() && isNamed(child))
                .mapToInt(child -> child)
                .findFirst();
        return linked.isPresent() ? linked : besideIt(head);
    }

    /** The same where the parser hung it elsewhere: nothing but a comma, an article and a name follow the head. */
    private OptionalInt besideIt(int head) {
        if (head + 2 >= size() || !tree.word(head + 1).equals(",")) {
            return OptionalInt.empty();
        }
        int at = head + 2;
        while (at < size() && (tree.token(at).isDeterminer() || tree.token(at).isProperNoun())) {
            at++;
        }
        int last = at - 1;
        boolean closed = last > head + 2 && (at == size() || tree.token(at).isPunctuation());
        return closed
                        && words.occasion(lemma(last)).isPresent()
                        && tree.token(last - 1).isProperNoun()
                ? OptionalInt.of(last)
                : OptionalInt.empty();
    }

    /** What follows a verb or noun after one of the prepositions, whatever the parser calls it. */
    List<Integer> after(int token, String... prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(token, "obl", "nmod", "obj", "advmod")) {
            if (List.of(prepositions).contains(tree.preposition(child)) && !tree.is(child, "nmod:poss")) {
                found.addAll(tree.conjuncts(child));
            }
        }
        return found;
    }

    /** Whether a time that hangs on the token says no more than "soon": "in the coming months". */
    boolean isSoon(int token) {
        return timed.stream()
                .anyMatch(time -> time.time().value().equals("FUTURE_REF") && tree.head(time.head()) == token);
    }

    /** The last token of an "of …" before a clause, comma or time of its own. */
    private int endOf(int of, int head) {
        int end = of;
        for (int i = of + 1; i <= tree.last(of) && i - head <= LONGEST_NAME; i++) {
            boolean stops = tree.token(i).isPunctuation()
                    || tree.token(i).isVerb()
                    || tree.token(i).isWhWord()
                    || isTime[i];
            if (stops) {
                break;
            }
            if (tree.token(i).isNoun()) {
                end = i;
            }
        }
        return end;
    }

    private boolean names(int token) {
        boolean lead = tree.token(token).isDeterminer()
                || tree.token(token).isPossessivePronoun()
                || tree.token(token).isNumber()
                || tree.token(token).isPunctuation() && !tree.word(token).equals("-")
                || isTime[token]
                || words.stance(lemma(token)).isPresent()
                || words.isDull(lemma(token));
        boolean owner = tree.token(token).isPossessiveMark() || tree.is(token, "nmod:poss") || isOwner(token);
        return !lead && !owner;
    }

    private boolean isOwner(int token) {
        int at = token;
        for (int steps = 0;
                steps < 4 && tree.head(at) >= 0 && !tree.token(tree.head(at)).isVerb();
                steps++) {
            if (tree.is(at, "nmod:poss")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Whether a word of the thing's name is a proper noun or an acronym. */
    boolean isNamed(int head) {
        for (int i = phraseStart(head); i <= head; i++) {
            boolean proper =
                    tree.token(i).isProperNoun() || tree.token(i).text().matches("[A-Z]{2,}[0-9]*");
            if (proper && !isTime[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thing's name tells it from others of its sort by a proper noun, its owner's left out. */
    boolean hasName(String name, int head) {
        int of = name.indexOf(" of ");
        return namedApposition(head).isPresent()
                || of > 0 && name.codePoints().skip(of).anyMatch(Character::isUpperCase)
                || isNamed(head) && name.codePoints().skip(1).anyMatch(Character::isUpperCase) && name.contains(" ")
                || name.codePoints().limit(1).anyMatch(Character::isUpperCase);
    }

    /** The stretch that covers the tokens, in whatever order. */
    Span span(int one, int other) {
        return tree.span(Math.min(one, other), Math.max(one, other));
    }
}
