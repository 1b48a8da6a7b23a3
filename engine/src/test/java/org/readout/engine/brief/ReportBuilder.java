package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.actor.Role;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** An analysed report built by hand: every item is given by words that stand in the text. */
final class ReportBuilder {

    private final Article article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private final List<Sentence> sentences = new ArrayList<>();
    private PublicationDate published = PublicationDate.UNKNOWN;

    ReportBuilder(String id, String text) {
        article = Article.ofText(id, text);
    }

    /** @param day ISO 8601 */
    ReportBuilder on(String day) {
        published = PublicationDate.given(LocalDate.parse(day));
        return this;
    }

    /** The whole text is one sentence, each word its own lemma. */
    ReportBuilder read() {
        List<Token> tokens = new ArrayList<>();
        Matcher words = Pattern.compile("\\w+").matcher(article.text().characters());
        while (words.find()) {
            String word = words.group();
            tokens.add(new Token(
                    new Span(words.start(), words.end()), word, word.toLowerCase(Locale.ROOT), "NN", EntityKind.NONE));
        }
        sentences.add(new Sentence(0, 0, article.text().span(), tokens, Optional.empty()));
        return this;
    }

    /** Each sentence of the text, parted by full stops, and a paragraph of its own; each word its own lemma. */
    ReportBuilder parted() {
        Matcher parts = Pattern.compile("[^.]+\\.").matcher(article.text().characters());
        while (parts.find()) {
            List<Token> tokens = new ArrayList<>();
            Matcher words = Pattern.compile("\\w+").matcher(article.text().characters());
            words.region(parts.start(), parts.end());
            while (words.find()) {
                String word = words.group();
                String tag = word.endsWith("ed") || word.equals("told") || word.equals("said") ? "VBD" : "NN";
                tokens.add(new Token(
                        new Span(words.start(), words.end()),
                        word,
                        word.toLowerCase(Locale.ROOT),
                        tag,
                        EntityKind.NONE));
            }
            int index = sentences.size();
            sentences.add(new Sentence(index, index, new Span(parts.start(), parts.end()), tokens, Optional.empty()));
        }
        return this;
    }

    /** Words attributed beside them; of kind indirect where the text has no quotation marks around them. */
    ReportBuilder said(String speaker, String source, String cue, String to, String words) {
        Span span = span(words);
        boolean quoted = span.start() > 0 && article.text().characters().charAt(span.start() - 1) == '"';
        statements.add(new Statement(
                quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
                List.of(before(source, span)),
                List.of(before(cue, span)),
                List.of(span),
                quoted ? List.of(span) : List.of(),
                false,
                true,
                Optional.of(id(speaker)),
                to.isEmpty() ? Optional.empty() : Optional.of(id(to)),
                Optional.empty()));
        return this;
    }

    ReportBuilder person(String name, String country, String... titles) {
        return actor(name, Actor.Type.PERSON, country, titles);
    }

    /** Somebody whom the report only describes. */
    ReportBuilder unnamed(String description, String country) {
        actors.add(new Actor(
                "a" + (actors.size() + 1),
                description,
                Actor.Type.PERSON,
                Optional.of(country),
                List.of(),
                List.of(new Mention(span(description), Mention.Kind.NOMINAL))));
        return this;
    }

    ReportBuilder actor(String name, Actor.Type type, String country, String... titles) {
        List<Role> roles =
                Arrays.stream(titles).map(title -> new Role(title, span(title))).toList();
        actors.add(new Actor(
                "a" + (actors.size() + 1),
                name,
                type,
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                roles,
                mentions(name)));
        return this;
    }

    /** @param when words and TIMEX3 day or month, parted by =; empty for none */
    ReportBuilder contact(
            Contact.Kind kind, Contact.Channel channel, String when, String place, String words, String... who) {
        return contact(kind, Optional.of(channel), Contact.Status.HELD, when, place, words, who);
    }

    ReportBuilder contact(
            Contact.Kind kind,
            Optional<Contact.Channel> channel,
            Contact.Status status,
            String when,
            String place,
            String words,
            String... who) {
        contacts.add(new Contact(
                kind,
                channel,
                status,
                time(when),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                Arrays.stream(who).map(this::id).toList(),
                span(words)));
        return this;
    }

    ReportBuilder quotation(String speaker, String to, String words) {
        Span span = span(words);
        statements.add(new Statement(
                Statement.Kind.DIRECT,
                List.of(),
                List.of(),
                List.of(span),
                List.of(span),
                false,
                true,
                Optional.of(id(speaker)),
                to.isEmpty() ? Optional.empty() : Optional.of(id(to)),
                Optional.empty()));
        return this;
    }

    ReportBuilder paraphrase(String speaker, String words) {
        statements.add(new Statement(
                Statement.Kind.INDIRECT,
                List.of(),
                List.of(),
                List.of(span(words)),
                List.of(),
                false,
                true,
                Optional.of(id(speaker)),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    ReportBuilder toCome(
            String what, AgendaItem.Kind kind, AgendaItem.Status status, String when, String place, String words) {
        Optional<String> where = place.isEmpty() ? Optional.empty() : Optional.of(place);
        agenda.add(new AgendaItem(what, kind, time(when), where, status, span(words)));
        return this;
    }

    /** @param date TIMEX3, empty for none */
    ReportBuilder event(Event.Type type, String source, String target, String date, String words) {
        events.add(new Event(
                type,
                Optional.empty(),
                List.of(),
                List.of(id(source)),
                target.isEmpty() ? List.of() : List.of(id(target)),
                date.isEmpty() ? Optional.empty() : Optional.of(date),
                Optional.empty(),
                span(words)));
        return this;
    }

    AnalysedArticle build() {
        Body body = new Body(List.of(article.text().span()), List.of(), Optional.empty(), Optional.empty());
        return new AnalysedArticle(
                new ReadArticle(article, body, sentences),
                published,
                List.of(),
                new Actors(actors),
                statements,
                contacts,
                agenda,
                events);
    }

    private String id(String name) {
        return actors.stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Where the words stand last before others. */
    private Span before(String words, Span behind) {
        int start = article.text().characters().lastIndexOf(words, behind.start());
        return new Span(start, start + words.length());
    }

    /** A mention wherever the name stands. */
    private List<Mention> mentions(String name) {
        List<Mention> mentions = new ArrayList<>();
        Matcher places =
                Pattern.compile(Pattern.quote(name)).matcher(article.text().characters());
        while (places.find()) {
            mentions.add(new Mention(new Span(places.start(), places.end()), Mention.Kind.NAME));
        }
        return mentions;
    }

    private Span span(String words) {
        int start = article.text().characters().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text does not hold: " + words);
        }
        return new Span(start, start + words.length());
    }

    private Optional<TimeExpression> time(String when) {
        if (when.isEmpty()) {
            return Optional.empty();
        }
        String value = when.substring(when.indexOf('=') + 1);
        LocalDate first = LocalDate.parse(value.length() == 7 ? value + "-01" : value);
        LocalDate last = value.length() == 7 ? first.plusMonths(1).minusDays(1) : first;
        return Optional.of(new TimeExpression(
                span(when.substring(0, when.indexOf('='))),
                TimeExpression.Type.DATE,
                value,
                Optional.of(new TimeExpression.Range(first, last))));
    }
}
