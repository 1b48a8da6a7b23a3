package org.readout.engine.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.account.AccountComparer;
import org.readout.engine.account.Contrast;
import org.readout.engine.account.Term;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.AccountFinder.Said;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.contact.Contact;

/** Sets the two sides' accounts of each contact side by side, where both are there and both say enough. */
final class ReadoutComparer {

    /** Points, and different words in them, under which an account is too thin to be compared. */
    private static final int LEAST_POINTS = 2;

    private static final int LEAST_TERMS = 8;

    private final Cast cast;
    private final AccountFinder accounts;
    private final AccountComparer comparer = new AccountComparer();
    private final List<AnalysedArticle> articles;

    ReadoutComparer(Cast cast, List<AnalysedArticle> articles, List<StoryStatement> statements) {
        this.cast = cast;
        this.articles = articles;
        this.accounts = new AccountFinder(articles, statements, cast);
    }

    /** @return in the order of the contacts */
    List<Readouts> compare(List<StoryContact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .flatMap(contact -> compare(contact, contacts).stream())
                .toList();
    }

    private Optional<Readouts> compare(StoryContact contact, List<StoryContact> contacts) {
        List<String> sides =
                contact.participants().stream().map(accounts::side).distinct().toList();
        if (sides.size() != 2) {
            return Optional.empty();
        }
        List<Said> said = accounts.find(contact, contacts, sides);
        List<Said> first = of(said, sides.get(0));
        List<Said> second = of(said, sides.get(1));
        if (isThin(first) || isThin(second)) {
            return Optional.empty();
        }
        Contrast contrast = comparer.compare(
                first.stream().map(Said::point).toList(),
                second.stream().map(Said::point).toList(),
                this::isPlace);
        Map<String, Integer> official = accounts.officialWords(contact, sides);
        return Optional.of(new Readouts(
                contact.id(),
                List.of(side(sides.get(0), contact, first), side(sides.get(1), contact, second)),
                contrast.shared().stream()
                        .map(pair ->
                                new Readouts.Shared(point(first.get(pair.first())), point(second.get(pair.second()))))
                        .toList(),
                Stream.concat(
                                contrast.onlyFirst().stream().map(first::get),
                                contrast.onlySecond().stream().map(second::get))
                        .map(this::point)
                        .toList(),
                Stream.of(
                                avoided(sides.get(0), contrast.avoidedByFirst(), official),
                                avoided(sides.get(1), contrast.avoidedBySecond(), official))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static List<Said> of(List<Said> said, String side) {
        return said.stream().filter(each -> each.side().equals(side)).toList();
    }

    private static boolean isThin(List<Said> account) {
        long terms = account.stream()
                .flatMap(said -> said.point().terms().stream())
                .map(term -> term.key())
                .distinct()
                .count();
        return account.size() < LEAST_POINTS
                || terms < LEAST_TERMS
                || account.stream().noneMatch(Said::official);
    }

    private Readouts.Side side(String id, StoryContact contact, List<Said> account) {
        String name = Phrasing.country(id)
                .map(Phrasing::capitalized)
                .orElseGet(() -> cast.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .map(Brief.StoryActor::name)
                        .orElse(id));
        Set<String> via = new LinkedHashSet<>();
        Set<String> from = new LinkedHashSet<>();
        for (Said said : account) {
            said.via().ifPresent(via::add);
            said.evidence().forEach(place -> from.add(place.article()));
        }
        return new Readouts.Side(
                id,
                name,
                contact.participants().stream()
                        .filter(each -> accounts.side(each).equals(id))
                        .toList(),
                List.copyOf(via),
                List.copyOf(from));
    }

    private Readouts.Point point(Said said) {
        return new Readouts.Point(said.side(), words(said.evidence().getFirst()), said.evidence());
    }

    /** Whether a name is that of a country or place. */
    private boolean isPlace(Term term) {
        return cast.actors().stream()
                .filter(actor -> term.key().equals("@" + actor.id()))
                .anyMatch(actor -> actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.LOCATION);
    }

    /** Only of a side whose own readout is there: what the press leaves out of an account is not avoided. */
    private static Optional<Readouts.Avoided> avoided(String side, List<Term> terms, Map<String, Integer> official) {
        if (terms.isEmpty() || !official.containsKey(side)) {
            return Optional.empty();
        }
        List<Readouts.Word> words = terms.stream()
                .map(term -> new Readouts.Word(term.words(), new Evidence(term.article(), term.span())))
                .toList();
        String reason = "its own readout has " + official.get(side) + " words and no form of "
                + (words.size() == 1 ? "this one" : "these") + ", which the other side uses";
        return Optional.of(new Readouts.Avoided(side, words, reason));
    }

    private String words(Evidence evidence) {
        return articles.stream()
                .filter(article -> article.id().equals(evidence.article()))
                .findFirst()
                .map(article -> article.read().article().text().slice(evidence.span()))
                .orElse("");
    }
}
