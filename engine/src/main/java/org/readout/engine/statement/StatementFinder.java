package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Sentence;
import org.readout.engine.score.LinearModels;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Finds who said what. */
public final class StatementFinder {

    private final QuotationFinder marks = new QuotationFinder();
    private final CueVerbs verbs = new CueVerbs();
    private final LinearModels models = LinearModels.load(StatementFinder.class);
    private final AttributionFinder attributions = new AttributionFinder(verbs);

    /**
     * @param paragraphs the body's paragraphs; a quotation never runs out of one but where the next one opens it again
     * @param sentences of these paragraphs, parsed or not
     * @return in text order of their cues
     */
    public List<Statement> find(Text text, List<Span> paragraphs, List<Sentence> sentences, Actors actors) {
        List<Turn> turns = new TurnFinder(text, paragraphs, actors).find();
        Quotations quotations = Quotations.of(marks.find(text, paragraphs), turns);
        List<Tree> trees = sentences.stream().map(Tree::of).toList();
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            found.addAll(attributions.find(trees.get(i), new QuotedTokens(sentences.get(i), quotations), i));
        }
        found.removeIf(attribution -> isPlace(text, trees, attribution, actors));
        found.addAll(new Turns(trees).attributions(turns));
        List<Attribution> linked = new ArrayList<>(new QuotationLinker(text, quotations, trees, found, verbs).link());
        linked.removeIf(attribution -> attribution.content().isEmpty());
        linked.sort(Comparator.comparing(Attribution::cue));
        return new Assembly(text, verbs, models, trees, quotations, linked, actors).statements();
    }

    /** "OSLO: …": a dateline's colon gives the place no words. */
    private static boolean isPlace(Text text, List<Tree> trees, Attribution attribution, Actors actors) {
        return text.slice(attribution.cue()).equals(":")
                && attribution
                        .source()
                        .map(source -> trees.get(attribution.sentence())
                                .token(source.head())
                                .span()
                                .start())
                        .filter(start -> actors.at(start).stream()
                                .anyMatch(actor ->
                                        actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.LOCATION))
                        .isPresent();
    }
}
