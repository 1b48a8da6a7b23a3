package org.readout.engine.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.ContactWords.Deadline;
import org.readout.engine.contact.Scene.Phrase;
import org.readout.engine.contact.Scene.Timed;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds the deadlines of one sentence: what holds "until" a day, what expires or takes effect on one, and what lasts a
 * given time from a given day, whose end is reckoned.
 */
final class DeadlineAgenda {

    private static final Set<String> UNTIL = Set.of("until", "till", "through", "by", "before");
    private static final Set<String> FROM = Set.of("from", "since", "on", "beginning", "starting", "effective");
    private static final Set<String> ENDING = Set.of("expire", "lapse", "end", "conclude", "terminate", "run");
    private static final Set<String> EFFECT = Set.of("effect", "force");

    /** How far from a day the thing it bounds may stand, in tokens. */
    private static final int FARTHEST = 16;

    private final Text text;
    private final Scene scene;
    private final ContactWords words;
    private final PublicationDate published;

    DeadlineAgenda(Text text, Scene scene, ContactWords words, PublicationDate published) {
        this.text = text;
        this.scene = scene;
        this.words = words;
        this.published = published;
    }

    List<AgendaItem> find() {
        List<AgendaItem> items = new ArrayList<>();
        for (Timed time : scene.timed()) {
            if (Circumstances.isDay(time.time())) {
                item(time).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<AgendaItem> item(Timed time) {
        String before = time.from() > 0 ? scene.word(time.from() - 1) : "";
        if (!AgendaFinder.isOver(time.time(), published)) {
            Optional<AgendaItem> effect = effect(time);
            if (effect.isPresent()) {
                return effect;
            }
            Optional<Phrase> bounded = bounded(time);
            boolean deadline = bounded.map(phrase -> scene.lemma(phrase.head()).equals("deadline"))
                    .orElse(false);
            if (bounded.isPresent() && (UNTIL.contains(before) || ends(time, bounded.get()) || deadline)) {
                return Optional.of(item(bounded.get(), deadline ? "" : " ends", time.time(), time));
            }
        }
        return FROM.contains(before) ? bounded(time).flatMap(phrase -> reckoned(phrase, time)) : Optional.empty();
    }

    /** The nearest thing before the day that holds only for a time. */
    private Optional<Phrase> bounded(Timed time) {
        Phrase found = null;
        Deadline best = Deadline.MEASURE;
        for (Phrase phrase : scene.phrases()) {
            Optional<Deadline> sort = words.deadline(scene.lemma(phrase.head()));
            boolean near = phrase.to() <= time.from() && time.from() - phrase.to() <= FARTHEST
                    || phrase.from() <= time.from() && time.to() <= phrase.head();
            if (near && sort.isPresent() && sort.get().compareTo(best) <= 0) {
                found = phrase;
                best = sort.get();
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean ends(Timed time, Phrase phrase) {
        for (int i = phrase.to(); i < time.from(); i++) {
            boolean out = !scene.lemma(i).equals("run")
                    || i + 1 < scene.size() && scene.word(i + 1).equals("out");
            if (scene.token(i).isVerb() && ENDING.contains(scene.lemma(i)) && out) {
                return true;
            }
        }
        return false;
    }

    /** "the duties take effect on 1 March" */
    private Optional<AgendaItem> effect(Timed time) {
        for (int i = Math.max(0, time.from() - 4); i < time.from(); i++) {
            if (!EFFECT.contains(scene.lemma(i))) {
                continue;
            }
            int verb = i;
            while (verb > 0 && !scene.token(verb).isVerb() && i - verb < 4) {
                verb--;
            }
            int start = verb;
            while (start > 0
                    && (scene.token(start - 1).isVerb()
                            || scene.tag(start - 1).equals("MD")
                            || scene.tag(start - 1).equals("TO")
                            || scene.tag(start - 1).startsWith("JJ"))) {
                start--;
            }
            Optional<Phrase> subject = scene.phraseAt(start - 1);
            boolean past = scene.tag(verb).equals("VBD");
            if (start > 0 && subject.isPresent() && !past) {
                return Optional.of(item(subject.get(), " take effect", time.time(), time));
            }
        }
        return Optional.empty();
    }

    /** "a 90-day truce from 12 August" ends ninety days later. */
    private Optional<AgendaItem> reckoned(Phrase phrase, Timed from) {
        Optional<Timed> length = scene.timed().stream()
                .filter(time -> time.time().type() == TimeExpression.Type.DURATION
                        && phrase.from() <= time.from()
                        && time.to() <= from.from())
                .findFirst();
        return length.flatMap(duration -> end(from.time(), duration.time().value()))
                .filter(day -> published.value().map(day::isAfter).orElse(true))
                .map(day -> reckoned(
                        item(
                                phrase,
                                " ends",
                                new TimeExpression(
                                        length.orElseThrow()
                                                .time()
                                                .span()
                                                .cover(from.time().span()),
                                        TimeExpression.Type.DATE,
                                        day.toString(),
                                        Optional.of(new TimeExpression.Range(day, day))),
                                from),
                        length.orElseThrow().time(),
                        from.time()));
    }

    private static AgendaItem reckoned(AgendaItem item, TimeExpression length, TimeExpression from) {
        return new AgendaItem(
                item.what(),
                item.kind(),
                item.date(),
                item.place(),
                item.status(),
                item.evidence(),
                Optional.of(new AgendaItem.Reckoned(
                        length.value(), from.value(), length.span(), Optional.of(from.span()))));
    }

    private static Optional<LocalDate> end(TimeExpression from, String duration) {
        if (from.range().isEmpty()
                || !from.range().get().first().equals(from.range().get().last())) {
            return Optional.empty();
        }
        try {
            return Optional.of(from.range().get().first().plus(Period.parse(duration)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private AgendaItem item(Phrase phrase, String end, TimeExpression date, Timed time) {
        int from = phrase.from();
        while (from < phrase.head()
                && (scene.tag(from).equals("DT") || scene.tag(from).equals("PRP$") || scene.isTime(from))) {
            from++;
        }
        String what = text.slice(scene.span(from, phrase.head() + 1)).replaceAll("\\s+", " ") + end;
        return new AgendaItem(
                what,
                AgendaItem.Kind.DEADLINE,
                Optional.of(date),
                Optional.empty(),
                AgendaItem.Status.SCHEDULED,
                scene.span(Math.min(phrase.from(), time.from()), Math.max(phrase.to(), time.to())));
    }
}
