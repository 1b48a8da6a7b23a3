package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;

/**
 * Which items of a story's record a brief shows that is to be brief: as many as fit a share of the words of its
 * reports, taken in the order in which a reader misses them. Nothing is judged anew: each item stands as the record has
 * it, and what is left out is counted.
 */
final class Digest {

    /** Reports from which on a story is told in a quarter of their words; with fewer, in half. */
    private static final int MANY_REPORTS = 5;
    /** Words of the longest brief of a story, however long its reports are: two pages. */
    private static final int LONGEST = 800;
    /** Words that the shortest brief may take, however short its reports are. */
    private static final int SHORTEST = 60;
    /** Words of the line that counts what is left out, without what it counts. */
    private static final int CLOSING = 7;
    /** Words for each sort of item that it may count. */
    private static final int COUNT = 2;
    /** Sentences of the summary that go before everything but disputes. */
    private static final int LEAD = 2;

    /** The sections that a brief may have, in its order. */
    enum Section {
        DISPUTED("Disputed"),
        CONTACTS("Contacts"),
        SAID("What each said"),
        NEXT("What comes next"),
        ALSO("Also reported"),
        WHO("Who"),
        REPORTS("Reports");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }

        Line heading() {
            return Line.of(Line.Kind.HEADING, Run.strong(heading));
        }
    }

    private final Brief.StoryRecord story;
    private final StoryLines lines;
    private final Set<Section> opened = EnumSet.noneOf(Section.class);
    private final Set<String> shown = new HashSet<>();
    private final Set<Brief.SummarySentence> summary = new LinkedHashSet<>();
    private int room;
    private boolean headlines;

    private Digest(Brief.StoryRecord story, StoryLines lines, int room) {
        this.story = story;
        this.lines = lines;
        this.room = room;
    }

    /** Everything. */
    static Digest whole(Brief.StoryRecord story, StoryLines lines) {
        Digest digest = new Digest(story, lines, Integer.MAX_VALUE);
        digest.summary.addAll(story.summary());
        Stream.of(
                        story.contacts().stream().map(Brief.StoryContact::id),
                        story.statements().stream().map(Brief.StoryStatement::id),
                        story.agenda().stream().map(Brief.StoryAgenda::id),
                        story.claims().stream().map(Brief.Claim::id),
                        story.actors().stream().map(Brief.StoryActor::id))
                .flatMap(ids -> ids)
                .forEach(digest.shown::add);
        digest.headlines = true;
        return digest;
    }

    /**
     * What fits.
     *
     * @param lines as a brief sets them, by which items are measured
     * @param taken words about the story that stand elsewhere
     */
    static Digest of(Brief.StoryRecord story, Sources sources, StoryLines lines, int taken) {
        Digest digest = new Digest(story, lines, room(story, sources) - taken);
        digest.choose(sources.of(story));
        return digest;
    }

    /** How many words the brief of a story may take. */
    static int room(Brief.StoryRecord story, Sources sources) {
        int words = sources.of(story).stream()
                .mapToInt(source ->
                        Line.words(source.article().read().article().text().characters()))
                .sum();
        int share = story.articles().size() >= MANY_REPORTS ? 4 : 2;
        return Math.clamp(words / share, SHORTEST, LONGEST);
    }

    private void choose(List<Sources.Source> reports) {
        room -= Line.words(lines.head()) + closing();
        room -= Section.REPORTS.heading().words();
        room -= reports.stream()
                .mapToInt(report -> lines.report(report, false).words())
                .sum();
        disputes().forEach(claim -> take(Section.DISPUTED, claim.id(), lines.dispute(claim)));
        story.summary().stream().filter(this::tellsNews).limit(LEAD).forEach(this::take);
        contacts();
        spare(disputes().stream().map(Brief.Claim::id));
        story.statements().stream().filter(Digest::saysElse).forEach(this::take);
        int kept = room / 2;
        room -= kept;
        story.agenda().forEach(item -> take(Section.NEXT, item.id(), lines.agenda(item)));
        who();
        room += kept;
        spare(story.contacts().stream().filter(contact -> !isOnAgenda(contact)).map(Brief.StoryContact::id));
        spare(story.agenda().stream().map(Brief.StoryAgenda::id));
        voices();
        who();
        story.statements().forEach(this::take);
        facts().forEach(claim -> take(Section.ALSO, claim.id(), lines.claim(claim)));
        story.summary().stream()
                .filter(sentence -> !shown.containsAll(sentence.items()))
                .forEach(this::take);
        int more = reports.stream()
                .mapToInt(report -> lines.report(report, true).words()
                        - lines.report(report, false).words())
                .sum();
        headlines = take(more);
    }

    /** Words to keep for the line that counts what is left out. */
    private int closing() {
        long sorts = Stream.of(
                        disputes(), story.contacts(), story.statements(), story.agenda(), facts(), story.actors())
                .filter(items -> !items.isEmpty())
                .count();
        return CLOSING + COUNT * (int) sorts + (story.readouts().isEmpty() ? 0 : COUNT + 1);
    }

    /** Gives back what is kept for counting a sort of which nothing is left out. */
    private void spare(Stream<String> ids) {
        List<String> all = ids.toList();
        room += !all.isEmpty() && shown.containsAll(all) ? COUNT : 0;
    }

    /** Whether a sentence tells more than what is disputed and what is to come, which sections of their own tell. */
    boolean tellsNews(Brief.SummarySentence sentence) {
        Set<String> elsewhere = Stream.concat(
                        story.agenda().stream().map(Brief.StoryAgenda::id),
                        disputes().stream().map(Brief.Claim::id))
                .collect(Collectors.toSet());
        return !elsewhere.containsAll(sentence.items());
    }

    /** Those of the summary's beginning and those in doubt before the others. */
    private void contacts() {
        Set<String> first =
                summary.stream().flatMap(sentence -> sentence.items().stream()).collect(Collectors.toSet());
        story.contacts().stream()
                .filter(contact -> contact.status() == Contact.Status.CANCELLED
                        || story.agenda().stream().noneMatch(item -> Plans.same(contact, item)))
                .sorted(Comparator.comparing((Brief.StoryContact contact) -> !first.contains(contact.id())
                        && Phrases.doubt(story, contact).isEmpty()))
                .forEach(contact -> take(Section.CONTACTS, contact.id(), lines.contact(contact)));
    }

    /** One statement of each speaker who is named. */
    private void voices() {
        Set<Optional<String>> heard = new HashSet<>();
        for (Brief.StoryStatement statement : story.statements()) {
            boolean first = statement.speaker().isPresent() && !heard.contains(statement.speaker());
            if (first && take(statement)) {
                heard.add(statement.speaker());
            }
        }
    }

    private void who() {
        delegations(actor -> !shows(actor.id())).forEach((country, actors) -> {
            if (take(Section.WHO, actors.getFirst().id(), List.of(lines.delegation(country, actors)))) {
                actors.forEach(actor -> shown.add(actor.id()));
            }
        });
    }

    private boolean take(Brief.StoryStatement statement) {
        boolean heard = story.statements().stream()
                .anyMatch(other -> shows(other.id()) && other.speaker().equals(statement.speaker()));
        List<Line> words = new ArrayList<>(lines.statement(statement));
        if (!heard) {
            words.add(lines.speaker(statement.speaker()));
        }
        return take(Section.SAID, statement.id(), words);
    }

    private void take(Brief.SummarySentence sentence) {
        if (!summary.contains(sentence) && take(lines.sentence(sentence).words())) {
            summary.add(sentence);
        }
    }

    private boolean take(Section section, String id, List<Line> item) {
        if (shown.contains(id)) {
            return true;
        }
        int heading = opened.contains(section) ? 0 : section.heading().words();
        boolean fits = take(heading + Line.words(item));
        if (fits) {
            shown.add(id);
            opened.add(section);
        }
        return fits;
    }

    private boolean take(int words) {
        boolean fits = words <= room;
        room -= fits ? words : 0;
        return fits;
    }

    /** Whether some report has the speaker say something else. */
    private static boolean saysElse(Brief.StoryStatement statement) {
        return statement.variants().stream()
                        .anyMatch(variant -> !variant.alters().isEmpty())
                || statement.retold().stream()
                        .anyMatch(retelling -> !retelling.alters().isEmpty());
    }

    boolean shows(String id) {
        return shown.contains(id);
    }

    boolean headlines() {
        return headlines;
    }

    /** In the record's order. */
    List<Brief.SummarySentence> summary() {
        return story.summary().stream().filter(summary::contains).toList();
    }

    List<Brief.Claim> disputes() {
        return story.claims().stream()
                .filter(claim -> claim.standing() == Standing.DISPUTED)
                .toList();
    }

    /** What the reports tell beside contacts, statements, agenda and disputes; what several tell first. */
    List<Brief.Claim> facts() {
        List<Set<Evidence>> told = Stream.of(
                        story.contacts().stream().map(Brief.StoryContact::evidence),
                        story.agenda().stream().map(Brief.StoryAgenda::evidence),
                        story.statements().stream()
                                .map(statement -> statement.variants().stream()
                                        .map(Brief.Variant::evidence)
                                        .toList()))
                .flatMap(places -> places)
                .map(Set::copyOf)
                .toList();
        return story.claims().stream()
                .filter(claim -> claim.standing() != Standing.DISPUTED)
                .filter(claim -> !claim.corrections().isEmpty()
                        || told.stream().noneMatch(places -> places.containsAll(claim.evidence())))
                .sorted(Comparator.comparing(
                                (Brief.Claim claim) -> claim.corrections().isEmpty())
                        .thenComparing(claim -> claim.standing() != Standing.SHARED))
                .toList();
    }

    /** Parties and speakers that the brief names once more with their offices, by country, in the record's order. */
    Map<Optional<String>, List<Brief.StoryActor>> delegations() {
        return delegations(actor -> shows(actor.id()));
    }

    /** Those of whom no office is known go without. */
    private Map<Optional<String>, List<Brief.StoryActor>> delegations(Predicate<Brief.StoryActor> among) {
        Set<String> wanted = Stream.concat(
                        story.contacts().stream().flatMap(contact -> contact.participants().stream()),
                        story.statements().stream()
                                .filter(statement -> shows(statement.id()))
                                .flatMap(statement -> statement.speaker().stream()))
                .collect(Collectors.toSet());
        return story.actors().stream()
                .filter(actor -> wanted.contains(actor.id()) && !actor.roles().isEmpty())
                .filter(among)
                .collect(Collectors.groupingBy(Brief.StoryActor::country, LinkedHashMap::new, Collectors.toList()));
    }

    /** A contact still to come that the agenda tells in the same words. */
    boolean isOnAgenda(Brief.StoryContact contact) {
        return story.agenda().stream().anyMatch(item -> shows(item.id()) && Plans.same(contact, item));
    }

    /** "12 statements, 1 dispute, both sides' accounts": what does not stand in the brief; empty where all does. */
    String leftOut() {
        return Stream.of(
                        left(disputes().stream().map(Brief.Claim::id), "dispute"),
                        left(
                                story.contacts().stream()
                                        .filter(contact -> !isOnAgenda(contact))
                                        .map(Brief.StoryContact::id),
                                "contact"),
                        left(story.statements().stream().map(Brief.StoryStatement::id), "statement"),
                        left(story.agenda().stream().map(Brief.StoryAgenda::id), "plan"),
                        left(facts().stream().map(Brief.Claim::id), "claim"),
                        left(story.actors().stream().map(Brief.StoryActor::id), "actor"),
                        story.readouts().isEmpty() ? "" : "both sides’ accounts")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String left(Stream<String> ids, String noun) {
        int count = (int) ids.filter(id -> !shows(id)).count();
        return count == 0 ? "" : Phrases.count(count, noun);
    }
}
