package org.readout.engine.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.language.Sentence;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/**
 * The words of each side that a summary can give: those of which a report names the speaker beside them, and of which
 * no report names another.
 */
final class SummaryQuotations {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;
    private static final int SHORTEST_PARAPHRASE = 6;
    private static final int LONGEST_PARAPHRASE = 45;
    /** Code points behind a verb of telling in which its addressee stands, title and all. */
    private static final int ADDRESSEE_REACH = 60;
    /** Marks inside a quotation after which nobody knows whose words go on. */
    private static final Pattern BROKEN = Pattern.compile("[\"“”„«»\\\\]|\\R\\s*\\R");

    private static final Pattern NAME_WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,}+");

    private final StoryMatter matter;
    private final Reports reports;

    SummaryQuotations(StoryMatter matter, Reports reports) {
        this.matter = matter;
        this.reports = reports;
    }

    /** The best quotation of one side of a contact: of the party itself, else of somebody who speaks for it. */
    Optional<StoryStatement> quotation(StoryContact contact, String party, Set<String> taken) {
        return matter.statements().stream()
                .filter(statement -> statement.kind() != Statement.Kind.INDIRECT
                        && !taken.contains(statement.id())
                        && isOf(statement, party, contact)
                        && isQuotable(statement))
                .min(order(contact, party));
    }

    /** The best quotation of anybody. */
    List<StoryStatement> quotations(int most) {
        return matter.statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.DIRECT && isQuotable(statement))
                .sorted(Comparator.comparingInt((StoryStatement statement) -> -newsrooms(statement)))
                .limit(most)
                .toList();
    }

    /** What a report tells of a party in its own words, the name, the verb and what was said in one run. */
    List<StoryStatement> paraphrases(StoryContact contact, Set<String> taken) {
        return matter.statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.INDIRECT
                        && !taken.contains(statement.id())
                        && contact.participants().stream().anyMatch(party -> isOf(statement, party, contact))
                        && paraphrase(statement).isPresent())
                .sorted(Comparator.comparingInt((StoryStatement statement) -> -newsrooms(statement))
                        .thenComparing(statement ->
                                statement.variants().stream().noneMatch(variant -> reports.isLead(variant.evidence()))))
                .toList();
    }

    private Comparator<StoryStatement> order(StoryContact contact, String party) {
        return Comparator.<StoryStatement>comparingInt(
                        statement -> statement.speaker().equals(Optional.of(party)) ? 0 : 1)
                .thenComparingInt(statement -> statement.contact().equals(Optional.of(contact.id())) ? 0 : 1)
                .thenComparingInt(statement -> -newsrooms(statement))
                .thenComparingInt(statement -> statement.kind() == Statement.Kind.DIRECT ? 0 : 1)
                .thenComparingInt(statement -> -Words.of(statement.text()).size());
    }

    private int newsrooms(StoryStatement statement) {
        return matter.newsrooms(StoryMatter.articlesOf(
                statement.variants().stream().map(Variant::evidence).toList()));
    }

    /** Of the party, or of somebody else than another party who acts for the same country. */
    private boolean isOf(StoryStatement statement, String party, StoryContact contact) {
        Optional<String> speaker = statement.speaker();
        if (speaker.equals(Optional.of(party))) {
            return true;
        }
        return speaker.isPresent()
                && !contact.participants().contains(speaker.get())
                && matter.cast().country(party).isPresent()
                && matter.cast().country(speaker.get()).equals(matter.cast().country(party));
    }

    private boolean isQuotable(StoryStatement statement) {
        int words = Words.of(statement.text()).size();
        return words >= SHORTEST
                && words <= LONGEST
                && !BROKEN.matcher(statement.text()).find()
                && statement.speaker().isPresent()
                && (isToldBySeveral(statement)
                        || statement.variants().stream()
                                .filter(variant -> variant.change() == Variant.Change.SAME
                                        || variant.text().equals(statement.text()))
                                .anyMatch(variant -> isNamedAt(statement, variant)))
                && statement.variants().stream().noneMatch(variant -> isAnothers(statement, variant));
    }

    /** Whether two newsrooms that give the words have the same speaker, however each names him. */
    private boolean isToldBySeveral(StoryStatement statement) {
        return matter.newsrooms(StoryMatter.articlesOf(statement.variants().stream()
                        .filter(variant -> attribution(variant).stream()
                                .anyMatch(each -> !each.source().isEmpty()
                                        && speaker(variant, each).equals(statement.speaker())))
                        .map(Variant::evidence)
                        .toList()))
                > 1;
    }

    /** Whether the report names the speaker where it gives the words: not by a pronoun, not a paragraph before. */
    private boolean isNamedAt(StoryStatement statement, Variant variant) {
        return attribution(variant).stream()
                .filter(each -> !each.source().isEmpty() && isBeside(each, variant))
                .anyMatch(
                        each -> speaker(variant, each).equals(statement.speaker()) && names(each, statement, variant));
    }

    private boolean isAnothers(StoryStatement statement, Variant variant) {
        return attribution(variant).stream()
                .flatMap(each -> speaker(variant, each).stream())
                .anyMatch(id -> !statement.speaker().equals(Optional.of(id)));
    }

    private Optional<String> speaker(Variant variant, Statement statement) {
        Told<Statement> told = new Told<>(reports.article(variant.evidence().article()), statement);
        return matter.cast().idOf(told, statement.speaker());
    }

    private List<Statement> attribution(Variant variant) {
        Span words = variant.evidence().span();
        return reports.article(variant.evidence().article()).statements().stream()
                .filter(statement -> statement.quotations().contains(words)
                        || statement.quotations().isEmpty()
                                && statement.content().stream().anyMatch(words::contains))
                .toList();
    }

    /** In the same sentence, or in the one before or behind in the same paragraph. */
    private boolean isBeside(Statement statement, Variant variant) {
        AnalysedArticle article = reports.article(variant.evidence().article());
        List<Sentence> words = sentences(article, variant.evidence().span());
        List<Sentence> source = sentences(article, statement.source().getFirst());
        return words.stream()
                .anyMatch(one -> source.stream()
                        .anyMatch(other ->
                                one.paragraph() == other.paragraph() && Math.abs(one.index() - other.index()) <= 1));
    }

    private static List<Sentence> sentences(AnalysedArticle article, Span span) {
        return article.read().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .toList();
    }

    private boolean names(Statement statement, StoryStatement of, Variant variant) {
        Set<String> source = new TreeSet<>();
        statement
                .source()
                .forEach(span ->
                        source.addAll(words(new Evidence(variant.evidence().article(), span))));
        return NAME_WORD
                .matcher(matter.cast().actor(of.speaker().orElseThrow()).name())
                .results()
                .map(result -> result.group())
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> source.contains(Words.fold(word)));
    }

    private List<String> words(Evidence evidence) {
        return Words.of(reports.words(evidence));
    }

    /** To whom, where the report names the addressee right behind the verb. */
    Optional<String> addressee(StoryStatement statement) {
        return statement
                .to()
                .filter(id -> statement.variants().stream()
                        .anyMatch(variant -> attribution(variant).stream()
                                .filter(each -> matter.cast()
                                        .idOf(
                                                new Told<>(
                                                        reports.article(variant.evidence()
                                                                .article()),
                                                        each),
                                                each.to())
                                        .equals(Optional.of(id)))
                                .anyMatch(each -> isAddressed(each, variant, id))));
    }

    /** "told the minister", "said to her": the addressee is the next that is named behind the verb. */
    private boolean isAddressed(Statement statement, Variant variant, String id) {
        AnalysedArticle article = reports.article(variant.evidence().article());
        return statement.cue().stream()
                .anyMatch(cue -> article.actors().within(new Span(cue.end(), cue.end() + ADDRESSEE_REACH)).stream()
                        .limit(1)
                        .filter(mentioned -> !mentioned
                                .mention()
                                .span()
                                .overlaps(variant.evidence().span()))
                        .anyMatch(mentioned -> matter.cast()
                                .idOf(
                                        new Told<>(article, mentioned),
                                        mentioned.actor().id())
                                .equals(Optional.of(id))));
    }

    /** Verb and words of a paraphrase that stand right behind the speaker's name; the report's own words. */
    Optional<Evidence> paraphrase(StoryStatement statement) {
        return statement.variants().stream()
                .flatMap(variant -> attribution(variant).stream()
                        .filter(each -> speaker(variant, each).equals(statement.speaker())
                                && !each.source().isEmpty()
                                && !each.cue().isEmpty()
                                && names(each, statement, variant))
                        .flatMap(each -> run(variant, each).stream()))
                .findFirst();
    }

    private Optional<Evidence> run(Variant variant, Statement statement) {
        String article = variant.evidence().article();
        Span source = statement.source().getLast();
        Span cue = statement.cue().getFirst();
        Span content = statement.content().stream().reduce(Span::cover).orElse(cue);
        if (cue.start() - source.end() != 1
                || content.start() - cue.end() != 1
                || statement.cue().size() > 1) {
            return Optional.empty();
        }
        Evidence run = new Evidence(article, cue.cover(content));
        String words = reports.words(run);
        int count = Words.of(words).size();
        boolean past = sentences(reports.article(article), cue).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> cue.contains(token.span()) && token.tag().equals("VBD"));
        return past
                        && count >= SHORTEST_PARAPHRASE
                        && count <= LONGEST_PARAPHRASE
                        && !BROKEN.matcher(words).find()
                        && words.substring(0, 1).equals(words.substring(0, 1).toLowerCase(Locale.ROOT))
                ? Optional.of(run)
                : Optional.empty();
    }
}
