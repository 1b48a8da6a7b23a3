package org.readout.engine.analysis;

import java.util.List;
import org.readout.engine.actor.ActorFinder;
import org.readout.engine.actor.Actors;
import org.readout.engine.agenda.AgendaFinder;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.article.Article;
import org.readout.engine.article.OfficialPublisher;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.contact.Contact;
import org.readout.engine.contact.ContactFinder;
import org.readout.engine.event.Event;
import org.readout.engine.event.EventFinder;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.TextAnalyser;
import org.readout.engine.statement.Statement;
import org.readout.engine.statement.StatementFinder;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;
import org.readout.engine.time.TimeFinder;

/**
 * One article through all its stages. Immutable and safe across threads.
 *
 * <p>{@link #read} does what is costly and needs no date; {@link #interpret} does the rest and may be called again when
 * the story has told the article's date.
 */
public final class ArticleAnalyser {

    private final TextAnalyser language;
    private final BodyFinder bodies = new BodyFinder();
    private final TimeFinder times = new TimeFinder();
    private final ActorFinder actors = new ActorFinder();
    private final StatementFinder statements = new StatementFinder();
    private final ContactFinder contacts = new ContactFinder();
    private final AgendaFinder agenda = new AgendaFinder();
    private final EventFinder events = new EventFinder();

    public ArticleAnalyser(TextAnalyser language) {
        this.language = language;
    }

    /** Body, sentences and trees; of an article in another language than English the body alone. */
    public ReadArticle read(Article article) {
        Body body = bodies.find(article);
        if (article.isForeign()) {
            return new ReadArticle(article, body, List.of());
        }
        List<Sentence> sentences = language.sentences(article.text(), body.paragraphs()).stream()
                .map(sentence -> sentence.withDependencies(language.parse(sentence)))
                .toList();
        return new ReadArticle(article, body, sentences);
    }

    private static boolean official(ReadArticle read) {
        Article article = read.article();
        return OfficialPublisher.is(article.publisher().or(() -> read.body().publisher()), article.url());
    }

    /** Times, actors, statements, contacts, agenda and events, reckoned from a publication date. */
    public AnalysedArticle interpret(ReadArticle read, PublicationDate published) {
        if (read.article().isForeign()) {
            return AnalysedArticle.unanalysed(read, published);
        }
        Text text = read.article().text();
        List<Sentence> sentences = read.sentences();
        List<TimeExpression> when = times.find(text, sentences, published);
        Actors who = actors.find(text, sentences, published.value());
        List<Statement> said = statements.find(text, read.body().paragraphs(), sentences, who);
        List<Contact> met = contacts.find(text, sentences, who, when, said, published, official(read));
        List<Contact> places =
                met.stream().flatMap(contact -> contact.apart().stream()).toList();
        List<AgendaItem> next = agenda.find(text, sentences, who, when, places, published);
        List<Event> done = events.find(text, sentences, who, when, places, published);
        // Of whom an article tells but one participant tells of something to come or of an event, but of no contact.
        List<Contact> whole = met.stream()
                .filter(contact -> contact.participants().size() > 1)
                .toList();
        return new AnalysedArticle(read, published, when, who, said, whole, next, done);
    }
}
