package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.contact.DayOption.Source;
import org.readout.engine.frame.Frames;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** The times that may be the day of a contact, each with what holds of it. Which one it is, the weights decide. */
final class DayOptions {

    /** Sentences before the trigger's own in which its day may stand. */
    private static final int BEFORE = 2;

    /** Tokens between a time and its trigger from which on it is far, and very far. */
    private static final int FAR = 8;

    private static final int VERY_FAR = 16;

    /** Days before publication from which on a time is past rather than news. */
    private static final int NEWS = 7;

    /** Sentences that open a report. */
    private static final int LEAD = 3;

    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "before", "after", "by", "than", "through", "ahead of", "prior to");

    private static final Set<String> PLAIN = Set.of("on", "in", "at", "during", "for", "of", "from", "over", "within");

    private final ArticleFacts article;
    private final ContactWords words;

    DayOptions(ArticleFacts article, ContactWords words) {
        this.article = article;
        this.words = words;
    }

    /** All times that may be the day of the contact at the site, the nearest sentence first. */
    List<DayOption> of(TriggerSite site) {
        List<TimedSentence.At> own = days(site.sentence()).stream()
                .filter(at -> !isOfOther(site, at))
                .toList();
        List<DayOption> options = new ArrayList<>();
        for (TimedSentence.At at : own) {
            options.add(new DayOption(at.time(), Source.SENTENCE, inSentence(site, at, own)));
        }
        int paragraph = site.tree().sentence().paragraph();
        for (int back = 1; back <= BEFORE && site.sentence().index() - back >= 0; back++) {
            TimedSentence before = article.sentences().get(site.sentence().index() - back);
            for (TimedSentence.At at : days(before)) {
                boolean together = before.tree().sentence().paragraph() == paragraph;
                options.add(new DayOption(
                        at.time(), Source.BEFORE, inEarlier(site, before, at, back, together, own.isEmpty())));
            }
        }
        if (article.official()) {
            // a report that tells no day may be of yesterday's contact or of last week's
            article.day().ifPresent(day -> options.add(page(site, day, own)));
        }
        return options;
    }

    /** The days that a sentence tells; "hours later" reckons from what was told, and from no day that is known. */
    private static List<TimedSentence.At> days(TimedSentence sentence) {
        return sentence.times().stream()
                .filter(at ->
                        isDay(at.time()) && !sentence.tree().word(at.to() - 1).equals("later"))
                .toList();
    }

    /** "since he took office on 1 October", "the first since the vote of May 3": the day of something else. */
    private static boolean isOfOther(TriggerSite site, TimedSentence.At at) {
        ClauseTree tree = site.tree();
        int token = site.sentence().top(at.from(), at.to());
        for (int steps = 0; steps < tree.size() && token >= 0; steps++) {
            token = tree.head(token);
            if (token < 0 || site.holds(token) || tree.dominates(token, site.head())) {
                return false;
            }
            if (BOUNDS.contains(tree.preposition(token))
                    || tree.preposition(token).equals("because")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDay(TimeExpression time) {
        return (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && time.range().isPresent();
    }

    private NavigableSet<String> inSentence(TriggerSite site, TimedSentence.At at, List<TimedSentence.At> own) {
        NavigableSet<String> found = new TreeSet<>();
        String place = place(site, at);
        found.add("hangs-"
                + (place.equals("telling") ? article.official() ? "telling-official" : "telling-outlet" : place));
        clauses(site, at).ifPresent(found::add);
        found.add("by-" + preposition(site.sentence(), at));
        found.add("is-" + grain(at.time()));
        found.addAll(agreement(site, at.time()));
        if (at.from() <= 1) {
            found.add("opens-sentence");
        }
        if (own.size() == 1) {
            found.add("only-one");
        } else if (own.stream().allMatch(other -> distance(site, at) <= distance(site, other))) {
            found.add("nearest");
        }
        found.add(at.to() <= site.from() ? "stands-before" : "stands-after");
        int distance = distance(site, at);
        if (distance >= VERY_FAR) {
            found.add("very-far");
        } else if (distance >= FAR) {
            found.add("far");
        }
        if (hasContactBetween(site, at)) {
            found.add("contact-between");
        }
        return found;
    }

    private static int distance(TriggerSite site, TimedSentence.At at) {
        return Math.max(0, Math.max(at.from() - site.to(), site.from() - at.to()));
    }

    private boolean hasContactBetween(TriggerSite site, TimedSentence.At at) {
        for (int i = Math.min(site.to(), at.to()); i < Math.max(site.from(), at.from()); i++) {
            if (!site.holds(i) && isContact(site.tree(), i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContact(ClauseTree tree, int token) {
        return Frames.english().at(tree, token).isPresent();
    }

    /** On what the time hangs, seen from the trigger. */
    private String place(TriggerSite site, TimedSentence.At at) {
        ClauseTree tree = site.tree();
        if (site.from() <= at.from() && at.to() <= site.to()) {
            return "within";
        }
        int top = site.sentence().top(at.from(), at.to());
        int head = tree.head(top);
        if (head < 0) {
            return "nowhere";
        }
        if (site.holds(head)) {
            return site.isVerb() || at.from() >= site.to() ? "trigger" : "within";
        }
        boolean telling = words.isReporting(tree.lemma(head));
        if (head == site.verb().token()) {
            return telling ? "telling" : site.isDescribed() ? "description" : "verb";
        }
        if (telling) {
            return "telling";
        }
        if (isContact(tree, head)) {
            return "other-contact";
        }
        if (words.isOccasion(tree.lemma(head))) {
            return "occasion";
        }
        if (tree.dominates(site.head(), head)) {
            return "below";
        }
        if (tree.dominates(head, site.head())) {
            return "above";
        }
        return tree.dominates(site.verb().token(), head) ? "beside" : "elsewhere";
    }

    private static Optional<String> clauses(TriggerSite site, TimedSentence.At at) {
        ClauseTree tree = site.tree();
        int top = site.sentence().top(at.from(), at.to());
        int boundaries = tree.boundaries(site.head(), top);
        if (boundaries == Integer.MAX_VALUE) {
            return Optional.of("unlinked");
        }
        if (tree.isQuoted(top) != tree.isQuoted(site.head())) {
            return Optional.of("other-side-of-quotation");
        }
        if (boundaries > 0) {
            return Optional.of(boundaries == 1 ? "other-clause" : "clauses-away");
        }
        int verbs = tree.verbsBetween(site.head(), top);
        return verbs > 1 ? Optional.of("verbs-between") : Optional.empty();
    }

    private static String preposition(TimedSentence sentence, TimedSentence.At at) {
        String words = sentence.tree().preposition(sentence.top(at.from(), at.to()));
        if (words.isEmpty()
                && at.from() > 0
                && sentence.tree().token(at.from() - 1).isPreposition()) {
            words = sentence.tree().word(at.from() - 1);
        }
        if (words.isEmpty()) {
            return "nothing";
        }
        if (BOUNDS.contains(words)) {
            return "bound";
        }
        return PLAIN.contains(words) ? words : "other";
    }

    /** How much a time leaves open. */
    private static String grain(TimeExpression time) {
        TimeExpression.Range range = time.range().orElseThrow();
        long days = range.last().toEpochDay() - range.first().toEpochDay();
        if (days == 0) {
            return time.type() == TimeExpression.Type.TIME ? "hour" : "day";
        }
        return days < 8 ? "week" : days < 32 ? "month" : days < 300 ? "season" : "year";
    }

    /** How the time lies to the day of the report, and whether the tense of the trigger's clause goes with that. */
    private List<String> agreement(TriggerSite site, TimeExpression time) {
        if (article.day().isEmpty()) {
            return List.of();
        }
        LocalDate day = article.day().get();
        TimeExpression.Range range = time.range().orElseThrow();
        String lies = range.first().isAfter(day)
                ? "after"
                : range.contains(day) && range.first().equals(range.last())
                        ? "same"
                        : range.contains(day)
                                ? "around"
                                : range.last().isBefore(day.minusDays(NEWS)) ? "long-before" : "before";
        return List.of("lies-" + lies, site.standing() + "-" + lies);
    }

    private NavigableSet<String> inEarlier(
            TriggerSite site, TimedSentence before, TimedSentence.At at, int back, boolean together, boolean bare) {
        NavigableSet<String> found = new TreeSet<>();
        int top = before.top(at.from(), at.to());
        int head = before.tree().head(top);
        String lemma = head < 0 ? "" : before.tree().lemma(head);
        found.add("earlier-" + back);
        found.add("earlier-is-" + grain(at.time()));
        found.add("earlier-by-" + preposition(before, at));
        if (together) {
            found.add("earlier-in-paragraph");
        }
        found.add(bare ? "earlier-and-none-here" : "earlier-and-one-here");
        found.add(
                words.isReporting(lemma)
                        ? "earlier-telling"
                        : head >= 0 && isContact(before.tree(), head)
                                ? "earlier-contact"
                                : words.isOccasion(lemma)
                                        ? "earlier-occasion"
                                        : head >= 0 && before.tree().head(head) < 0 ? "earlier-main" : "earlier-aside");
        agreement(site, at.time()).forEach(lies -> found.add("earlier-" + lies));
        found.add("earlier-" + reference(site));
        return found;
    }

    /** How the trigger takes up what was told. */
    private static String reference(TriggerSite site) {
        if (site.isVerb()) {
            return "verb";
        }
        for (int i = site.from(); i < site.head(); i++) {
            switch (site.tree().word(i)) {
                case "the", "this", "that", "both" -> {
                    return "definite";
                }
                default -> {}
            }
        }
        for (int child : site.tree().children(site.head(), "det", "nmod:poss")) {
            switch (site.tree().word(child)) {
                case "the", "this", "that", "both", "their" -> {
                    return "definite";
                }
                case "a", "an", "another", "any" -> {
                    return "indefinite";
                }
                default -> {}
            }
        }
        return "bare";
    }

    private DayOption page(TriggerSite site, LocalDate day, List<TimedSentence.At> own) {
        NavigableSet<String> found = new TreeSet<>();
        String who = article.official() ? "page-official" : "page-outlet";
        String standing = site.standing();
        int index = site.sentence().index();
        found.add(who);
        found.add(who + "-" + (index == 0 ? "first" : index < LEAD ? "lead" : "later"));
        found.add(who + "-" + standing);
        found.add("page-" + reference(site));
        if (!own.isEmpty()) {
            found.add("page-and-one-here");
        }
        String marker = site.predicate().marker();
        if (!marker.isEmpty()) {
            found.add(
                    marker.equals("after") || marker.equals("following") || marker.equals("since")
                            ? "page-under-after"
                            : marker.equals("before") || marker.equals("ahead of") || marker.equals("until")
                                    ? "page-under-before"
                                    : "page-under-other");
        }
        if (site.predicate().quoted()) {
            found.add("page-quoted");
        }
        boolean otherDay = article.sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> sentence.times().stream())
                .anyMatch(at -> isDay(at.time())
                        && !at.time().range().orElseThrow().contains(day)
                        && grain(at.time()).equals("day"));
        if (otherDay) {
            found.add("page-other-day-in-lead");
        }
        boolean today = article.sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> sentence.times().stream())
                .anyMatch(at ->
                        isDay(at.time()) && at.time().range().orElseThrow().equals(new TimeExpression.Range(day, day)));
        if (today) {
            found.add("page-today-in-lead");
        }
        int start = site.tree().span(site.from(), site.to() - 1).start();
        TimeExpression time = new TimeExpression(
                new Span(start, start),
                TimeExpression.Type.DATE,
                day.toString(),
                Optional.of(new TimeExpression.Range(day, day)));
        return new DayOption(time, Source.PAGE, found);
    }
}
