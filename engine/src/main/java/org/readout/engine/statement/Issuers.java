package org.readout.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.statement.SourceFinder.Source;
import org.readout.engine.text.Span;

/** Whose statement, readout or letter it is when only "the statement" is named. */
final class Issuers {

    /** A document is that of somebody who spoke or was named at most this many sentences before. */
    private static final int NEAR = 3;

    private final List<String> documents =
            WordList.load(Issuers.class, "document-nouns.txt").entries();
    private final List<Tree> trees;
    private final List<Attribution> attributions;
    private final Actors actors;
    private final List<Optional<Actor>> speakers;

    /** @param speakers of the attributions, filled as they are found */
    Issuers(List<Tree> trees, List<Attribution> attributions, Actors actors, List<Optional<Actor>> speakers) {
        this.trees = trees;
        this.attributions = attributions;
        this.actors = actors;
        this.speakers = speakers;
    }

    boolean isDocument(Tree tree, int token) {
        return documents.contains(tree.lemma(token).toLowerCase(Locale.ROOT));
    }

    /** "it read": what reads is a text. */
    boolean isPronoun(Tree tree, Source source, Attribution attribution) {
        return tree.word(source.head()).equals("it")
                && tree.lemma(attribution.verb()).equals("read");
    }

    /**
     * The issuer: who last said something in a document, who issued one that was told of, else the institution that
     * spoke last or was named last as one that acts.
     *
     * @param before the offset where the document is named
     */
    Optional<Actor> find(int index, int before) {
        return whoWrote(index)
                .or(() -> countryThatSpoke(index))
                .or(() -> owner(attributions.get(index).sentence(), before))
                .or(() -> named(attributions.get(index).sentence(), before));
    }

    /** The speaker of the words before that came "in a statement" or from one. */
    private Optional<Actor> whoWrote(int index) {
        int sentence = attributions.get(index).sentence();
        for (int i = index - 1; i >= 0 && sentence - attributions.get(i).sentence() <= NEAR; i--) {
            Attribution earlier = attributions.get(i);
            Tree tree = trees.get(earlier.sentence());
            boolean written = earlier.source()
                            .filter(source -> isDocument(tree, source.head()))
                            .isPresent()
                    || tree.children(earlier.verb(), "obl", "nmod").stream().anyMatch(noun -> isDocument(tree, noun));
            if (written && speakers.get(i).isPresent()) {
                return speakers.get(i);
            }
        }
        return Optional.empty();
    }

    /** The country that spoke in the sentence before, unless an institution is named after it. */
    private Optional<Actor> countryThatSpoke(int index) {
        int sentence = attributions.get(index).sentence();
        for (int i = index - 1; i >= 0 && sentence - attributions.get(i).sentence() <= 1; i--) {
            Optional<Actor> spoke = speakers.get(i).filter(actor -> actor.type() == Actor.Type.COUNTRY);
            int start = attributions.get(i).cue().start();
            Span since = new Span(
                    start, Math.max(start, attributions.get(index).cue().start()));
            boolean institution = actors.within(since).stream()
                    .anyMatch(mentioned -> mentioned.actor().type() == Actor.Type.ORGANIZATION);
            if (spoke.isPresent() && !institution) {
                return spoke;
            }
        }
        return Optional.empty();
    }

    /** "The ministry's statement", "a letter from Roe", "Roe wrote a letter" in the sentences before. */
    private Optional<Actor> owner(int sentence, int before) {
        for (int s = sentence; s >= 0 && sentence - s <= NEAR; s--) {
            Tree tree = trees.get(s);
            for (int noun = tree.size() - 1; noun >= 0; noun--) {
                if (tree.token(noun).span().start() >= before || !isDocument(tree, noun)) {
                    continue;
                }
                for (int child : tree.children(noun, "nmod:poss", "nmod", "compound")) {
                    boolean to = tree.children(child, "case").stream()
                            .anyMatch(c -> !tree.word(c).matches("by|from|of|'s|’s|’|'"));
                    List<Actor> found = actors.at(tree.token(child).span().start());
                    if (!to && found.size() == 1 && found.getFirst().type() != Actor.Type.LOCATION) {
                        return Optional.of(found.getFirst());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> named(int sentence, int before) {
        for (int s = sentence; s >= 0 && sentence - s <= NEAR; s--) {
            Span span = trees.get(s).sentence().span();
            Span upTo = new Span(span.start(), Math.max(span.start(), Math.min(span.end(), before)));
            Tree tree = trees.get(s);
            Optional<Actor> acts = actors.within(upTo).stream()
                    .filter(mentioned -> mentioned.actor().type() == Actor.Type.ORGANIZATION)
                    .filter(mentioned -> mentioned.actor().country().isPresent()
                            || isSubject(tree, mentioned.mention().span()))
                    .map(Mentioned::actor)
                    .reduce((one, other) -> other);
            if (acts.isPresent()) {
                return acts;
            }
        }
        return Optional.empty();
    }

    private static boolean isSubject(Tree tree, Span mention) {
        for (int i = 0; i < tree.size(); i++) {
            if (mention.contains(tree.token(i).span()) && tree.is(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }
}
