package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds the places that tell of contacts between actors. Immutable and safe across threads.
 *
 * <p>Each place is read with its own sentence; then what the article tells of the same contact elsewhere fills what it
 * leaves open, so that "the call" carries the participants and the day told two paragraphs above.
 */
public final class ContactFinder {

    /** Sentences in which a report tells its news. */
    private static final int LEAD = 3;

    /** Days before publication within which news is told. */
    private static final long NEWS = 2;

    private final ContactWords words = ContactWords.DEFAULT;

    /**
     * @param text the article's text
     * @param sentences of its body
     * @param actors in it
     * @param times in it
     * @param published a contact dated after it is planned, not held
     * @return in the order in which they are first told
     */
    public List<Contact> find(
            Text text, List<Sentence> sentences, Actors actors, List<TimeExpression> times, PublicationDate published) {
        ContactMemory memory = new ContactMemory(published);
        List<Scene> scenes = Scene.of(sentences, actors, times);
        for (Scene scene : scenes) {
            List<Cue> cues = cues(scene, actors.all());
            Circumstances circumstances = new Circumstances(text, scene, words, cues);
            for (Cue cue : cues) {
                memory.tell(telling(cue, circumstances, published));
            }
        }
        memory.settle();
        Optional<TimeExpression> newsDay = newsDay(text, scenes, published);
        List<Contact> contacts = new ArrayList<>();
        for (Strand strand : memory.strands()) {
            if (strand.isInvitation()) {
                continue;
            }
            contacts.add(contact(strand, scenes, published, newsDay));
        }
        contacts.sort(Comparator.comparing(Contact::evidence));
        return List.copyOf(contacts);
    }

    private List<Cue> cues(Scene scene, List<Actor> everyone) {
        if (scene.size() > Scene.LONGEST) {
            return List.of();
        }
        Cast cast = new Cast(scene, words, everyone);
        Clauses clauses = new Clauses(scene, cast, words);
        StatusReader statuses = new StatusReader(scene, clauses, words);
        List<Cue> cues = new ArrayList<>(new VerbCues(scene, cast, clauses, statuses, words).find());
        cues.addAll(new NounCues(scene, cast, clauses, statuses, words).find());
        cues.sort(Comparator.comparingInt(Cue::from));
        return cues;
    }

    private static Telling telling(Cue cue, Circumstances circumstances, PublicationDate published) {
        Optional<TimeExpression> told = circumstances
                .date(cue)
                .filter(day -> cue.status() != Status.CANCELLED
                        || isAfter(day, published)
                        || circumstances.isForeseen(cue, day));
        boolean ahead = cue.status() == Status.HELD
                && told.map(day -> isAfter(day, published)).orElse(false);
        Cue settled = ahead && !cue.isPast() ? cue.with(Status.PLANNED) : cue;
        // a day to come beside "met" belongs to something else
        Optional<TimeExpression> date = told.filter(day -> !ahead || !cue.isPast());
        var channel = circumstances
                .channel(cue)
                .filter(near -> cue.channel().isEmpty() || cue.kind() != Contact.Kind.CALL)
                .or(cue::channel);
        boolean remote = cue.kind() == Contact.Kind.CALL;
        return new Telling(
                settled,
                channel,
                date,
                circumstances.announced(),
                remote
                                || channel.filter(medium -> medium != Contact.Channel.IN_PERSON)
                                        .isPresent()
                        ? Optional.empty()
                        : circumstances.place(cue),
                circumstances.ordinal(cue),
                evidence(settled, date));
    }

    /** Whether the time begins after the day of the report. */
    static boolean isAfter(TimeExpression date, PublicationDate published) {
        Optional<LocalDate> day = published.value();
        return day.isPresent()
                && date.range().isPresent()
                && date.range().get().first().isAfter(day.get());
    }

    private static Span evidence(Cue cue, Optional<TimeExpression> date) {
        Scene scene = cue.scene();
        Span span = scene.span(cue.from(), cue.to());
        for (Actor actor : cue.participants()) {
            Optional<Scene.Named> nearest = scene.named().stream()
                    .filter(at -> at.actor().id().equals(actor.id()))
                    .min(Comparator.<Scene.Named>comparingInt(at -> at.isName() ? 0 : 1)
                            .thenComparingInt(at -> Math.abs(at.from() - cue.from())));
            if (nearest.isPresent()) {
                span = span.cover(scene.span(nearest.get().from(), nearest.get().to()));
            }
        }
        return date.isPresent() && scene.sentence().span().contains(date.get().span())
                ? span.cover(date.get().span())
                : span;
    }

    /** The day of which the first sentences say that something was said or announced on it. */
    private Optional<TimeExpression> newsDay(Text text, List<Scene> scenes, PublicationDate published) {
        return scenes.stream()
                .limit(LEAD)
                .flatMap(scene -> new Circumstances(text, scene, words, List.of()).announced().stream())
                .filter(day -> published.value().isPresent()
                        && day.range()
                                .filter(range -> range.first().equals(range.last())
                                        && !range.first()
                                                .isBefore(
                                                        published.value().get().minusDays(NEWS)))
                                .isPresent())
                .findFirst();
    }

    /** Whether the first sentences tell it as news, not as what went before. */
    private static boolean isLead(Strand strand) {
        return strand.kind() != Contact.Kind.LETTER
                && strand.tellings().stream().anyMatch(telling -> telling.sentence() < LEAD && !isBackground(telling));
    }

    private static boolean isBackground(Telling telling) {
        for (int i = 0; i < telling.cue().from(); i++) {
            switch (telling.cue().scene().word(i)) {
                case "after", "following", "since", "had" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Contact contact(
            Strand strand, List<Scene> scenes, PublicationDate published, Optional<TimeExpression> newsDay) {
        Optional<Occasion> occasion = Occasion.of(strand, scenes, published);
        Optional<TimeExpression> date = strand.date()
                .or(() -> occasion.flatMap(Occasion::date))
                .or(() -> strand.status() == Status.HELD ? strand.announced() : Optional.empty())
                .or(() -> strand.status() == Status.HELD && isLead(strand) ? newsDay : Optional.empty());
        Optional<String> place = strand.place().or(() -> occasion.flatMap(Occasion::place));
        List<String> participants =
                strand.participants().stream().map(Actor::id).toList();
        List<Contact.Telling> tellings = strand.tellings().stream()
                .map(telling -> new Contact.Telling(
                        telling.evidence(), telling.cue().status(), telling.date(), telling.place()))
                .sorted(Comparator.comparing(Contact.Telling::evidence))
                .toList();
        return new Contact(
                strand.kind(),
                strand.channel(),
                strand.status(),
                date,
                Optional.empty(),
                place,
                participants,
                Optional.empty(),
                tellings,
                1);
    }
}
