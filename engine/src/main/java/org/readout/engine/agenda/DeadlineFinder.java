package org.readout.engine.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.agenda.AgendaItem.Kind;
import org.readout.engine.agenda.AgendaItem.Reckoned;
import org.readout.engine.agenda.AgendaItem.Status;
import org.readout.engine.agenda.AgendaSentence.Timed;
import org.readout.engine.agenda.AgendaWords.Bounded;
import org.readout.engine.agenda.AgendaWords.Frame;
import org.readout.engine.agenda.Setting.Lie;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Role;
import org.readout.engine.time.TimeExpression;

/**
 * Finds deadlines: what holds "until" a day, what expires or takes effect on one, who has until one to act, and what
 * lasts a given time from a given day, whose end is reckoned.
 */
final class DeadlineFinder {

    private static final Set<String> UNTIL = Set.of("until", "till", "through", "by", "before", "up to");
    private static final Set<String> FROM =
            Set.of("from", "since", "on", "beginning", "starting", "effective", "as of", "starting on", "beginning on");
    private static final Set<String> EFFECT = Set.of("effect", "force");

    private final AgendaSentence sentence;
    private final ClauseTree tree;
    private final AgendaWords words;
    private final OutlookReader outlooks;
    private final Setting setting;
    private final PublicationDate published;

    DeadlineFinder(AgendaSentence sentence, AgendaWords words, Setting setting, PublicationDate published) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.outlooks = new OutlookReader(tree, words);
        this.setting = setting;
        this.published = published;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Timed time : sentence.timed()) {
            if (Setting.isDay(time.time())) {
                item(time).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> item(Timed time) {
        Lie lie = setting.lie(time.time());
        String preposition = preposition(time);
        Optional<Draft> found = Optional.empty();
        if (lie == Lie.AFTER || lie == Lie.AROUND || lie == Lie.UNKNOWN) {
            found = effect(time)
                    .or(() -> ending(time))
                    .or(() -> UNTIL.contains(preposition) ? until(time) : Optional.empty())
                    .or(() -> deadlineDay(time));
        }
        return found.or(() -> FROM.contains(preposition) ? reckoned(time) : Optional.empty());
    }

    private String preposition(Timed time) {
        String own = tree.preposition(time.head());
        int before = firstOf(time) - 1;
        return own.isEmpty() && before >= 0 ? tree.word(before) : own;
    }

    private int firstOf(Timed time) {
        int first = time.head();
        while (first > 0 && sentence.isTime(first - 1)) {
            first--;
        }
        return first;
    }

    /** "the duties take effect on 1 March" */
    private Optional<Draft> effect(Timed time) {
        int holder = tree.head(time.head());
        if (holder < 0) {
            return Optional.empty();
        }
        int noun = EFFECT.contains(sentence.lemma(holder))
                ? holder
                : tree.children(holder, "obj", "obl", "nmod").stream()
                        .filter(child -> EFFECT.contains(sentence.lemma(child)))
                        .findFirst()
                        .orElse(-1);
        int verb = noun == holder ? tree.head(noun) : holder;
        if (noun < 0 || verb < 0 || !tree.token(verb).isVerb() || !isToCome(verb, time)) {
            return Optional.empty();
        }
        return subject(verb).map(thing -> deadline(thing, " take effect", time, verb));
    }

    private boolean isToCome(int verb, Timed time) {
        Outlook outlook = outlooks.ofVerb(verb);
        return outlook.isAhead() || outlook == Outlook.UNTOLD && setting.lie(time.time()) == Lie.AFTER;
    }

    private Optional<Integer> subject(int verb) {
        return tree.predicate(verb).arguments().stream()
                .filter(argument -> argument.role() == Role.SUBJECT
                        || tree.predicate(verb).passive() && argument.role() == Role.OBJECT)
                .map(Argument::token)
                .filter(token -> tree.token(token).isNoun() && !sentence.isTime(token))
                .findFirst();
    }

    /** "the truce expires on 12 May" */
    private Optional<Draft> ending(Timed time) {
        int holder = tree.head(time.head());
        boolean ends = holder >= 0
                && tree.token(holder).isVerb()
                && (words.frame(sentence.lemma(holder))
                                .filter(frame -> frame == Frame.END)
                                .isPresent()
                        || sentence.lemma(holder).equals("run") && hasOut(holder));
        if (!ends || !isToCome(holder, time)) {
            return Optional.empty();
        }
        return subject(holder)
                .filter(thing -> words.bounded(sentence.lemma(thing)).isPresent())
                .map(thing -> deadline(thing, " ends", time, holder));
    }

    private boolean hasOut(int verb) {
        return tree.children(verb).stream().anyMatch(child -> tree.word(child).equals("out"));
    }

    /** "extended the truce until 12 May", "has until Friday to answer" */
    private Optional<Draft> until(Timed time) {
        String preposition = preposition(time);
        int holder = tree.head(time.head());
        if (holder < 0) {
            return Optional.empty();
        }
        boolean sure = preposition.equals("until") || preposition.equals("till") || preposition.equals("through");
        if (sure && tree.token(holder).isVerb() && sentence.lemma(holder).equals("have")) {
            return ultimatum(time, holder);
        }
        Optional<Integer> thing = bounded(holder, sure);
        boolean over = tree.token(holder).isVerb() && outlooks.ofVerb(holder) == Outlook.OFF;
        return over ? Optional.empty() : thing.map(noun -> deadline(noun, " ends", time, noun));
    }

    /** The thing that holds only for a time, among a verb's arguments and what they are of, or the noun itself. */
    private Optional<Integer> bounded(int holder, boolean sure) {
        List<Integer> near = new ArrayList<>(List.of(holder));
        for (int child : tree.children(holder, "obj", "nsubj", "obl", "nmod", "xcomp")) {
            near.add(child);
            near.addAll(tree.children(child, "nmod", "obj"));
        }
        int above = tree.head(holder);
        if (above >= 0 && tree.is(holder, "nmod", "obj", "obl", "conj", "acl", "nsubj", "xcomp")) {
            near.add(above);
            near.addAll(tree.children(above, "obj"));
        }
        Integer best = null;
        Bounded bestSort = Bounded.MEASURE;
        for (int noun : near) {
            Optional<Bounded> sort = tree.token(noun).isNoun() ? words.bounded(sentence.lemma(noun)) : Optional.empty();
            boolean holds = sort.isPresent() && (sure || sort.get() != Bounded.MEASURE);
            if (holds && (best == null || sort.get().compareTo(bestSort) < 0)) {
                best = noun;
                bestSort = sort.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Oslo has until Friday to answer the offer" */
    private Optional<Draft> ultimatum(Timed time, int have) {
        Optional<Integer> act = tree.children(have, "xcomp", "advcl", "acl").stream()
                .filter(child -> tree.token(child).isBaseForm())
                .findFirst()
                .or(() -> tree.children(time.head(), "acl", "advcl").stream()
                        .filter(child -> tree.token(child).isBaseForm())
                        .findFirst());
        Optional<Integer> who = subject(have);
        if (act.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        String object = tree.children(act.get(), "obj").stream()
                .findFirst()
                .map(noun -> " " + sentence.name(noun))
                .orElse("");
        String what = sentence.name(who.get()) + " deadline to " + tree.word(act.get()) + object;
        return Optional.of(draft(what, who.get(), time));
    }

    /** "the deadline of 12 May", "the deadline is Friday" */
    private Optional<Draft> deadlineDay(Timed time) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean day = tree.token(i).isNoun()
                    && words.bounded(sentence.lemma(i))
                            .filter(sort -> sort == Bounded.DAY)
                            .isPresent();
            if (!day) {
                continue;
            }
            int head = time.head();
            boolean modifies = tree.head(head) == i;
            boolean equals = tree.head(i) == head && tree.is(i, "nsubj");
            boolean beside = tree.head(i) == tree.head(head) && tree.is(i, "nsubj") && tree.head(i) >= 0;
            if ((modifies || equals || beside) && isAhead(i, time)) {
                return Optional.of(deadline(i, "", time, i));
            }
        }
        return Optional.empty();
    }

    private boolean isAhead(int noun, Timed time) {
        return setting.lie(time.time()) == Lie.AFTER || outlooks.ofNoun(noun).isAhead();
    }

    /** "a 90-day truce from 12 August" ends ninety days later. */
    private Optional<Draft> reckoned(Timed from) {
        for (int i = 0; i < sentence.size(); i++) {
            int noun = i;
            if (!tree.token(i).isNoun() || words.bounded(sentence.lemma(i)).isEmpty()) {
                continue;
            }
            Optional<TimeExpression> length = sentence.timed().stream()
                    .filter(time -> time.time().type() == TimeExpression.Type.DURATION
                            && time.head() < from.head()
                            && tree.dominates(noun, time.head()))
                    .map(Timed::time)
                    .findFirst();
            boolean starts = tree.dominates(noun, from.head()) || tree.head(from.head()) == tree.head(noun);
            Optional<LocalDate> end =
                    starts ? length.flatMap(time -> end(from.time(), time.value())) : Optional.empty();
            boolean ahead = end.filter(
                            day -> published.value().map(day::isAfter).orElse(true))
                    .isPresent();
            if (ahead) {
                return Optional.of(reckoned(noun, length.orElseThrow(), from, end.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> end(TimeExpression from, String duration) {
        boolean day =
                from.range().filter(range -> range.first().equals(range.last())).isPresent();
        try {
            return day
                    ? Optional.of(from.range().orElseThrow().first().plus(Period.parse(duration)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Draft reckoned(int noun, TimeExpression length, Timed from, LocalDate end) {
        TimeExpression day = new TimeExpression(
                length.span().cover(from.time().span()),
                TimeExpression.Type.DATE,
                end.toString(),
                Optional.of(new TimeExpression.Range(end, end)));
        return new Draft(
                noun,
                new AgendaItem(
                        sentence.name(noun) + " ends",
                        Kind.DEADLINE,
                        Optional.of(day),
                        Optional.empty(),
                        Status.SCHEDULED,
                        List.of(),
                        sentence.span(noun, from.head()).cover(from.time().span()),
                        Optional.of(new Reckoned(
                                length.value(),
                                from.time().value(),
                                length.span(),
                                Optional.of(from.time().span())))));
    }

    private Draft deadline(int noun, String end, Timed time, int other) {
        Draft draft = draft(sentence.name(noun) + end, noun, time);
        return new Draft(other, draft.item());
    }

    private Draft draft(String what, int noun, Timed time) {
        return Draft.of(
                new Draft.Core(noun, what, Kind.DEADLINE, List.of(), Optional.empty()),
                Status.SCHEDULED,
                Optional.of(time),
                sentence,
                sentence.phraseStart(noun));
    }
}
