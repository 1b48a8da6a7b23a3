package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.frame.LexicalUnit.Use;
import org.readout.engine.language.Sentence;
import org.readout.engine.score.LinearModels;
import org.readout.engine.score.Score;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds the contacts between actors that an article tells. Immutable and safe across threads.
 *
 * <p>Every word that may tell of a contact is a candidate, with all who fill its roles along the tree; a score says
 * whether it tells one, another whether two of them tell the same.
 */
public final class ContactFinder {

    private final ContactWords words = ContactWords.DEFAULT;
    private final LinearModels models = LinearModels.load(ContactFinder.class);
    private final TellingFeatures features = new TellingFeatures(words);

    /**
     * @param text the article's text
     * @param sentences of its body
     * @param actors in it
     * @param times in it
     * @param statements in it, which tell who "I" is
     * @param published when the article was made public
     * @param official whether an office of state published it
     * @return in the order in which they are first told
     */
    public List<Contact> find(
            Text text,
            List<Sentence> sentences,
            Actors actors,
            List<TimeExpression> times,
            List<Statement> statements,
            PublicationDate published,
            boolean official) {
        CircumstanceReader circumstances =
                new CircumstanceReader(ArticleFacts.of(sentences, times, published, official), words);
        List<TriggerTelling> founders = new ArrayList<>();
        List<TriggerTelling> recalls = new ArrayList<>();
        for (Candidate candidate : candidates(text, sentences, actors, statements, circumstances)) {
            (candidate.founds() ? founders : recalls).add(candidate.telling());
        }
        List<Contact> contacts = new ArrayList<>();
        for (Cluster cluster : new Clustering(models, published).of(founders, recalls)) {
            contacts.add(contact(cluster, circumstances));
        }
        contacts.sort(Comparator.comparing(Contact::evidence));
        return List.copyOf(contacts);
    }

    /**
     * A trigger that may tell of a contact.
     *
     * @param telling what its sentence says
     * @param score whether it tells one by itself
     */
    record Candidate(TriggerTelling telling, Score score) {

        boolean founds() {
            // whom "the leaders" who are still to meet are is a guess
            boolean guessed = telling.status() != Status.HELD
                    && telling.trigger().parties().stream().allMatch(Party::group);
            return canFound(telling.trigger()) && score.passes() && !guessed;
        }
    }

    /** Every word that may tell of a contact and of which its sentence does not say that there was none. */
    List<Candidate> candidates(
            Text text,
            List<Sentence> sentences,
            Actors actors,
            List<Statement> statements,
            CircumstanceReader circumstances) {
        TriggerFinder triggers = new TriggerFinder(
                new Mentions(actors, new FirstPerson(text, sentences, actors, statements), words.people()));
        TriggerPlace places = new TriggerPlace(text, actors);
        TriggerStatus statuses = new TriggerStatus(words);
        List<Candidate> found = new ArrayList<>();
        for (ClauseTree tree : ClauseTree.of(sentences)) {
            for (Trigger trigger : triggers.find(tree).stream()
                    .flatMap(each -> each.apart().stream())
                    .toList()) {
                Optional<Status> plain = statuses.of(trigger);
                if (plain.isEmpty()) {
                    continue;
                }
                TriggerSite site = circumstances.site(trigger);
                Optional<Status> settled = plain.filter(status -> status == Status.CANCELLED
                        || status == Status.PROPOSED && site.standing().equals("possible"));
                Score score = models.score(TellingFeatures.DECISION, features.of(trigger));
                TriggerTelling telling = new TriggerTelling(
                        trigger,
                        circumstances.statuses(site),
                        settled,
                        circumstances.days(site),
                        places.of(trigger),
                        channel(trigger),
                        score);
                found.add(new Candidate(telling, score));
            }
        }
        return found;
    }

    /** Whether a trigger names enough to tell a contact by itself. */
    static boolean canFound(Trigger trigger) {
        boolean sides = !trigger.parties(Party.Side.ONE).isEmpty()
                && !trigger.parties(Party.Side.OTHER).isEmpty();
        boolean alone =
                trigger.unit().use() == Use.TELLS && !trigger.unit().all().isEmpty();
        return trigger.unit().use() != Use.RECALLS && trigger.parties().size() > 1 && (sides || alone);
    }

    /** Whether the time begins after the day of the report. */
    static boolean isAfter(TimeExpression date, PublicationDate published) {
        Optional<LocalDate> today = published.value();
        return today.isPresent()
                && date.range()
                        .filter(range -> range.first().isAfter(today.get()))
                        .isPresent();
    }

    private Optional<Channel> channel(Trigger trigger) {
        ClauseTree tree = trigger.tree();
        int from = trigger.token();
        int to = trigger.token();
        for (int i = tree.first(trigger.token()); i <= tree.last(trigger.token()); i++) {
            if (tree.boundaries(trigger.token(), i) == 0) {
                from = Math.min(from, i);
                to = Math.max(to, i);
            }
        }
        StringBuilder around = new StringBuilder();
        for (int i = from; i <= to; i++) {
            if (tree.boundaries(trigger.token(), i) == 0) {
                around.append(around.isEmpty() ? "" : " ").append(tree.word(i));
            }
        }
        return words.channelIn(around.toString(), !trigger.unit().verb())
                .or(() -> trigger.unit().medium().map(medium -> Channel.valueOf(medium.name())));
    }

    private static Contact contact(Cluster cluster, CircumstanceReader circumstances) {
        List<Contact.Telling> tellings = cluster.all().stream()
                .map(telling -> new Contact.Telling(telling.span(), telling.status(), telling.date(), telling.place()))
                .toList();
        return new Contact(
                cluster.kind(),
                cluster.channel(),
                cluster.status(),
                cluster.date(),
                cluster.date().flatMap(circumstances::until),
                cluster.place(),
                cluster.participants(),
                cluster.initiator(),
                tellings,
                cluster.why(),
                Math.max(1, cluster.score()));
    }
}
