package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.account.Point;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.Retelling;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.language.Sentence;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/** Finds what each side of a contact is on record with: its statements, and the sentences of its own readouts. */
final class AccountFinder {

    /** Words under which a quotation is shown with the sentence part it stands in. */
    private static final int FRAGMENT = 8;
    /** Part of a place that another one of the same account may cover before it says nothing new. */
    private static final double COVERED = 0.5;

    private static final String THAT = "that ";
    /** Tokens at the head of a readout's sentence among which the side that it tells of stands. */
    private static final int HEAD = 4;

    private final Map<String, AnalysedArticle> articles;
    private final List<StoryStatement> statements;
    private final Cast cast;
    private final Reports reports;

    AccountFinder(List<AnalysedArticle> articles, List<StoryStatement> statements, Cast cast) {
        this.articles = articles.stream()
                .collect(Collectors.toMap(
                        AnalysedArticle::id, article -> article, (one, other) -> one, LinkedHashMap::new));
        this.statements = statements;
        this.cast = cast;
        this.reports = new Reports(articles);
    }

    /**
     * One thing that a side says.
     *
     * @param evidence its places, the one that shows it first
     * @param via who made it public, where that is told
     * @param official whether the side's own office or its readout stands behind it, not a speaker alone
     */
    record Said(String side, List<Evidence> evidence, Optional<String> via, boolean official, Point point) {

        private Said with(Said other) {
            return new Said(
                    side,
                    Stream.concat(evidence.stream(), other.evidence.stream())
                            .distinct()
                            .toList(),
                    via.or(other::via),
                    official || other.official,
                    point.with(other.point));
        }
    }

    /** The side that an actor belongs to: its country, or itself where it has none. */
    String side(String actor) {
        return cast.country(actor).orElse(actor);
    }

    /** @return in the order of the articles and their text */
    List<Said> find(StoryContact contact, List<StoryContact> contacts, List<String> sides) {
        OfficialArticle official = new OfficialArticle(cast, sides);
        AccountTerms terms = new AccountTerms(cast, sides);
        Map<String, String> readouts = readouts(contact, official);
        List<Said> said = new ArrayList<>();
        Set<String> retellings = retellings();
        Set<String> others = tellingOthers(contact, contacts);
        for (StoryStatement statement : statements) {
            boolean here = statement.contact().filter(contact.id()::equals).isPresent()
                    && statement.variants().stream()
                            .noneMatch(variant ->
                                    others.contains(variant.evidence().article())
                                            || Background.isTold(
                                                    article(variant.evidence()),
                                                    variant.evidence().span()));
            if (!retellings.contains(statement.id())) {
                said(statement, here, readouts, sides, terms).forEach(said::add);
            }
        }
        readouts.forEach((article, side) -> sentences(article, side, terms).stream()
                .filter(each -> !tellsOf(each.evidence().getFirst(), contact))
                .forEach(said::add));
        return distinct(said.stream()
                .filter(each -> each.point().tells() && !tellsItself(each, contact))
                .toList());
    }

    /** The articles that are one side's readout of the contact, and of which side. */
    private Map<String, String> readouts(StoryContact contact, OfficialArticle official) {
        Map<String, String> readouts = new LinkedHashMap<>();
        for (AnalysedArticle article : articles.values()) {
            if (contact.evidence().stream().anyMatch(place -> place.article().equals(article.id()))) {
                official.side(article).ifPresent(side -> readouts.put(article.id(), side));
            }
        }
        return readouts;
    }

    /** Whether half of it only tells that they met or spoke, which is no point of either side. */
    private static boolean tellsItself(Said said, StoryContact contact) {
        return contact.evidence().stream()
                .anyMatch(place -> said.evidence().stream()
                        .anyMatch(each -> each.article().equals(place.article())
                                && 2 * common(each.span(), place.span())
                                        >= each.span().length()));
    }

    /** Whether a sentence of a readout tells of the contact, in whatever words. */
    private static boolean tellsOf(Evidence sentence, StoryContact contact) {
        return contact.evidence().stream()
                .anyMatch(place -> place.article().equals(sentence.article())
                        && place.span().overlaps(sentence.span()));
    }

    /** Reports whose news is another contact of the same parties: what they quote may have been said there. */
    private Set<String> tellingOthers(StoryContact contact, List<StoryContact> contacts) {
        Set<String> own = new HashSet<>();
        contact.evidence().stream().filter(reports::isLead).forEach(place -> own.add(place.article()));
        return contacts.stream()
                .filter(other ->
                        !other.id().equals(contact.id()) && other.participants().containsAll(contact.participants()))
                .flatMap(other -> other.evidence().stream())
                .filter(place -> reports.isLead(place) || !own.contains(place.article()))
                .map(Evidence::article)
                .collect(Collectors.toSet());
    }

    /** How many words each side's own readouts of the contact have, by side; only of sides that have one. */
    Map<String, Integer> officialWords(StoryContact contact, List<String> sides) {
        Map<String, Integer> words = new LinkedHashMap<>();
        readouts(contact, new OfficialArticle(cast, sides))
                .forEach((article, side) -> words.merge(
                        side,
                        article(new Evidence(article, new Span(0, 0))).read().sentences().stream()
                                .mapToInt(Sentence::size)
                                .sum(),
                        Integer::sum));
        return words;
    }

    /** Paraphrases that stand with their quotation. */
    private Set<String> retellings() {
        return statements.stream()
                .flatMap(statement -> statement.retold().stream())
                .flatMap(place -> place.statement().stream())
                .collect(Collectors.toSet());
    }

    private List<Said> said(
            StoryStatement statement,
            boolean here,
            Map<String, String> readouts,
            List<String> sides,
            AccountTerms terms) {
        Optional<String> source = source(statement);
        Map<String, List<Evidence>> bySide = new LinkedHashMap<>();
        Stream<Evidence> places = Stream.concat(
                statement.variants().stream()
                        .sorted(Comparator.comparingInt(
                                (Variant variant) -> -variant.text().length()))
                        .map(Variant::evidence),
                statement.retold().stream().map(Retelling::evidence));
        places.forEach(place -> Optional.ofNullable(readouts.get(place.article()))
                .or(() -> source.filter(each -> here).map(this::side).filter(side -> isSaidBy(side, place)))
                .filter(sides::contains)
                .ifPresent(side ->
                        bySide.computeIfAbsent(side, each -> new ArrayList<>()).add(place)));
        boolean office = source.filter(
                        each -> !cast.isPerson(each) || !statement.speaker().equals(source))
                .isPresent();
        List<Said> said = new ArrayList<>();
        bySide.forEach((side, evidence) -> {
            List<Evidence> wide = evidence.stream().map(this::wide).distinct().toList();
            boolean own = wide.stream().anyMatch(place -> readouts.containsKey(place.article()));
            said.add(new Said(
                    side,
                    wide,
                    source.filter(each -> office && side(each).equals(side)),
                    office || own,
                    wide.stream()
                            .map(place -> terms.of(article(place), place.span()))
                            .reduce(Point::with)
                            .orElseThrow()));
        });
        return said;
    }

    /** Whether the report itself attributes the words, by a verb, to somebody of the side. */
    private boolean isSaidBy(String side, Evidence place) {
        AnalysedArticle article = article(place);
        return article.statements().stream()
                .filter(statement -> !statement.cue().isEmpty()
                        && !statement.source().isEmpty()
                        && statement.content().stream().anyMatch(place.span()::overlaps))
                .anyMatch(statement -> Stream.concat(statement.speaker().stream(), statement.via().stream())
                        .flatMap(actor -> cast.idOf(new Told<>(article, statement), actor).stream())
                        .anyMatch(id -> side(id).equals(side)));
    }

    /** Who made it public, else who spoke; a country alone does not make public what the other side said. */
    private Optional<String> source(StoryStatement statement) {
        return statement
                .via()
                .filter(via -> statement.speaker().map(this::side).equals(Optional.of(side(via)))
                        || cast.actor(via).type() != Actor.Type.COUNTRY)
                .or(statement::speaker);
    }

    private AnalysedArticle article(Evidence evidence) {
        AnalysedArticle article = articles.get(evidence.article());
        if (article == null) {
            throw new IllegalStateException("no article " + evidence.article() + " in the story");
        }
        return article;
    }

    /** A few quoted words are shown within what is attributed around them in the same sentence. */
    private Evidence wide(Evidence place) {
        AnalysedArticle article = article(place);
        String words = article.read().article().text().slice(place.span());
        if (Words.of(words).size() >= FRAGMENT) {
            return new Evidence(place.article(), said(article, place.span()));
        }
        Optional<Span> sentence = article.read().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(place.span()))
                .findFirst();
        return article.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(span -> span.overlaps(place.span())))
                .map(Statement::content)
                .map(spans -> spans.stream().reduce(place.span(), Span::cover))
                .filter(span -> sentence.filter(whole -> whole.contains(span)).isPresent())
                .min(Comparator.comparingInt(Span::length))
                .map(span -> new Evidence(place.article(), said(article, span)))
                .orElse(place);
    }

    /** What is said, without "that" before it and who said so behind it. */
    private static Span said(AnalysedArticle article, Span span) {
        boolean that =
                article.read().article().text().characters().regionMatches(true, span.start(), THAT, 0, THAT.length());
        return withoutSource(
                article,
                that && span.length() > THAT.length() ? new Span(span.start() + THAT.length(), span.end()) : span);
    }

    /** Without who said so at its end: "…, the ministry said". */
    private static Span withoutSource(AnalysedArticle article, Span span) {
        for (Statement statement : article.statements()) {
            List<Span> told = Stream.concat(statement.source().stream(), statement.cue().stream())
                    .filter(span::contains)
                    .toList();
            Optional<Span> tail = told.stream().reduce(Span::cover);
            if (told.size() > 1
                    && span.end() - tail.orElseThrow().end() <= 1
                    && tail.orElseThrow().start() - span.start() >= span.length() / 2) {
                String text = article.read().article().text().characters();
                int end = tail.orElseThrow().start();
                while (end > span.start() && ", ".indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                return new Span(span.start(), end);
            }
        }
        return span;
    }

    /** The sentences of a readout in which nobody is said to say anything. */
    private List<Said> sentences(String id, String side, AccountTerms terms) {
        AnalysedArticle article = article(new Evidence(id, new Span(0, 0)));
        return article.read().sentences().stream()
                .filter(sentence -> tellsOf(article, sentence, side) && !Background.isStanding(sentence))
                .map(sentence -> new Said(
                        side,
                        List.of(new Evidence(id, sentence.span())),
                        Optional.empty(),
                        true,
                        terms.of(article, sentence.span())))
                .toList();
    }

    /** Whether a sentence begins with the side, its office or who took part for it: no caption, no line of the page. */
    private boolean tellsOf(AnalysedArticle article, Sentence sentence, String side) {
        int end = sentence.token(Math.min(sentence.size(), HEAD) - 1).span().end();
        return article.actors().overlapping(new Span(sentence.span().start(), end)).stream()
                .flatMap(mentioned -> cast
                        .idOf(new Told<>(article, mentioned), mentioned.actor().id())
                        .stream())
                .anyMatch(id -> side(id).equals(side));
    }

    /** The longest places first; what lies within one of them says nothing new. */
    private List<Said> distinct(List<Said> all) {
        List<String> order = List.copyOf(articles.keySet());
        List<Said> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt((Said said) -> said.via().isPresent() ? 0 : 1)
                        .thenComparingInt(
                                said -> -said.evidence().getFirst().span().length()))
                .filter(said -> kept.stream().noneMatch(each -> covers(each, said)))
                .forEach(said -> keep(kept, said));
        kept.sort(Comparator.comparingInt(
                        (Said said) -> order.indexOf(said.evidence().getFirst().article()))
                .thenComparing(said -> said.evidence().getFirst().span()));
        return List.copyOf(new LinkedHashSet<>(kept));
    }

    /** With the same point of its side where that has been told already. */
    private static void keep(List<Said> kept, Said said) {
        for (int i = 0; i < kept.size(); i++) {
            Said each = kept.get(i);
            if (each.side().equals(said.side()) && each.point().repeats(said.point())) {
                kept.set(i, each.with(said));
                return;
            }
        }
        kept.add(said);
    }

    private static boolean covers(Said kept, Said other) {
        return kept.side().equals(other.side())
                && kept.evidence().stream()
                        .anyMatch(place -> other.evidence().stream()
                                .anyMatch(each -> each.article().equals(place.article())
                                        && common(each.span(), place.span())
                                                > COVERED
                                                        * Math.min(
                                                                each.span().length(),
                                                                place.span().length())));
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
