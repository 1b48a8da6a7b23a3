package org.readout.engine.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.account.AccountComparer;
import org.readout.engine.account.Contrast;
import org.readout.engine.account.Term;
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
                .flatMap(contact -> compare(contact).stream())
                .toList();
    }

    private Optional<Readouts> compare(StoryContact contact) {
        List<String> sides =
                contact.participants().stream().map(accounts::side).distinct().toList();
        if (sides.size() != 2) {
            return Optional.empty();
        }
        List<Said> said = accounts.find(contact, sides);
        List<Said> first = of(said, sides.get(0));
        List<Said> second = of(said, sides.get(1));
        if (isThin(first) || isThin(second)) {
            return Optional.empty();
        }
        Contrast contrast = comparer.compare(
                first.stream().map(Said::point).toList(),
                second.stream().map(Said::point).toList());
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
                                avoided(sides.get(0), contrast.avoidedByFirst()),
                                avoided(sides.get(1), contrast.avoidedBySecond()))
                        .filter(each -> !each.words().isEmpty())
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

    private static Readouts.Avoided avoided(String side, List<Term> terms) {
        return new Readouts.Avoided(
                side,
                terms.stream()
                        .map(term -> new Readouts.Word(term.words(), new Evidence(term.article(), term.span())))
                        .toList());
    }

    private String words(Evidence evidence) {
        return articles.stream()
                .filter(article -> article.id().equals(evidence.article()))
                .findFirst()
                .map(article -> article.read().article().text().slice(evidence.span()))
                .orElse("");
    }
}
