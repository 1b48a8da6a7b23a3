package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryEvent;
import org.readout.engine.claim.Count;
import org.readout.engine.event.Event;
import org.readout.engine.language.Sentence;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/**
 * What reports tell beside contacts, statements and agenda: numbers of things, and events. The proposition is the
 * shortest sentence that tells it.
 */
final class FactClaims {

    /** Longer sentences are cut, in characters. */
    private static final int LONGEST = 240;

    private static final int KNOWN_REACH = 8;
    private static final Pattern KNOWN =
            Pattern.compile("(?:^|\\W)(?:the|these|those|their|its|our|his|her|both)\\s+$", Pattern.CASE_INSENSITIVE);

    private final StoryMatter matter;
    private final Attributions attributions;
    private final Set<Evidence> told = new HashSet<>();
    private final Map<String, AnalysedArticle> articles = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Span>> sentences = new TreeMap<>();
    private final Map<String, List<Span>> shown = new TreeMap<>();

    FactClaims(StoryMatter matter, Attributions attributions) {
        this.matter = matter;
        this.attributions = attributions;
        for (AnalysedArticle article : matter.articles()) {
            articles.put(article.id(), article);
            NavigableMap<Integer, Span> spans = new TreeMap<>();
            article.read().sentences().stream().map(Sentence::span).forEach(span -> spans.put(span.start(), span));
            sentences.put(article.id(), spans);
        }
        Stream.concat(
                        matter.contacts().stream().flatMap(contact -> contact.evidence().stream()),
                        matter.agenda().stream().flatMap(item -> item.evidence().stream()))
                .forEach(place -> shown.computeIfAbsent(place.article(), article -> new ArrayList<>())
                        .add(place.span()));
    }

    /** One fact with every place that tells it. */
    record Fact(String text, List<Evidence> evidence) {}

    /** @param taken places that a dispute or correction already shows */
    List<Fact> find(List<StoryEvent> events, Set<Evidence> taken) {
        List<Fact> facts = new ArrayList<>();
        for (List<Evidence> places : counted(taken)) {
            fact(places).ifPresent(facts::add);
        }
        for (StoryEvent event : events) {
            if (event.contact().isEmpty() && event.type() != Event.Type.CONSULT) {
                fact(event.evidence()).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Counts of one thing that agree. */
    private List<List<Evidence>> counted(Set<Evidence> taken) {
        Map<String, List<List<Told<Count>>>> byUnit = new LinkedHashMap<>();
        for (AnalysedArticle article : matter.articles()) {
            for (Count count : matter.factsOf(article.id()).counts()) {
                Told<Count> each = new Told<>(article, count);
                if (taken.contains(each.at(count.span())) || isKnown(each)) {
                    continue;
                }
                List<List<Told<Count>>> groups = byUnit.computeIfAbsent(count.unit(), unit -> new ArrayList<>());
                groups.stream()
                        .filter(group -> group.stream()
                                .allMatch(other -> other.item().isOneWith(count)
                                        && !other.item().amount().contradicts(count.amount())))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(each), () -> groups.add(new ArrayList<>(List.of(each))));
            }
        }
        return byUnit.values().stream()
                .flatMap(List::stream)
                .map(group ->
                        group.stream().map(each -> each.at(each.item().span())).toList())
                .toList();
    }

    /** "the two presidents": those of whom the report speaks anyway. */
    private static boolean isKnown(Told<Count> count) {
        Span span = count.item().span();
        String before = count.words(new Span(Math.max(0, span.start() - KNOWN_REACH), span.start()));
        return KNOWN.matcher(before).find();
    }

    /** A fact, unless all reports give it as somebody's word, for then it is among the statements, or it is told. */
    private Optional<Fact> fact(List<Evidence> places) {
        List<Evidence> sentences = places.stream()
                .flatMap(place -> sentence(place).stream())
                .distinct()
                .toList();
        List<Evidence> open = sentences.stream().filter(each -> !isTold(each)).toList();
        boolean attributed =
                attributions.of(places).size() == StoryMatter.articlesOf(places).size();
        boolean shared = StoryMatter.articlesOf(sentences).size() > 1;
        if (attributed || open.isEmpty() || !shared && open.size() < sentences.size()) {
            return Optional.empty();
        }
        told.addAll(sentences);
        return open.stream()
                .min(Comparator.<Evidence>comparingInt(each -> each.span().length())
                        .thenComparing(Evidence::article)
                        .thenComparing(Evidence::span))
                .map(shortest -> new Fact(words(shortest), places));
    }

    /** Whether a claim already shows the sentence: as a fact, a contact, something to come, or a quotation. */
    private boolean isTold(Evidence sentence) {
        return told.contains(sentence)
                || isQuoted(sentence)
                || shown.getOrDefault(sentence.article(), List.of()).stream()
                        .anyMatch(span -> span.overlaps(sentence.span())
                                && 2 * span.length() > sentence.span().length());
    }

    private boolean isQuoted(Evidence sentence) {
        return article(sentence.article()).stream()
                .flatMap(article -> article.statements().stream())
                .filter(statement -> statement.kind() == Statement.Kind.DIRECT)
                .flatMap(statement -> statement.content().stream())
                .anyMatch(content -> content.overlaps(sentence.span()));
    }

    private Optional<AnalysedArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    private Optional<Evidence> sentence(Evidence place) {
        return Optional.ofNullable(sentences.get(place.article()))
                .map(spans -> spans.floorEntry(place.span().start()))
                .map(Map.Entry::getValue)
                .filter(span -> span.overlaps(place.span()))
                .map(span -> new Evidence(place.article(), span));
    }

    private String words(Evidence place) {
        Span span = place.span();
        String words = article(place.article())
                .map(article -> article.read().article().text().slice(span))
                .orElse("")
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }
}
