package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.actor.Mention;
import org.readout.engine.score.LinearModels;
import org.readout.engine.score.Score;
import org.readout.engine.text.Span;

/**
 * Who is behind "he said": one scored decision over the actors in reach. News lets the last speaker go on as "he",
 * whoever the words in between were about.
 */
final class PronounSources {

    private static final String DECISION = "pronoun";

    /** Sentences back within which an actor can be taken up. */
    private static final int REACH = 3;

    private final LinearModels models;
    private final Genders genders;
    private final List<Tree> trees;
    private final Quotations quotations;
    private final List<Attribution> attributions;
    private final Nesting nesting;
    private final Actors actors;

    PronounSources(
            LinearModels models,
            Genders genders,
            List<Tree> trees,
            Quotations quotations,
            List<Attribution> attributions,
            Nesting nesting,
            Actors actors) {
        this.models = models;
        this.genders = genders;
        this.trees = trees;
        this.quotations = quotations;
        this.attributions = attributions;
        this.nesting = nesting;
        this.actors = actors;
    }

    /**
     * The actor behind an attribution whose source is a pronoun.
     *
     * @param resolved whom the article's references take it for
     * @param speakers of the attributions before, the others empty
     */
    Optional<Actor> find(int index, Optional<Actor> resolved, List<Optional<Actor>> speakers) {
        Optional<Boolean> feminine =
                Genders.feminine(trees.get(attributions.get(index).sentence())
                        .word(attributions.get(index).source().orElseThrow().head()));
        return best(index, resolved, feminine.isPresent(), feminine, speakers);
    }

    /** The same for "the airline", "the adviser", which only a description names. */
    Optional<Actor> described(int index, boolean person, List<Optional<Actor>> speakers) {
        return best(index, Optional.empty(), person, Optional.empty(), speakers);
    }

    private Optional<Actor> best(
            int index,
            Optional<Actor> resolved,
            boolean person,
            Optional<Boolean> feminine,
            List<Optional<Actor>> speakers) {
        Attribution attribution = attributions.get(index);
        int source = attribution.source().orElseThrow().head();
        Tree tree = trees.get(attribution.sentence());
        int last = lastSpeaker(index, speakers, person);
        Set<Actor> candidates = new LinkedHashSet<>();
        resolved.ifPresent(candidates::add);
        if (last >= 0) {
            speakers.get(last).ifPresent(candidates::add);
        }
        candidates.addAll(named(attribution, tree, person));
        Optional<Actor> best = Optional.empty();
        int most = Integer.MIN_VALUE;
        for (Actor actor : candidates) {
            List<String> features = new ArrayList<>();
            if (resolved.filter(actor::equals).isPresent()) {
                features.add("resolved");
            }
            if (last >= 0 && speakers.get(last).filter(actor::equals).isPresent()) {
                int back = attribution.sentence() - lastSentence(attributions.get(last));
                features.add(back <= 1 ? "spoke.last" : "spoke.near");
            }
            features.addAll(places(attribution, tree, source, actor));
            feminine.flatMap(she -> genders.of(actor, tree.token(source).span()).map(she::equals))
                    .ifPresent(same -> features.add(same ? "gender.same" : "gender.other"));
            Score score = models.score(DECISION, features);
            if (score.passes() && score.sum() > most) {
                best = Optional.of(actor);
                most = score.sum();
            }
        }
        return best;
    }

    /** The persons, or the others, that this sentence and the one before name outside the words attributed. */
    private List<Actor> named(Attribution attribution, Tree tree, boolean person) {
        int from = trees.get(Math.max(0, attribution.sentence() - 1))
                .sentence()
                .span()
                .start();
        int to = tree.token(attribution.source().orElseThrow().head()).span().start();
        return actors.within(new Span(from, Math.max(from, to))).stream()
                .filter(mentioned -> mentioned.mention().kind() != Mention.Kind.PRONOUN)
                .filter(mentioned -> (mentioned.actor().type() == Actor.Type.PERSON) == person)
                .filter(mentioned -> person || mentioned.actor().type() == Actor.Type.ORGANIZATION)
                .filter(mentioned -> !attribution.holds(mentioned.mention().span())
                        && quotations.overlapping(mentioned.mention().span()).isEmpty())
                .map(Mentioned::actor)
                .distinct()
                .toList();
    }

    /** The last attribution before, in reach, by a speaker of the kind that the pronoun stands for, or -1. */
    private int lastSpeaker(int index, List<Optional<Actor>> speakers, boolean person) {
        int sentence = attributions.get(index).sentence();
        for (int i = index - 1; i >= 0; i--) {
            if (sentence - lastSentence(attributions.get(i)) > REACH) {
                return -1;
            }
            boolean inside = nesting.isWithin(index, i) || nesting.isNested(i) && !nesting.isNested(index);
            boolean fits = speakers.get(i)
                    .filter(actor -> (actor.type() == Actor.Type.PERSON) == person)
                    .isPresent();
            if (fits && !inside && attributions.get(i).kind().isUtterance()) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence in which an attribution's words end. */
    private int lastSentence(Attribution attribution) {
        int end = attribution.reach().end();
        int at = attribution.sentence();
        while (at + 1 < trees.size() && trees.get(at + 1).sentence().span().start() < end) {
            at++;
        }
        return at;
    }

    private List<String> places(Attribution attribution, Tree tree, int source, Actor actor) {
        List<String> features = new ArrayList<>();
        int pronoun = tree.token(source).span().start();
        boolean inside = false;
        boolean quoted = false;
        boolean told = false;
        boolean here = false;
        boolean before = false;
        boolean namedBefore = false;
        int from = trees.get(Math.max(0, attribution.sentence() - REACH))
                .sentence()
                .span()
                .start();
        for (Mentioned mentioned : actors.within(
                new Span(from, Math.max(from, tree.sentence().span().end())))) {
            Span span = mentioned.mention().span();
            if (!mentioned.actor().equals(actor)) {
                continue;
            }
            if (mentioned.mention().kind() == Mention.Kind.PRONOUN) {
                before |= attribution.sentence() > 0
                        && quotations.overlapping(span).isEmpty()
                        && isSubject(trees.get(attribution.sentence() - 1), span);
                continue;
            }
            inside |= attribution.holds(span);
            if (span.start() >= pronoun) {
                continue;
            }
            boolean marks = !quotations.overlapping(span).isEmpty();
            quoted |= marks;
            told |= !marks && !attribution.holds(span);
            here |= !marks && !attribution.holds(span) && isSubject(tree, span);
            namedBefore |= !marks
                    && attribution.sentence() > 0
                    && trees.get(attribution.sentence() - 1).sentence().span().contains(span);
            before |= !marks && attribution.sentence() > 0 && isSubject(trees.get(attribution.sentence() - 1), span);
        }
        if (inside) {
            features.add("named.inside");
        }
        if (quoted && !told) {
            features.add("only.quoted");
        }
        if (here) {
            features.add("subject.here");
        } else if (before) {
            features.add("subject.before");
        } else if (namedBefore) {
            features.add("named.before");
        }
        return features;
    }

    private static boolean isSubject(Tree tree, Span span) {
        for (int i = 0; tree.sentence().span().contains(span) && i < tree.size(); i++) {
            if (span.contains(tree.token(i).span()) && tree.is(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }
}
