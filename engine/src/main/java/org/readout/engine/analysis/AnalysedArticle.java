package org.readout.engine.analysis;

import java.util.List;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.AgendaItem;
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

    public String id() {
        return read.article().id();
    }
}
