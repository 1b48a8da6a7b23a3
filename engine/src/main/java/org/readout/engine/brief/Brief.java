package org.readout.engine.brief;

import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event;
import org.readout.engine.statement.Statement;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.Version;
import org.readout.engine.wording.Alteration;
import org.readout.engine.wording.Comparison.Difference;

/**
 * The record: every story of the input, merged across its articles, each line with its evidence.
 *
 * @param articles in input order
 * @param stories the largest first, then by their first day, then by their first article
 */
public record Brief(List<Entry> articles, List<StoryRecord> stories) {

    public Brief {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
    }

    /**
     * One article.
     *
     * @param story the story it belongs to, by id
     * @param version which version it is of which article, where it is a later one
     */
    public record Entry(AnalysedArticle article, String story, Optional<Version> version) {

        /** An article that is no later version of another. */
        public Entry(AnalysedArticle article, String story) {
            this(article, story, Optional.empty());
        }
    }

    /**
     * The record of one story. Lists stand in the order in which a reader wants them.
     *
     * @param id {@code s1}, {@code s2} …
     * @param headline a line that says what it is about, composed from the record
     * @param from the first day that a contact, statement or article of the story has, as TIMEX3
     * @param to the last day that anything in the record has, the agenda included
     * @param articles ids in input order
     * @param independent how many articles are neither copy nor rewrite of another of the story; one that changed
     *     counts once
     * @param newsrooms how many outlets and agencies wrote those; one that is not known counts for each of its articles
     * @param domains how many outlets carried any of the articles
     * @param readouts both sides' accounts compared, in the order of the contacts that have them
     */
    public record StoryRecord(
            String id,
            String headline,
            Optional<String> from,
            Optional<String> to,
            List<String> articles,
            List<Derivation> derivations,
            int independent,
            int newsrooms,
            int domains,
            List<StoryActor> actors,
            List<StoryContact> contacts,
            List<StoryStatement> statements,
            List<StoryAgenda> agenda,
            List<StoryEvent> events,
            List<Claim> claims,
            List<SummarySentence> summary,
            List<Readouts> readouts) {

        public StoryRecord {
            articles = List.copyOf(articles);
            derivations = List.copyOf(derivations);
            actors = List.copyOf(actors);
            contacts = List.copyOf(contacts);
            statements = List.copyOf(statements);
            agenda = List.copyOf(agenda);
            events = List.copyOf(events);
            claims = List.copyOf(claims);
            summary = List.copyOf(summary);
            readouts = List.copyOf(readouts);
        }

        /** A story of no contact of which both sides gave an account. */
        public StoryRecord(
                String id,
                String headline,
                Optional<String> from,
                Optional<String> to,
                List<String> articles,
                List<Derivation> derivations,
                int independent,
                int newsrooms,
                int domains,
                List<StoryActor> actors,
                List<StoryContact> contacts,
                List<StoryStatement> statements,
                List<StoryAgenda> agenda,
                List<StoryEvent> events,
                List<Claim> claims,
                List<SummarySentence> summary) {
            this(
                    id,
                    headline,
                    from,
                    to,
                    articles,
                    derivations,
                    independent,
                    newsrooms,
                    domains,
                    actors,
                    contacts,
                    statements,
                    agenda,
                    events,
                    claims,
                    summary,
                    List.of());
        }
    }

    /**
     * One actor across articles.
     *
     * @param id {@code a1}, {@code a2} … inside the story
     * @param aliases other names and descriptions the articles use, without repeats
     */
    public record StoryActor(
            String id,
            String name,
            List<String> aliases,
            Actor.Type type,
            Optional<String> country,
            List<StoryRole> roles,
            List<Evidence> evidence) {

        public StoryActor {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
            evidence = List.copyOf(evidence);
        }
    }

    /** An office an actor is given, and by which articles. */
    public record StoryRole(String title, List<String> articles, List<Evidence> evidence) {

        public StoryRole {
            articles = List.copyOf(articles);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A day as the record knows it.
     *
     * @param value TIMEX3
     * @param text the words of one article
     */
    public record StoryDate(String value, String text) {}

    /**
     * One contact across articles.
     *
     * @param status what was last reported of it
     * @param until its last day where it went on for several, TIMEX3
     * @param participants ids of {@link StoryActor}s
     * @param initiator the participant who sought it, where reports tell and agree
     * @param history how its status went, the earliest first; empty where only one was reported
     * @param ordinals which one of its kind reports call it
     */
    public record StoryContact(
            String id,
            Contact.Kind kind,
            Optional<Contact.Channel> channel,
            Contact.Status status,
            Optional<StoryDate> date,
            Optional<String> until,
            Optional<String> place,
            List<String> participants,
            Optional<String> initiator,
            List<Evidence> evidence,
            List<ContactState> history,
            List<ContactOrdinal> ordinals) {

        public StoryContact {
            participants = List.copyOf(participants);
            evidence = List.copyOf(evidence);
            history = List.copyOf(history);
            ordinals = List.copyOf(ordinals);
        }

        /** A contact of one day, without initiator, history and ordinals. */
        public StoryContact(
                String id,
                Contact.Kind kind,
                Optional<Contact.Channel> channel,
                Contact.Status status,
                Optional<StoryDate> date,
                Optional<String> place,
                List<String> participants,
                List<Evidence> evidence) {
            this(
                    id,
                    kind,
                    channel,
                    status,
                    date,
                    Optional.empty(),
                    place,
                    participants,
                    Optional.empty(),
                    evidence,
                    List.of(),
                    List.of());
        }
    }

    /**
     * One statement across articles.
     *
     * @param speaker id of a {@link StoryActor}
     * @param to likewise
     * @param contact id of a {@link StoryContact}
     * @param via id of a {@link StoryActor}
     * @param text the fullest wording
     * @param retold where an article tells the same without quotation marks; for a quoted statement only
     */
    public record StoryStatement(
            String id,
            Optional<String> speaker,
            Optional<String> to,
            Optional<String> contact,
            Optional<String> via,
            Statement.Kind kind,
            String text,
            List<String> topics,
            List<Variant> variants,
            List<Retelling> retold) {

        public StoryStatement {
            topics = List.copyOf(topics);
            variants = List.copyOf(variants);
            retold = List.copyOf(retold);
        }

        /** A statement that nobody tells in words of their own. */
        public StoryStatement(
                String id,
                Optional<String> speaker,
                Optional<String> to,
                Optional<String> contact,
                Optional<String> via,
                Statement.Kind kind,
                String text,
                List<String> topics,
                List<Variant> variants) {
            this(id, speaker, to, contact, via, kind, text, topics, variants, List.of());
        }

        /** The same with what retells it. */
        StoryStatement with(List<Retelling> places) {
            return new StoryStatement(id, speaker, to, contact, via, kind, text, topics, variants, places);
        }
    }

    /**
     * The words of a statement in one article.
     *
     * @param wording how they differ from the fullest wording, where that says more than {@code change}
     * @param alters where they say something else than the fullest wording
     */
    public record Variant(
            Evidence evidence, String text, Change change, Optional<Difference> wording, List<Altered> alters) {

        public Variant {
            alters = List.copyOf(alters);
        }

        /** Words of which no more is to be said. */
        public Variant(Evidence evidence, String text, Change change) {
            this(evidence, text, change, Optional.empty(), List.of());
        }

        /** How the words differ from the statement's fullest wording. */
        public enum Change {
            SAME,
            TRIMMED,
            REWORDED
        }
    }

    /**
     * A place where two wordings of one statement do not say the same.
     *
     * @param here in the wording that is compared
     * @param there in the fullest wording
     */
    public record Altered(Alteration.Kind kind, Evidence here, String hereText, Evidence there, String thereText) {}

    /**
     * A quoted statement told without quotation marks.
     *
     * @param statement id of the {@link StoryStatement} that the words are, where they are attributed
     * @param alters where they say something else than the quoted words
     */
    public record Retelling(Evidence evidence, String text, As as, Optional<String> statement, List<Altered> alters) {

        /** Whose word it is given as. */
        public enum As {
            /** The speaker's, in the reporter's words. */
            INDIRECT,
            /** The outlet's own. */
            FACT
        }

        public Retelling {
            alters = List.copyOf(alters);
        }
    }

    /**
     * Something still to come, across articles.
     *
     * @param id {@code g1}, {@code g2} … inside the story
     * @param dates every day that a report gives, where they are more than one
     * @param reckoned how the day was worked out, where no report gives it
     */
    public record StoryAgenda(
            String id,
            String what,
            AgendaItem.Kind kind,
            Optional<StoryDate> date,
            Optional<String> place,
            AgendaItem.Status status,
            List<Evidence> evidence,
            List<GivenDate> dates,
            Optional<Reckoning> reckoned) {

        public StoryAgenda {
            evidence = List.copyOf(evidence);
            dates = List.copyOf(dates);
        }

        /** An item for which one day at most is given. */
        public StoryAgenda(
                String id,
                String what,
                AgendaItem.Kind kind,
                Optional<StoryDate> date,
                Optional<String> place,
                AgendaItem.Status status,
                List<Evidence> evidence) {
            this(id, what, kind, date, place, status, evidence, List.of(), Optional.empty());
        }

        /** The same under another id. */
        StoryAgenda withId(String name) {
            return new StoryAgenda(name, what, kind, date, place, status, evidence, dates, reckoned);
        }
    }

    /**
     * One PLOVER event across articles; parties are ids of {@link StoryActor}s.
     *
     * @param mode PLOVER's mode or the channel of a contact
     * @param contexts PLOVER's, of any place that tells it
     * @param date TIMEX3
     * @param contact id of the {@link StoryContact} that it is
     */
    public record StoryEvent(
            String id,
            Event.Type type,
            Optional<String> mode,
            List<Event.Context> contexts,
            List<String> source,
            List<String> target,
            Optional<String> date,
            Optional<String> place,
            Optional<String> contact,
            List<Evidence> evidence) {

        public StoryEvent {
            contexts = List.copyOf(contexts);
            source = List.copyOf(source);
            target = List.copyOf(target);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * What the outlets say of one thing.
     *
     * @param text a short proposition
     * @param articles who says so
     * @param values the values that cannot all be right; empty unless disputed
     * @param corrections what outlets put right about it
     * @param attributed the reports that give it as somebody's word; the others state it as a fact
     */
    public record Claim(
            String id,
            String text,
            Standing standing,
            List<String> articles,
            List<Evidence> evidence,
            List<ClaimValue> values,
            List<Correction> corrections,
            List<Attribution> attributed) {

        /** A claim that no outlet has put right and none gives as somebody's word. */
        public Claim(
                String id,
                String text,
                Standing standing,
                List<String> articles,
                List<Evidence> evidence,
                List<ClaimValue> values) {
            this(id, text, standing, articles, evidence, values, List.of(), List.of());
        }

        /** The articles that state it as a fact. */
        public List<String> statedBy() {
            return articles.stream()
                    .filter(article ->
                            attributed.stream().noneMatch(each -> each.article().equals(article)))
                    .toList();
        }

        /** Who stands behind a claim. */
        public enum Standing {
            SHARED,
            SINGLE,
            DISPUTED
        }

        public Claim {
            articles = List.copyOf(articles);
            evidence = List.copyOf(evidence);
            values = List.copyOf(values);
            corrections = List.copyOf(corrections);
            attributed = List.copyOf(attributed);
            if (values.isEmpty() == (standing == Standing.DISPUTED)) {
                throw new IllegalArgumentException("a claim that is " + standing + " with values " + values);
            }
        }
    }

    /** One of the values of a disputed claim. */
    public record ClaimValue(String value, List<String> articles) {

        public ClaimValue {
            articles = List.copyOf(articles);
        }
    }

    /**
     * One sentence of the summary, composed from the record.
     *
     * @param items what it is made of: ids of contacts, statements, agenda items and claims, at least one
     */
    public record SummarySentence(String sentence, List<String> items, List<Evidence> evidence) {

        public SummarySentence {
            items = List.copyOf(items);
            evidence = List.copyOf(evidence);
        }
    }
}
