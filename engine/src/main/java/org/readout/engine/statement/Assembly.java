package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.score.LinearModels;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Makes the statements of an article from its attributions: kinds, quoted words, and everybody's names. */
final class Assembly {

    /** Words of a name that a passive verb without an agent gives to a thing. */
    private static final int LONGEST_COMMON_NAME = 3;

    private final List<String> unspoken =
            WordList.load(Assembly.class, "unspoken.txt").entries();
    private final Text text;
    private final List<Tree> trees;
    private final Quotations quotations;
    private final List<Attribution> attributions;
    private final Nesting nesting;
    private final Titles titles;
    private final List<Optional<Actor>> speakers;
    private final Outlets outlets;
    private final List<Optional<Actor>> publishers;
    private final List<Optional<Actor>> addressees;

    /** @param attributions in text order of their cues */
    Assembly(
            Text text,
            CueVerbs verbs,
            LinearModels models,
            List<Tree> trees,
            Quotations quotations,
            List<Attribution> attributions,
            Actors actors) {
        this.text = text;
        this.trees = trees;
        this.quotations = quotations;
        this.attributions = attributions;
        this.nesting = new Nesting(attributions);
        this.titles = new Titles(text);
        this.speakers = new Speakers(text, models, trees, quotations, attributions, nesting, actors).find();
        this.outlets = new Outlets(trees, quotations, actors);
        this.publishers = new Publishers(attributions, nesting, actors, speakers).find();
        this.addressees = new Addressees(verbs, trees, attributions, quotations, actors, speakers, publishers).find();
    }

    List<Statement> statements() {
        List<List<Span>> quoted = quoted();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            Tree tree = trees.get(attribution.sentence());
            List<Span> source = attribution
                    .source()
                    .map(found -> List.of(
                            tree.span(found.words().first(), found.words().last())))
                    .orElse(List.of());
            Statement.Kind kind = Classification.of(text, attribution.content(), quotations);
            boolean passedOn = kind != Statement.Kind.DIRECT
                    && !quoted.get(i).isEmpty()
                    && outlets.isOutlet(attribution, speakers.get(i));
            Optional<Actor> speaker = passedOn ? outlets.quoted(attribution) : speakers.get(i);
            statements.add(new Statement(
                    kind,
                    source,
                    List.of(attribution.cue()),
                    attribution.content(),
                    quoted.get(i),
                    nesting.isNested(i),
                    isStated(attribution, tree) && !outlets.isOutlet(attribution, speakers.get(i)),
                    speaker.map(Actor::id),
                    passedOn ? Optional.empty() : addressees.get(i).map(Actor::id),
                    passedOn
                            ? speakers.get(i).map(Actor::id)
                            : publishers.get(i).map(Actor::id)));
        }
        return List.copyOf(statements);
    }

    private boolean isStated(Attribution attribution, Tree tree) {
        return !unspoken.contains(tree.lemma(attribution.verb()).toLowerCase(Locale.ROOT));
    }

    private Set<Integer> within(Attribution attribution) {
        Set<Integer> found = new TreeSet<>();
        attribution.content().forEach(span -> found.addAll(quotations.overlapping(span)));
        return found;
    }

    /** For each attribution the quoted words that are its own: those of the innermost one that says something. */
    private List<List<Span>> quoted() {
        List<List<Span>> quoted = new ArrayList<>();
        attributions.forEach(attribution -> quoted.add(new ArrayList<>()));
        int[] owner = new int[quotations.size()];
        Arrays.fill(owner, -1);
        for (int i = 0; i < attributions.size(); i++) {
            for (int q : within(attributions.get(i))) {
                if (attributions.get(i).holds(quotations.get(q).marks()) && (owner[q] < 0 || takes(i, owner[q]))) {
                    owner[q] = i;
                }
            }
        }
        for (int q = 0; q < quotations.size(); q++) {
            boolean said = owner[q] >= 0
                    && (quotations.get(q).turn()
                            || !titles.isTitle(quotations.get(q))
                                    && !isCommonName(attributions.get(owner[q]), quotations.get(q)));
            if (said) {
                quoted.get(owner[q]).add(quotations.get(q).words());
            }
        }
        return quoted;
    }

    /** "has been likened to the “cold war”": words that nobody in particular used. */
    private boolean isCommonName(Attribution attribution, Quotation quotation) {
        return attribution.source().isEmpty()
                && attribution.kind() == CueVerb.Kind.DESCRIBE
                && text.slice(quotation.words()).split("\\s+", LONGEST_COMMON_NAME + 2).length <= LONGEST_COMMON_NAME;
    }

    /** Whether the later attribution has the better right to words that both hold. */
    private boolean takes(int later, int holder) {
        if (nesting.isWithin(later, holder)) {
            return attributions.get(later).kind().isUtterance();
        }
        if (nesting.isWithin(holder, later)) {
            return !attributions.get(holder).kind().isUtterance();
        }
        return length(attributions.get(later)) < length(attributions.get(holder));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
