package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.brief.Brief.StoryEvent;
import org.readout.engine.brief.Brief.StoryRecord;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.claim.FactFinder;
import org.readout.engine.claim.Facts;
import org.readout.engine.contact.Contact;
import org.readout.engine.story.Story;
import org.readout.engine.story.Version;

/** Merges what the articles of a story say into one record. Immutable and safe across threads. */
public final class BriefWriter {

    /**
     * @param stories in order of their first article
     * @return their records; apart from the order of articles and the numbers of stories, another order of the input
     *     gives the same
     * @param articles every article of the stories, in input order
     */
    public Brief write(List<Story> stories, List<AnalysedArticle> articles) {
        Map<String, String> storyOf = new HashMap<>();
        Map<String, Version> versions = new HashMap<>();
        for (Story story : stories) {
            versions.putAll(story.versions());
            story.articles().forEach(article -> storyOf.put(article.id(), story.id()));
        }
        List<Brief.Entry> entries = articles.stream()
                .map(article -> new Brief.Entry(
                        article,
                        storyOf.getOrDefault(article.id(), ""),
                        Optional.ofNullable(versions.get(article.id()))))
                .toList();
        List<StoryRecord> records = stories.stream()
                .map(BriefWriter::record)
                .sorted(Comparator.<StoryRecord>comparingInt(
                                record -> -record.articles().size())
                        .thenComparing(record -> record.from().orElse("~")))
                .toList();
        return new Brief(entries, records);
    }

    private static StoryRecord record(Story story) {
        StoryMatter matter = merge(story);
        List<StoryEvent> events = new EventMerger(matter.cast(), matter.contacts()).merge(matter.articles());
        List<Claim> claims = new ClaimFinder(matter, events).find();
        List<AnalysedArticle> independent = story.independent();
        Outlets outlets = new Outlets(story.articles());
        SummaryWriter summary = new SummaryWriter(matter, claims);
        return new StoryRecord(
                story.id(),
                summary.headline(),
                days(matter, false).min(Comparator.naturalOrder()),
                days(matter, true).max(Comparator.naturalOrder()),
                story.articles().stream().map(AnalysedArticle::id).toList(),
                story.derivations(),
                independent.size(),
                outlets.newsrooms(independent),
                outlets.domains(story.articles()),
                matter.cast().actors(),
                matter.contacts(),
                matter.statements(),
                matter.agenda(),
                events,
                claims,
                summary.sentences(),
                new ReadoutComparer(matter.cast(), matter.articles(), matter.statements()).compare(matter.contacts()));
    }

    private static StoryMatter merge(Story story) {
        Map<String, Facts> facts = facts(story.articles());
        Outlets names = new Outlets(story.articles());
        Map<String, String> outlets = new TreeMap<>();
        story.articles().forEach(article -> outlets.put(article.id(), names.carrierOf(article)));
        // Ids decide, so that the order of arrival does not.
        List<AnalysedArticle> articles = story.articles().stream()
                .map(article -> Corrected.withoutNotes(article, facts))
                .sorted(Comparator.comparing(AnalysedArticle::id))
                .toList();
        Cast cast = new ActorMerger().merge(articles);
        Set<String> countries = countryNames(cast);
        List<ContactGroup> groups = Postponements.join(new ContactMerger(cast).merge(articles));
        Ordinals ordinals = new Ordinals(groups, articles, facts);
        Initiators initiators = new Initiators(cast, groups, articles, facts);
        List<StoryContact> contacts = new ArrayList<>();
        for (ContactGroup group : groups) {
            contacts.add(contact(
                    "c" + (contacts.size() + 1), group, countries, initiators.agreed(group), ordinals.of(group)));
        }
        List<StoryStatement> statements = new StatementMerger(cast, contacts).merge(articles);
        List<StoryAgenda> agenda =
                open(new AgendaMerger(cast, countries, contacts).merge(articles), contacts, articles);
        return new StoryMatter(
                articles,
                facts,
                outlets,
                story.derivations(),
                story.versions(),
                cast,
                groups,
                contacts,
                statements,
                agenda);
    }

    /** What is still to come: not the contacts that were held by the last report, and none that was called off. */
    private static List<StoryAgenda> open(
            List<StoryAgenda> agenda, List<StoryContact> contacts, List<AnalysedArticle> articles) {
        Optional<String> last = articles.stream()
                .flatMap(article -> article.published().value().stream())
                .map(Object::toString)
                .max(Comparator.naturalOrder());
        Set<Evidence> closed = new HashSet<>();
        contacts.stream()
                .filter(contact -> contact.status() == Contact.Status.CANCELLED
                        || contact.status() == Contact.Status.HELD
                                && !contact.history().isEmpty()
                                && contact.date()
                                        .filter(day ->
                                                last.isPresent() && day.value().compareTo(last.get()) <= 0)
                                        .isPresent())
                .forEach(contact -> closed.addAll(contact.evidence()));
        List<StoryAgenda> open = new ArrayList<>();
        agenda.stream()
                .filter(item -> !closed.containsAll(item.evidence()))
                .forEach(item -> open.add(item.withId("g" + (open.size() + 1))));
        return List.copyOf(open);
    }

    private static Set<String> countryNames(Cast cast) {
        Set<String> names = new HashSet<>();
        cast.actors().stream()
                .filter(actor -> actor.type() == Actor.Type.COUNTRY)
                .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
                .forEach(name -> names.add(Words.key(name)));
        return names;
    }

    private static Map<String, Facts> facts(List<AnalysedArticle> articles) {
        Map<String, Facts> facts = new TreeMap<>();
        articles.forEach(article -> facts.put(article.id(), FactFinder.find(article)));
        return facts;
    }

    private static StoryContact contact(
            String id,
            ContactGroup group,
            Set<String> countries,
            Optional<String> initiator,
            List<ContactOrdinal> ordinals) {
        Optional<StoryDate> date = group.date()
                .or(group::vagueDate)
                .map(time -> new StoryDate(
                        day(time.item().value()), time.words(time.item().span())));
        return new StoryContact(
                id,
                group.kind(),
                group.channel(),
                group.status(),
                date,
                Optional.empty(),
                group.place(countries),
                List.copyOf(group.participants()),
                initiator,
                group.evidence(),
                group.history(),
                ordinals);
    }

    /** A time of day is more than two outlets agree on: the day is kept. */
    private static String day(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? value.substring(0, 10) : value;
    }

    /** Days and months of what happened and was published, and of what is to come where that is wanted. */
    private static Stream<String> days(StoryMatter matter, boolean toCome) {
        Stream<String> published = matter.articles().stream()
                .flatMap(article -> article.published().value().stream())
                .map(Object::toString);
        Stream<String> contacts = matter.contacts().stream()
                .flatMap(contact -> contact.date().stream())
                .map(StoryDate::value);
        Stream<String> agenda = toCome
                ? matter.agenda().stream().flatMap(item -> item.date().stream()).map(StoryDate::value)
                : Stream.empty();
        return Stream.concat(published, Stream.concat(contacts, agenda)).filter(day -> day.matches("\\d{4}-\\d{2}.*"));
    }
}
