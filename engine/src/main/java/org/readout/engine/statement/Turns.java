package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.statement.SourceFinder.Source;

/** Makes attributions of the turns of a transcript: the label is the source, its colon the cue. */
final class Turns {

    private final List<Tree> trees;

    Turns(List<Tree> trees) {
        this.trees = trees;
    }

    List<Attribution> attributions(List<Turn> turns) {
        List<Attribution> found = new ArrayList<>();
        int sentence = 0;
        for (Turn turn : turns) {
            while (sentence < trees.size()
                    && trees.get(sentence).sentence().span().end() <= turn.colon()) {
                sentence++;
            }
            if (turn.attributed() && sentence < trees.size()) {
                attribution(turn, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> attribution(Turn turn, int sentence) {
        Tree tree = trees.get(sentence);
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (turn.label().contains(tree.token(i).span())) {
                first = first < 0 ? i : first;
                last = i;
            }
            if (first >= 0 && tree.token(i).span().contains(turn.colon())) {
                return Optional.of(new Attribution(
                        sentence,
                        i,
                        CueVerb.Kind.SAY,
                        tree.token(i).span(),
                        Optional.of(new Source(new Words(first, last), last, last)),
                        turn.words()));
            }
        }
        return Optional.empty();
    }
}
