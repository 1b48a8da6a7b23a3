package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.contact.Contact;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds the places that tell of something still to come: planned journeys and meetings, occasions, invitations,
 * deadlines, acts set for a day. Immutable and safe across threads.
 */
public final class AgendaFinder {

    private final AgendaWords words = AgendaWords.DEFAULT;

    /**
     * @param contacts what the article tells of contacts, one for each place that tells of one
     * @param published what lies after it is to come; where unknown, only wording tells
     * @return in text order
     */
    public List<AgendaItem> find(
            Text text,
            List<Sentence> sentences,
            Actors actors,
            List<TimeExpression> times,
            List<Contact> contacts,
            PublicationDate published) {
        List<AgendaItem> items = new ArrayList<>();
        for (ClauseTree tree : ClauseTree.of(sentences)) {
            if (!tree.isParsed()) {
                continue;
            }
            AgendaSentence sentence = new AgendaSentence(text, tree, actors, times, words);
            Setting setting = new Setting(sentence, words, published);
            List<Draft> drafts = new ArrayList<>();
            drafts.addAll(new DeadlineFinder(sentence, words, setting, published).find());
            drafts.addAll(new JourneyFinder(sentence, words, setting).find());
            drafts.addAll(new MeetingFinder(sentence, words, setting).find());
            drafts.addAll(new OccasionFinder(sentence, words, setting).find());
            drafts.addAll(new ActFinder(sentence, words, setting).find());
            drafts.stream().map(Draft::item).forEach(items::add);
        }
        items.sort(Comparator.comparing(AgendaItem::evidence).thenComparing(AgendaItem::what));
        return items.stream().distinct().toList();
    }
}
