package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.brief.Brief.Variant.Change;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/** One statement with its wordings out of the places, over all articles, that report it. */
final class StatementMerger {

    /** So many shared words make it one statement though the outlets name the ministry here and the minister there. */
    private static final int SURE_WORDS = 4;
    /** And so many words that carry meaning where both are the reporters' words. */
    private static final int SURE_PARAPHRASE = 5;
    /** A paraphrase shorter than this says nothing that a record needs. */
    private static final int LEAST_INDIRECT = 4;
    /** Code points between a cue and the words it brings in, room for whom they were said to. */
    private static final int CUE_REACH = 30;
    /** Share of a paraphrase that another statement inside it may take before it only hands that one on. */
    private static final double HANDED_ON = 0.5;

    private final Cast cast;
    private final ContactLinker contacts;
    private final Topics topics;
    private final Wordings wordings;
    private final Agreement agreement;

    StatementMerger(Cast cast, List<StoryContact> contacts) {
        this.cast = cast;
        this.contacts = new ContactLinker(cast, contacts);
        this.topics = new Topics(cast);
        this.wordings = new Wordings(cast);
        this.agreement = new Agreement(cast);
    }

    /** @return the statements, those of most articles first, then in text order of the first place */
    List<StoryStatement> merge(List<AnalysedArticle> articles) {
        List<Fragment> fragments = articles.stream().flatMap(this::fragments).toList();
        List<List<Fragment>> groups = new ArrayList<>();
        fragments.stream()
                .sorted(Comparator.<Fragment>comparingInt(fragment -> fragment.isQuoted() ? 0 : 1)
                        .thenComparingInt(fragment -> -fragment.words().size())
                        .thenComparing(fragment -> fragment.told().articleId())
                        .thenComparing(Fragment::span))
                .forEach(fragment -> join(groups, List.of(fragment), true));
        List<List<Fragment>> exact = List.copyOf(groups);
        groups.clear();
        // Only now other words: what an article quotes apart must have found its own first.
        exact.forEach(group -> join(groups, group, false));
        groups.sort(Comparator.<List<Fragment>>comparingInt(group -> -outlets(group))
                .thenComparing(group -> group.getFirst().told().articleId())
                .thenComparing(group -> group.getFirst().span()));
        List<StoryStatement> statements = new ArrayList<>();
        for (List<Fragment> group : groups) {
            statements.add(statement("q" + (statements.size() + 1), group));
        }
        return new Retellings(cast, articles).link(statements, groups);
    }

    private static int outlets(List<Fragment> group) {
        return (int) group.stream()
                .map(fragment -> fragment.told().articleId())
                .distinct()
                .count();
    }

    private Stream<Fragment> fragments(AnalysedArticle article) {
        return article.statements().stream().flatMap(statement -> {
            Told<Statement> told = new Told<>(article, statement);
            if (!statement.quotations().isEmpty()) {
                return statement.quotations().stream().map(span -> Fragment.of(told, span, statement.kind(), cast));
            }
            return indirect(told).map(span -> Fragment.of(told, span, Statement.Kind.INDIRECT, cast)).stream();
        });
    }

    /** The words of a paraphrase, if somebody known is behind it and it does not only hand on another's words. */
    private static Optional<Span> indirect(Told<Statement> told) {
        Statement statement = told.item();
        if (statement.kind() != Statement.Kind.INDIRECT || statement.speaker().isEmpty() || !statement.stated()) {
            return Optional.empty();
        }
        return statement.content().stream()
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .map(span -> withCue(statement, span))
                .filter(span -> Words.of(told.words(span)).size() >= LEAST_INDIRECT)
                .filter(span -> told.article().statements().stream()
                                .filter(inner -> inner.reported() && inner.stated() && !inner.equals(statement))
                                .filter(inner -> inner.content().stream().anyMatch(span::overlaps))
                                .mapToInt(inner -> told(inner, span))
                                .sum()
                        < HANDED_ON * span.length());
    }

    /** How much of a paraphrase another statement inside it takes, with who made it and the cue. */
    private static int told(Statement inner, Span around) {
        return Stream.of(inner.source(), inner.cue(), inner.content())
                .flatMap(List::stream)
                .reduce(Span::cover)
                .filter(around::overlaps)
                .map(span -> Math.min(span.end(), around.end()) - Math.max(span.start(), around.start()))
                .orElse(0);
    }

    /** The words from the cue on, where it stands right before them: "warned against haste" and not "against haste". */
    private static Span withCue(Statement statement, Span content) {
        return statement.cue().stream()
                .filter(cue -> cue.end() <= content.start() && content.start() - cue.end() <= CUE_REACH)
                .reduce((one, other) -> other)
                .map(cue -> cue.cover(content))
                .orElse(content);
    }

    /** Adds fragments to the group that shares most words with them, or as a group of their own. */
    private void join(List<List<Fragment>> groups, List<Fragment> fragments, boolean exact) {
        List<Fragment> best = List.of();
        int most = 0;
        for (List<Fragment> group : groups) {
            int shared = exact || !saidBeside(group, fragments) ? shared(group, fragments, exact) : 0;
            if (shared > most) {
                best = group;
                most = shared;
            }
        }
        if (most == 0) {
            groups.add(new ArrayList<>(fragments));
        } else {
            best.addAll(fragments);
        }
    }

    private int shared(List<Fragment> group, List<Fragment> fragments, boolean exact) {
        int most = 0;
        for (Fragment member : group) {
            for (Fragment fragment : fragments) {
                WordAlignment.Match match = match(member, fragment, exact);
                if (match.found() && match.shared() > most) {
                    most = match.shared();
                }
            }
        }
        return most;
    }

    /** Whether an article quotes both, and so its speaker said both. */
    private static boolean saidBeside(List<Fragment> group, List<Fragment> fragments) {
        return group.stream()
                .filter(Fragment::isQuoted)
                .map(member -> member.told().articleId())
                .anyMatch(article -> fragments.stream()
                        .anyMatch(fragment -> fragment.isQuoted()
                                && fragment.told().articleId().equals(article)));
    }

    private WordAlignment.Match match(Fragment one, Fragment other, boolean exact) {
        if (one.isQuoted() != other.isQuoted()) {
            return WordAlignment.Match.NONE;
        }
        WordAlignment.Match match = one.isQuoted()
                ? WordAlignment.quoted(one.words(), other.words())
                : WordAlignment.paraphrased(one.words(), other.words());
        if (exact) {
            match = match.found() && match.change() != Change.REWORDED ? match : WordAlignment.Match.NONE;
        }
        boolean sameSpeaker = one.speaker().isPresent() && one.speaker().equals(other.speaker());
        if (!exact && !match.found() && sameSpeaker && one.isQuoted()) {
            match = wordings.marksMoved(one, other)
                    ? new WordAlignment.Match(true, Change.REWORDED, 1)
                    : WordAlignment.retranslated(one.words(), other.words());
        }
        boolean sure = match.shared() >= (one.isQuoted() ? SURE_WORDS : SURE_PARAPHRASE)
                && (one.isQuoted()
                        || one.speaker().isPresent() && other.speaker().isPresent())
                && oneSide(one.speaker(), other.speaker());
        boolean joined = match.found() && (sameSpeaker || sure);
        boolean agrees = one.isQuoted()
                || match.change() == Change.SAME
                || joined && agreement.possible(one.told(), one.span(), other.told(), other.span(), one.speaker());
        return joined && agrees ? match : WordAlignment.Match.NONE;
    }

    /** Unknown on one side, or of one country and not two persons. */
    private boolean oneSide(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        boolean persons = cast.isPerson(one.get()) && cast.isPerson(other.get());
        return !persons
                && cast.country(one.get()).isPresent()
                && cast.country(one.get()).equals(cast.country(other.get()));
    }

    private StoryStatement statement(String id, List<Fragment> group) {
        Fragment fullest = fullest(group);
        Optional<String> speaker = speaker(group);
        Optional<StoryContact> contact = contacts.find(group, speaker);
        Optional<String> via = ActorMerger.mostFrequent(
                        group.stream().flatMap(each -> each.via().stream()).toList())
                .filter(id2 -> !Optional.of(id2).equals(speaker));
        Optional<String> to = ActorMerger.mostFrequent(
                        group.stream().flatMap(each -> each.to().stream()).toList())
                .filter(id2 -> !Optional.of(id2).equals(speaker));
        List<Variant> variants = group.stream()
                .sorted(Comparator.<Fragment, String>comparing(
                                each -> each.told().articleId())
                        .thenComparing(Fragment::span))
                .map(each -> wordings.variant(fullest, each, change(fullest, each), speaker))
                .toList();
        Statement.Kind kind = group.stream()
                .map(Fragment::kind)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new StoryStatement(
                id,
                speaker,
                to,
                contact.map(StoryContact::id),
                via,
                kind,
                fullest.text(),
                topics.of(group, speaker, to),
                variants);
    }

    /**
     * The longest wording; but words that another outlet has right before its marks were moved into them, and then the
     * narrower marks are the safer.
     */
    private static Fragment fullest(List<Fragment> group) {
        Fragment longest = group.stream()
                .max(Comparator.<Fragment>comparingInt(each -> each.words().size())
                        .thenComparing(each -> each.told().articleId(), Comparator.reverseOrder()))
                .orElseThrow();
        return group.stream()
                .filter(Fragment::isQuoted)
                .filter(narrow -> QuotationMarks.moved(longest, narrow))
                .findFirst()
                .orElse(longest);
    }

    private static Change change(Fragment fullest, Fragment variant) {
        if (variant.words().size() > fullest.words().size() || !variant.isQuoted()) {
            return variant.words().equals(fullest.words()) ? Change.SAME : Change.REWORDED;
        }
        WordAlignment.Match match = WordAlignment.quoted(fullest.words(), variant.words());
        return match.found() ? match.change() : Change.REWORDED;
    }

    /** Who most articles say it was, a person before the ministry that handed it out. */
    private Optional<String> speaker(List<Fragment> group) {
        List<String> all =
                group.stream().flatMap(each -> each.speaker().stream()).toList();
        List<String> persons = all.stream().filter(cast::isPerson).toList();
        return ActorMerger.mostFrequent(persons.isEmpty() ? all : persons);
    }
}
