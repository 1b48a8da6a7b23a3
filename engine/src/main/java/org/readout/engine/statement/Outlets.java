package org.readout.engine.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.statement.SourceFinder.Source;

/** Outlets, which pass on what others say: the words quoted in "…, the agency reported" are not the agency's. */
final class Outlets {

    private static final Pattern SITE = Pattern.compile("[\\p{L}\\p{N}-]+\\.\\p{Ll}{2,4}");

    /** Nouns for outlets and for other bodies: what stands before them tells. */
    private static final Set<String> AMBIGUOUS = Set.of("agency", "station", "site", "service", "channel", "portal");

    private static final Set<String> NEWS = Set.of("news", "press", "media", "wire", "television", "tv", "radio");

    private final Set<String> agencies = new LinkedHashSet<>(
            WordList.load(BodyFinder.class, "news-agencies.txt").entries());
    private final List<String> nouns =
            WordList.load(Outlets.class, "outlet-nouns.txt").entries();
    private final SourceFinder sources = new SourceFinder();
    private final List<Tree> trees;
    private final Quotations quotations;
    private final Actors actors;

    Outlets(List<Tree> trees, Quotations quotations, Actors actors) {
        this.trees = trees;
        this.quotations = quotations;
        this.actors = actors;
    }

    /** Whether the source of an attribution is an outlet. */
    boolean isOutlet(Attribution attribution, Optional<Actor> speaker) {
        if (attribution.source().isEmpty()
                || speaker.filter(actor -> actor.type() == Actor.Type.PERSON).isPresent()) {
            return false;
        }
        Tree tree = trees.get(attribution.sentence());
        Source source = attribution.source().get();
        if (speaker.filter(actor -> agencies.contains(actor.name())).isPresent()) {
            return true;
        }
        for (int i = source.words().first(); i <= source.words().last(); i++) {
            boolean part = i == source.head() || tree.head(i) == source.head();
            boolean noun = part && isNoun(tree, i);
            if (noun
                    || SITE.matcher(tree.token(i).text()).matches()
                    || agencies.contains(tree.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** "the broadcaster"; "the news agency" but not "the Atomic Energy Agency". */
    private boolean isNoun(Tree tree, int token) {
        String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
        boolean plain = tree.token(token).isNoun()
                && !tree.token(token).isProperNoun()
                && nouns.contains(lemma)
                && !AMBIGUOUS.contains(lemma);
        boolean news = token > 0
                && NEWS.contains(tree.word(token - 1))
                && (nouns.contains(lemma) || AMBIGUOUS.contains(lemma));
        return plain || news;
    }

    /** Whose words an outlet quotes: the subject of the clause that the first quotation stands in. */
    Optional<Actor> quoted(Attribution attribution) {
        Tree tree = trees.get(attribution.sentence());
        QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
        for (int i = 0; i < tree.size(); i++) {
            if (!quoted.begins(i) || !attribution.holds(tree.token(i).span())) {
                continue;
            }
            int verb = governor(tree, quoted, i);
            Optional<Source> subject =
                    verb < 0 || verb == attribution.verb() ? Optional.empty() : sources.find(tree, quoted, verb);
            return subject.map(source ->
                            actors.at(tree.token(source.antecedent()).span().start()))
                    .filter(found -> !found.isEmpty())
                    .map(List::getFirst);
        }
        return Optional.empty();
    }

    /** The verb outside quotations under which a quotation hangs, or -1. */
    private static int governor(Tree tree, QuotedTokens quoted, int first) {
        int at = first;
        while (at + 1 < tree.size() && quoted.at(at + 1) && tree.isPunctuation(at)) {
            at++;
        }
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (!quoted.at(at) && tree.token(at).isVerb()) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }
}
