package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.Cue.Reference;
import org.readout.engine.time.TimeExpression;

/**
 * Remembers the contacts an article has told, so that "the call", "both calls" and "their July meeting" find theirs.
 * Lives only while one article is read.
 */
final class ContactMemory {

    /** How many sentences back "the call" may reach. Chosen on invented reports; paragraphs of news are short. */
    private static final int REACH = 20;

    /** How many sentences away the other participant of "a Tuesday call" may be named. */
    private static final int NEAR = 4;

    /** Contacts this many days apart are not told of together as "the calls". */
    private static final long TOGETHER = 4;

    /** A contact this many days before the report is background, and not the one the report has told without a day. */
    private static final long NEWS = 10;

    private final PublicationDate published;
    private final List<Strand> strands = new ArrayList<>();
    private final List<Telling> pending = new ArrayList<>();

    ContactMemory(PublicationDate published) {
        this.published = published;
    }

    List<Strand> strands() {
        return strands;
    }

    void tell(Telling telling) {
        List<Actor> participants = telling.cue().participants();
        if (participants.size() > 1) {
            strandOf(telling, participants).add(telling);
            return;
        }
        switch (telling.cue().reference()) {
            case NONE ->
                alongside(telling)
                        .or(() -> another(telling))
                        .ifPresentOrElse(strand -> strand.add(telling), () -> pending.add(telling));
            case SINGLE -> recallSingle(telling);
            case OPEN -> recallPlanned(telling).ifPresent(strand -> strand.add(telling));
            case SEVERAL -> recallSeveral(telling).forEach(strand -> strand.add(telling));
        }
    }

    /** "spoke on Monday, after a phone call last week": an earlier one of the same two, if its day is told. */
    private Optional<Strand> alongside(Telling telling) {
        Scene scene = telling.cue().scene();
        int before = telling.cue().from() - 1;
        boolean earlier = before >= 0
                && (scene.word(before).equals("after") || scene.word(before).equals("following"));
        if (!earlier
                || telling.date().isEmpty()
                || telling.place().isPresent()
                || !telling.cue().hints().isEmpty()) {
            return Optional.empty();
        }
        return strands.stream()
                .filter(strand -> strand.lastSentence() == telling.sentence())
                .findFirst()
                .map(strand -> strandOf(telling, strand.participants()));
    }

    /** "Yesterday's call": one of that day, told of before or not. */
    private static boolean isDated(Telling telling) {
        return telling.cue().scene().isTime(telling.cue().from());
    }

    /** "a second call, on Tuesday": another one of the same two. */
    private Optional<Strand> another(Telling telling) {
        if (telling.ordinal() < 2
                || telling.date().isEmpty()
                || !telling.cue().hints().isEmpty()) {
            return Optional.empty();
        }
        return within(telling)
                .filter(Strand::isPersonal)
                .findFirst()
                .map(strand -> strandOf(telling, strand.participants()));
    }

    private void recallSingle(Telling telling) {
        Optional<Strand> known = recall(telling);
        known.ifPresentOrElse(strand -> strand.add(telling), () -> pending.add(telling));
        if (known.isPresent()
                && telling.cue().kind() == Contact.Kind.OTHER
                && telling.cue().hints().isEmpty()) {
            // "the talks" after two contacts told in one breath are both
            int last = known.get()
                    .tellings()
                    .get(Math.max(0, known.get().tellings().size() - 2))
                    .sentence();
            within(telling)
                    .filter(strand -> strand != known.get() && strand.lastSentence() == last && strand.fits(telling))
                    .toList()
                    .forEach(strand -> strand.add(telling));
        }
    }

    private Strand strandOf(Telling telling, List<Actor> participants) {
        return latest(telling)
                .filter(strand ->
                        strand.isBetween(participants) && strand.fits(telling) && !isBackground(telling, strand))
                .findFirst()
                .orElseGet(() -> {
                    Strand strand = new Strand(participants);
                    strands.add(strand);
                    return strand;
                });
    }

    /** "who met her in March", after a meeting of this week that has been told without its day. */
    private boolean isBackground(Telling telling, Strand strand) {
        return strand.date().isEmpty()
                && telling.cue().reference() != Reference.SINGLE
                && telling.date().filter(this::isOld).isPresent();
    }

    /** The contacts told so far, the likeliest to be taken up first: the last told, background after news. */
    private Stream<Strand> latest(Telling telling) {
        return strands.stream()
                .sorted(Comparator.comparingInt(
                        strand -> telling.sentence() - strand.lastSentence() + (isOld(strand) ? NEAR : 0)));
    }

    private boolean isOld(Strand strand) {
        return strand.date().filter(this::isOld).isPresent();
    }

    private boolean isOld(TimeExpression date) {
        return date.range().isPresent()
                && published.value().isPresent()
                && date.range().get().last().isBefore(published.value().get().minusDays(NEWS));
    }

    private Stream<Strand> within(Telling telling) {
        return latest(telling)
                .filter(strand -> telling.sentence() - strand.lastSentence() <= REACH
                        && strand.involves(telling.cue().hints()));
    }

    private Optional<Strand> recall(Telling telling) {
        Optional<Strand> known = within(telling)
                .filter(strand -> strand.fits(telling) && !datesAnew(telling, strand))
                .findFirst();
        boolean theirs = telling.cue().scene().tag(telling.cue().from()).equals("PRP$") || isDated(telling);
        if (known.isPresent() || !theirs || telling.date().isEmpty() && telling.ordinal() == 0) {
            return known;
        }
        // "their first meeting in March" of the two of whom a call has just been told
        Optional<List<Actor>> both = within(telling).findFirst().map(Strand::participants);
        both.ifPresent(actors -> strands.add(new Strand(actors)));
        return both.map(actors -> strands.getLast());
    }

    /**
     * A day given with "the meeting" makes it the one told far above without a day only if somebody is named with it.
     */
    private static boolean datesAnew(Telling telling, Strand strand) {
        return telling.date().isPresent()
                && strand.date().isEmpty()
                && telling.cue().hints().isEmpty()
                && telling.sentence() - strand.lastSentence() > NEAR;
    }

    private Optional<Strand> recallPlanned(Telling telling) {
        return within(telling)
                .filter(strand -> strand.status() != Status.HELD && strand.fits(telling))
                .findFirst();
    }

    private List<Strand> recallSeveral(Telling telling) {
        List<Strand> held = within(telling)
                .filter(strand -> strand.fits(telling) && strand.status() == Status.HELD)
                .toList();
        List<Strand> personal = held.stream().filter(Strand::isPersonal).toList();
        List<Strand> meant = personal.isEmpty() ? held : personal;
        boolean both = telling.cue().scene().word(telling.cue().from()).equals("both");
        return meant.stream()
                .filter(strand -> isNear(meant.getFirst(), strand))
                .limit(both ? 2 : 4)
                .toList();
    }

    private static boolean isNear(Strand one, Strand other) {
        Optional<TimeExpression.Range> first = one.date().flatMap(TimeExpression::range);
        Optional<TimeExpression.Range> second = other.date().flatMap(TimeExpression::range);
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(first.get().first().toEpochDay()
                                - second.get().first().toEpochDay())
                        <= TOGETHER;
    }

    /** When all has been read: finds the contacts of what was told before its other participant was named. */
    void settle() {
        for (Telling telling : pending) {
            boolean lead = strands.stream()
                    .allMatch(strand -> strand.tellings().getFirst().sentence() >= telling.sentence());
            boolean hinted = !telling.cue().hints().isEmpty() || telling.cue().reference() == Reference.SINGLE && lead;
            strands.stream()
                    .filter(strand -> hinted
                            && distance(strand, telling) <= NEAR
                            && strand.involves(telling.cue().hints())
                            && strand.fits(telling))
                    .min(Comparator.comparingInt(strand -> distance(strand, telling)))
                    .ifPresent(strand -> strand.add(telling));
        }
        List<Strand> vague =
                strands.stream().filter(strand -> !strand.isPersonal()).toList();
        vague.forEach(this::settle);
    }

    private static int distance(Strand strand, Telling telling) {
        return strand.tellings().stream()
                .mapToInt(told -> Math.abs(told.sentence() - telling.sentence()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A contact of states goes up into that of the persons who acted for them; one that tells too little goes. */
    private void settle(Strand strand) {
        List<Strand> hosts = strands.stream()
                .filter(other -> other != strand
                        && other.isPersonal()
                        && coversCountries(other, strand)
                        && strand.tellings().stream().allMatch(other::fits))
                .toList();
        if (hosts.size() == 1) {
            hosts.getFirst().absorb(strand);
        }
        if (!hosts.isEmpty() || tellsTooLittle(strand)) {
            strands.remove(strand);
        }
    }

    private static boolean coversCountries(Strand persons, Strand states) {
        return states.participants().stream()
                .allMatch(actor -> Strand.isNamedPerson(actor)
                        ? persons.participants().contains(actor)
                        : actor.country().isPresent() && persons.countries().contains(actor.country()));
    }

    /** Between states alone, with neither day nor place, it is a state of affairs rather than a contact. */
    private static boolean tellsTooLittle(Strand strand) {
        boolean person = strand.participants().stream().anyMatch(actor -> actor.type() == Actor.Type.PERSON);
        return !person
                && strand.date().isEmpty()
                && strand.place().isEmpty()
                && strand.tellings().stream()
                        .noneMatch(telling -> (telling.isFaceToFace() || telling.isRemote())
                                && telling.cue().reference() == Reference.NONE
                                && telling.cue().status() == Status.HELD);
    }
}
