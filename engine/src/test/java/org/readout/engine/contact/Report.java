package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.testkit.Sentences;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** An article of invented persons, tagged by hand and without trees, published on Wednesday, 10 May 2034. */
final class Report {

    static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2034, 5, 10));

    private final Sentences article;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private Report(Sentences article) {
        this.article = article;
    }

    static Report of(String... tagged) {
        return new Report(Sentences.of(tagged));
    }

    /** A person, named by each of the words wherever they stand. */
    Report person(String name, String country, String... words) {
        return actor(name, Actor.Type.PERSON, country, Mention.Kind.NAME, words);
    }

    Report country(String name, String code, String... words) {
        return actor(name, Actor.Type.COUNTRY, code, Mention.Kind.NAME, words);
    }

    /** A town of which nobody says where it lies. */
    Report place(String name, String... words) {
        return actor(name, Actor.Type.LOCATION, Optional.empty(), Mention.Kind.NAME, words);
    }

    /** A description or pronoun of a person already given. */
    Report also(String name, Mention.Kind kind, String words) {
        Actor known = actors.get(name);
        return actor(name, known.type(), known.country().orElseThrow(), kind, words);
    }

    private Report actor(String name, Actor.Type type, String country, Mention.Kind kind, String... words) {
        return actor(name, type, Optional.of(country), kind, words);
    }

    private Report actor(String name, Actor.Type type, Optional<String> country, Mention.Kind kind, String... words) {
        List<Mention> mentions = new ArrayList<>();
        Optional.ofNullable(actors.get(name)).ifPresent(known -> mentions.addAll(known.mentions()));
        for (String word : words) {
            places(word).forEach(span -> mentions.add(new Mention(span, kind)));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        actors.put(name, new Actor(name, name, type, country, List.of(), mentions));
        return this;
    }

    /** An expression of a day. */
    Report day(String words, String value) {
        LocalDate day = LocalDate.parse(value);
        return time(words, value, day, day);
    }

    Report month(String words, String value) {
        LocalDate first = LocalDate.parse(value + "-01");
        return time(words, value, first, first.plusMonths(1).minusDays(1));
    }

    private Report time(String words, String value, LocalDate first, LocalDate last) {
        places(words)
                .forEach(span -> times.add(new TimeExpression(
                        span, TimeExpression.Type.DATE, value, Optional.of(new TimeExpression.Range(first, last)))));
        return this;
    }

    Report duration(String words, String value) {
        places(words)
                .forEach(span ->
                        times.add(new TimeExpression(span, TimeExpression.Type.DURATION, value, Optional.empty())));
        return this;
    }

    private List<Span> places(String words) {
        List<Span> found = new ArrayList<>();
        String text = article.text().characters();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Span(at, at + words.length()));
        }
        return found;
    }

    /** A contact for each place that tells of one, in text order. */
    List<Contact> contacts() {
        return new ContactFinder()
                .find(article.text(), article.sentences(), known(), times, List.of(), PUBLISHED, false).stream()
                        .flatMap(contact -> contact.apart().stream())
                        .sorted(Comparator.comparing(Contact::evidence))
                        .toList();
    }

    /** What may tell of a contact, in text order. */
    List<Trigger> triggers() {
        TriggerFinder finder = new TriggerFinder(new Mentions(
                known(),
                new FirstPerson(article.text(), article.sentences(), known(), List.of()),
                ContactWords.DEFAULT.people()));
        return ClauseTree.of(article.sentences()).stream()
                .flatMap(tree -> finder.find(tree).stream())
                .toList();
    }

    /** The same with what its sentence says of the contact. */
    List<TriggerTelling> tellings() {
        return new ContactFinder()
                        .candidates(
                                article.text(),
                                article.sentences(),
                                known(),
                                List.of(),
                                new CircumstanceReader(
                                        ArticleFacts.of(article.sentences(), times, PUBLISHED, false),
                                        ContactWords.DEFAULT))
                        .stream()
                        .map(ContactFinder.Candidate::telling)
                        .toList();
    }

    /** The words of a span. */
    String words(Span span) {
        return article.text().slice(span);
    }

    private Actors known() {
        return new Actors(List.copyOf(actors.values()));
    }

    /** Kind, channel, status, date and participants of every contact, one line each. */
    List<String> told() {
        return contacts().stream()
                .map(contact -> contact.kind() + " "
                        + contact.channel().map(Contact.Channel::name).orElse("-") + " " + contact.status() + " "
                        + contact.date().map(TimeExpression::value).orElse("-") + " " + contact.participants())
                .toList();
    }
}
