package org.readout.engine.analysis;

import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actors;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event;
import org.readout.engine.statement.Statement;
import org.readout.engine.time.TimeExpression;

/**
 * All that one article says, each item pointing at its words.
 *
 * @param read the article, its body and sentences
 * @param published its date, given or inferred
 * @param times in text order
 * @param actors in order of first mention
 * @param statements in text order
 * @param contacts in text order
 * @param agenda in text order
 * @param events in text order
 */
public record AnalysedArticle(
        ReadArticle read,
        PublicationDate published,
        List<TimeExpression> times,
        Actors actors,
        List<Statement> statements,
        List<Contact> contacts,
        List<AgendaItem> agenda,
        List<Event> events) {

    public AnalysedArticle {
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        contacts = List.copyOf(contacts);
        agenda = List.copyOf(agenda);
        events = List.copyOf(events);
    }

    /**
     * An article in a language that is not analysed, or that a stage failed on: it says nothing that could be pointed
     * at.
     */
    public static AnalysedArticle unanalysed(ReadArticle read, PublicationDate published) {
        return new AnalysedArticle(
                read, published, List.of(), new Actors(List.of()), List.of(), List.of(), List.of(), List.of());
    }

    public String id() {
        return read.article().id();
    }

    /** As the input gave it, else as it stands in the text. */
    public Optional<String> headline() {
        return read.article()
                .headline()
                .or(() -> read.body().headline().map(read.article().text()::slice));
    }

    /** The outlet as the input named it, else as the page's own words do. */
    public Optional<String> publisher() {
        return read.article().publisher().or(() -> read.body().publisher());
    }
}
