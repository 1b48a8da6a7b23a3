package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.engine.statement.SourceFinder.Source;
import org.readout.engine.text.Span;

/** Finds the attributions that one sentence's own cues make. */
final class AttributionFinder {

    private final CueVerbs verbs;
    private final LabelFinder labels = new LabelFinder();
    private final SourceFinder sources = new SourceFinder();
    private final ContentFinder contents;
    private final NominalCueFinder nominals;

    AttributionFinder(CueVerbs verbs) {
        this.verbs = verbs;
        this.contents = new ContentFinder(verbs);
        this.nominals = new NominalCueFinder(verbs);
    }

    List<Attribution> find(Tree tree, QuotedTokens quoted, int sentence) {
        List<Attribution> found = new ArrayList<>();
        labels.find(tree, quoted).ifPresent(label -> found.add(byLabel(tree, quoted, sentence, label)));
        for (int i = 0; i < tree.size(); i++) {
            if (quoted.at(i)) {
                continue;
            }
            Optional<CueVerb> cue = nominals.isAttitude(tree, i) ? Optional.empty() : verbs.at(tree, i);
            if (cue.isPresent() && !isAttribute(tree, i)) {
                byVerb(tree, quoted, sentence, i, cue.get()).ifPresent(found::add);
            } else if (tree.word(i).equals("according")
                    && i + 2 < tree.size()
                    && tree.word(i + 1).equals("to")) {
                accordingTo(tree, quoted, sentence, i).ifPresent(found::add);
            } else if (cue.isEmpty()) {
                byNominal(tree, quoted, sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Attribution byLabel(Tree tree, QuotedTokens quoted, int sentence, LabelFinder.Label label) {
        return new Attribution(
                sentence,
                label.colon(),
                CueVerb.Kind.SAY,
                tree.token(label.colon()).span(),
                Optional.of(label.source()),
                spans(tree, quoted, List.of(label.content())));
    }

    private Optional<Attribution> byNominal(Tree tree, QuotedTokens quoted, int sentence, int token) {
        return nominals.find(tree, quoted, token)
                .map(cue -> new Attribution(
                        sentence,
                        token,
                        cue.kind(),
                        tree.token(token).span(),
                        Optional.of(cue.source()),
                        spans(tree, quoted, List.of(cue.content()))));
    }

    private boolean isAttribute(Tree tree, int token) {
        return tree.is(token, "amod", "compound", "nmod", "obj", "case")
                && !tree.has(token, "nsubj")
                && !tree.token(token).tag().equals("VBG");
    }

    private Optional<Attribution> byVerb(Tree tree, QuotedTokens quoted, int sentence, int verb, CueVerb cue) {
        Optional<Source> source = sources.find(tree, quoted, verb);
        List<Words> words = contents.find(tree, quoted, verb, cue, source);
        if (words.isEmpty()
                || words.stream().allMatch(run -> isMereCue(tree, quoted, run))
                || isMereInfinitive(tree, quoted, verb, words)
                || source.isEmpty() && isOpeningParticiple(tree, verb)) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(sentence, verb, cue.kind(), cueSpan(tree, verb), source, spans(tree, quoted, words)));
    }

    /** "…, the agency reported": a name with a verb that attributes says nothing itself. */
    private boolean isMereCue(Tree tree, QuotedTokens quoted, Words run) {
        if (run.last() == run.first() || quoted.at(run.last()) || !verbs.isCue(tree, run.last())) {
            return false;
        }
        for (int i = run.first(); i < run.last(); i++) {
            if (quoted.at(i) || !tree.token(i).tag().matches("NN.*|PRP|DT|JJ|POS")) {
                return false;
            }
        }
        return true;
    }

    /** "Asked whether …, she said": nobody's question, which only leads in to the answer. */
    private boolean isOpeningParticiple(Tree tree, int verb) {
        String tag = tree.token(verb).tag();
        return verb <= 1 && (tag.equals("VBN") || tag.equals("VBD"));
    }

    /** What somebody is "to say" was not said, unless its words are quoted. */
    private boolean isMereInfinitive(Tree tree, QuotedTokens quoted, int verb, List<Words> words) {
        boolean to = tree.token(verb).tag().equals("VB")
                && tree.children(verb, "mark").stream()
                        .anyMatch(mark -> tree.word(mark).equals("to"));
        return to && words.stream().noneMatch(run -> quoted.at(run.first()) || quoted.at(run.last()));
    }

    /** The verb with its auxiliaries and its particle. */
    private Span cueSpan(Tree tree, int verb) {
        int first = verb;
        while (first > 0 && tree.head(first - 1) == verb && tree.is(first - 1, "aux", "advmod")) {
            first--;
        }
        boolean particle = verb + 1 < tree.size() && tree.is(verb + 1, "compound:prt");
        return tree.span(first, particle ? verb + 1 : verb);
    }

    private Optional<Attribution> accordingTo(Tree tree, QuotedTokens quoted, int sentence, int token) {
        int head = tree.head(token) > token ? tree.head(token) : tree.head(token + 1);
        if (head <= token + 1) {
            head = token + 2;
        }
        int last = token + 2;
        while (last < tree.size() && !tree.token(last).text().matches("[,;:.]|--|—|–") && !quoted.at(last)) {
            last++;
        }
        Words name = new Words(token + 2, Math.max(token + 2, last - 1));
        Source source =
                new Source(name, name.contains(head) ? head : name.last(), name.contains(head) ? head : name.last());
        List<Words> content = new ArrayList<>();
        int from = token > 0 ? 0 : name.last() + 1;
        int to = token > 0 ? token - 1 : tree.size() - 1;
        while (from < to && !quoted.at(from) && tree.isPunctuation(from)) {
            from++;
        }
        while (to > from && !quoted.at(to) && tree.isPunctuation(to)) {
            to--;
        }
        if (from > to || from >= tree.size()) {
            return Optional.empty();
        }
        content.add(new Words(from, to));
        return Optional.of(new Attribution(
                sentence,
                token,
                CueVerb.Kind.SAY,
                tree.span(token, token + 1),
                Optional.of(source),
                spans(tree, quoted, content)));
    }

    /** The content as spans of the text; a quotation that is cut is taken whole, over sentences too. */
    private List<Span> spans(Tree tree, QuotedTokens quoted, List<Words> words) {
        TreeSet<Span> spans = new TreeSet<>();
        for (Words run : words) {
            Span span = tree.span(run.first(), run.last());
            Optional<Quotation> first = quoted.quotation(run.first());
            Optional<Quotation> last = quoted.quotation(run.last());
            span = first.map(Quotation::marks).map(span::cover).orElse(span);
            spans.add(last.map(Quotation::marks).map(span::cover).orElse(span));
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
                apart.set(apart.size() - 1, apart.getLast().cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
