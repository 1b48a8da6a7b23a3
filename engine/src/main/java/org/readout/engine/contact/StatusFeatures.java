package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.contact.ContactWords.Standing;
import org.readout.engine.time.TimeExpression;

/** What says of a contact that it was held, is planned or proposed, or was called off. */
final class StatusFeatures {

    /** Steps up the tree from the trigger within which a word still speaks of it. */
    private static final int REACH = 5;

    private static final Set<String> AHEAD = Set.of("before", "ahead of", "until", "till", "pending", "prior to");
    private static final Set<String> BEHIND = Set.of("after", "following", "since", "upon");
    private static final Set<String> WHILE = Set.of("during", "in", "at", "on", "over", "throughout");
    private static final Set<String> TOWARDS = Set.of("for", "to", "toward", "towards", "into");

    private final ArticleFacts article;
    private final ContactWords words;

    StatusFeatures(ArticleFacts article, ContactWords words) {
        this.article = article;
        this.words = words;
    }

    SortedSet<String> of(TriggerSite site) {
        SortedSet<String> found = new TreeSet<>();
        ClauseTree tree = site.tree();
        String own = site.isVerb() ? "verb" : "noun";
        found.add(own + "-" + site.standing());
        if (!site.isVerb()) {
            found.add("as-" + role(site));
            found.add("under-" + group(site.predicate().marker()));
        } else if (!site.predicate().marker().isEmpty()) {
            found.add("clause-" + group(site.predicate().marker()));
        }
        modifiers(site, found);
        above(site, found);
        if (site.predicate().negated()) {
            found.add("negated");
        }
        if (site.predicate().quoted()) {
            found.add("quoted");
        }
        if (site.verb().passive()) {
            found.add("passive");
        }
        main(tree, found);
        days(site, found);
        return found;
    }

    /** What the noun is to what it hangs on. */
    private static String role(TriggerSite site) {
        String relation = site.tree().relation(site.head());
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        return switch (plain) {
            case "nsubj", "obj", "obl", "nmod", "root", "conj" -> plain;
            default -> "other";
        };
    }

    private static String group(String marker) {
        if (marker.isEmpty()) {
            return "nothing";
        }
        if (AHEAD.contains(marker)) {
            return "ahead";
        }
        if (BEHIND.contains(marker)) {
            return "behind";
        }
        if (WHILE.contains(marker)) {
            return "while";
        }
        return TOWARDS.contains(marker) ? "towards" : "other";
    }

    private void modifiers(TriggerSite site, Set<String> found) {
        ClauseTree tree = site.tree();
        for (int i = site.from(); i < site.to(); i++) {
            standing(tree, i).ifPresent(standing -> found.add("beside-" + standing));
        }
        for (int child : tree.children(site.head(), "amod", "compound", "advmod", "det", "acl", "nmod:poss")) {
            standing(tree, child).ifPresent(standing -> found.add("beside-" + standing));
            switch (tree.word(child)) {
                case "the", "this", "that", "these", "those", "both" -> found.add("definite");
                case "a", "an", "another", "any" -> found.add("indefinite");
                case "next" -> found.add("beside-planned");
                case "last", "first", "previous", "recent", "earlier", "second", "third" -> found.add("beside-past");
                default -> {}
            }
            if (tree.is(child, "nmod:poss")) {
                found.add("owned");
            }
        }
    }

    private void above(TriggerSite site, Set<String> found) {
        ClauseTree tree = site.tree();
        int at = site.head();
        for (int step = 1; step <= REACH && at >= 0; step++) {
            if (at != site.head() || site.isVerb()) {
                undone(tree, at, found);
                for (int child : tree.children(at, "advmod", "aux", "xcomp")) {
                    if (child != site.head() && !tree.dominates(child, site.head())) {
                        standing(tree, child).ifPresent(standing -> found.add("about-" + standing));
                    }
                }
            }
            boolean leaves = tree.is(at, "ccomp", "advcl", "acl:relcl", "parataxis", "csubj");
            at = tree.head(at);
            if (at >= 0) {
                String near = leaves ? "outer-" : step == 1 ? "governor-" : "above-";
                standing(tree, at).ifPresent(standing -> found.add(near + standing));
                if (leaves) {
                    return;
                }
            }
        }
    }

    private static void undone(ClauseTree tree, int verb, Set<String> found) {
        for (int child : tree.children(verb, "compound:prt", "advmod")) {
            switch (tree.lemma(verb) + " " + tree.word(child)) {
                case "call off", "put off", "break off", "pull out", "back out", "drop out" -> found.add("undone");
                default -> {}
            }
        }
    }

    private Optional<String> standing(ClauseTree tree, int token) {
        return words.standing(tree.lemma(token).toLowerCase(Locale.ROOT))
                .or(() -> words.standing(tree.word(token)))
                .map(Standing::name)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static void main(ClauseTree tree, Set<String> found) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "root") && tree.token(i).isVerb()) {
                found.add("main-" + tree.predicate(i).tense().name().toLowerCase(Locale.ROOT));
                return;
            }
        }
    }

    /** Days in the trigger's own clause, before and after that of the report. */
    private void days(TriggerSite site, Set<String> found) {
        if (article.day().isEmpty()) {
            return;
        }
        LocalDate day = article.day().get();
        boolean any = false;
        for (TimedSentence.At at : site.sentence().times()) {
            if (DayOptions.isDay(at.time())) {
                TimeExpression.Range range = at.time().range().orElseThrow();
                boolean near = site.tree().reaches(site.head(), site.sentence().top(at.from(), at.to()));
                String lies = range.first().isAfter(day)
                        ? "after"
                        : range.last().isBefore(day)
                                ? "before"
                                : range.first().equals(range.last()) ? "same" : "around";
                found.add((near ? "day-" : "far-day-") + lies);
                any = true;
            }
        }
        if (!any) {
            found.add("no-day");
        }
    }
}
