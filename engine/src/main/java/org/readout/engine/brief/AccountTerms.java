package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.account.Point;
import org.readout.engine.account.Term;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/** What a stretch of an article speaks of, without the two sides' own names, which stand in every account. */
final class AccountTerms {

    private final Cast cast;
    private final Set<String> sides;

    /** @param sides countries or actors whose account it is */
    AccountTerms(Cast cast, List<String> sides) {
        this.cast = cast;
        this.sides = Set.copyOf(sides);
    }

    Point of(AnalysedArticle article, Span span) {
        List<Term> terms = new ArrayList<>();
        Set<Span> named = new HashSet<>();
        List<Actors.Mentioned> mentions = article.actors().within(span);
        for (Sentence sentence : article.read().sentences()) {
            if (!sentence.span().overlaps(span)) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (span.contains(token.span())) {
                    term(article, token, mentions, named).ifPresent(terms::add);
                }
            }
        }
        return new Point(terms);
    }

    private Optional<Term> term(
            AnalysedArticle article, Token token, List<Actors.Mentioned> mentions, Set<Span> named) {
        for (Actors.Mentioned mentioned : mentions) {
            Span span = mentioned.mention().span();
            if (span.contains(token.span()) && mentioned.mention().kind() != Mention.Kind.PRONOUN) {
                Optional<String> id =
                        cast.idOf(new Told<>(article, token), mentioned.actor().id());
                boolean name = mentioned.mention().kind() == Mention.Kind.NAME;
                if (id.isEmpty() || isSide(id.get())) {
                    return Optional.empty();
                }
                if (name) {
                    return named.add(span)
                            ? Optional.of(new Term(
                                    "@" + id.get(), cast.actor(id.get()).name(), article.id(), span, Term.Sort.NAME))
                            : Optional.empty();
                }
            }
        }
        return word(article, token);
    }

    private boolean isSide(String id) {
        // A town in a side's country is something to speak of, and no name of the side.
        boolean own =
                !cast.isLocation(id) && cast.country(id).filter(sides::contains).isPresent();
        return sides.contains(id) || own;
    }

    private static Optional<Term> word(AnalysedArticle article, Token token) {
        String folded = Words.fold(token.text());
        boolean word = folded.length() > 2 && Character.isLetter(folded.charAt(0)) && !Words.isEmpty(folded);
        if (!word) {
            return Optional.empty();
        }
        // "Chile-Peru" names the two sides.
        Term.Sort sort =
                token.isNoun() && folded.indexOf('-') < 0 && token.text().indexOf('-') < 0
                        ? Term.Sort.NOUN
                        : Term.Sort.OTHER;
        String shown = token.isProperNoun() ? token.text() : token.text().toLowerCase(Locale.ROOT);
        return Optional.of(new Term(Stemmer.stem(folded), shown, article.id(), token.span(), sort));
    }
}
