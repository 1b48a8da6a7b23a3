package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.Retelling;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.language.Sentence;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/**
 * Finds where one article quotes and another says the same without quotation marks: as the speaker's, in the reporter's
 * words, or as its own fact. The words are compared by their content; the speaker's own name and country do not count,
 * since "we" of the quotation is "Peru" in the paraphrase.
 */
final class Retellings {

    /**
     * Share of the smaller content, and content words, that an attributed paraphrase has in common with a quotation.
     */
    private static final double INDIRECT = 0.6;

    private static final int LEAST_INDIRECT = 3;
    /** Where more words agree, a smaller share will do. */
    private static final int SURE_INDIRECT = 5;

    private static final double LESS_INDIRECT = 0.45;
    /** Share of the quotation's content that a sentence without attribution has. */
    private static final double FACT = 0.6;
    /** And of the sentence's own. */
    private static final double FACT_OWN = 0.4;

    private static final int LEAST_FACT = 4;
    private static final Pattern QUOTES = Pattern.compile("[\"“”«»]|\\B[‘']");

    private final Cast cast;
    private final List<AnalysedArticle> articles;
    private final Wordings wordings;
    private final Agreement agreement;

    Retellings(Cast cast, List<AnalysedArticle> articles) {
        this.cast = cast;
        this.articles = articles;
        this.wordings = new Wordings(cast);
        this.agreement = new Agreement(cast);
    }

    /** A place that may retell, its content, and the statement that it is, if it is one. */
    private record Place(Told<?> told, Span span, Set<String> content, Optional<StoryStatement> statement) {}

    private record Link(int quotation, Fragment fragment, double share) {}

    /** @param groups the fragments of each statement, in the statements' order */
    List<StoryStatement> link(List<StoryStatement> statements, List<List<Fragment>> groups) {
        Map<String, List<Integer>> index = index(statements, groups);
        Map<Integer, List<Retelling>> found = new TreeMap<>();
        List<Place> places = new ArrayList<>(attributed(statements, groups));
        articles.forEach(article -> places.addAll(unattributed(article)));
        for (Place place : places) {
            best(place, statements, groups, index)
                    .ifPresent(link -> found.computeIfAbsent(link.quotation(), each -> new ArrayList<>())
                            .add(retelling(place, link.fragment())));
        }
        List<StoryStatement> linked = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            linked.add(statements.get(i).with(found.getOrDefault(i, List.of())));
        }
        return List.copyOf(linked);
    }

    private Retelling retelling(Place place, Fragment quotation) {
        return new Retelling(
                place.told().at(place.span()),
                place.told().words(place.span()),
                place.statement().isPresent() ? Retelling.As.INDIRECT : Retelling.As.FACT,
                place.statement().map(StoryStatement::id),
                wordings.altered(quotation, place.told(), place.span()));
    }

    /** For each content word, the quoted statements that have it. */
    private static Map<String, List<Integer>> index(List<StoryStatement> statements, List<List<Fragment>> groups) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).kind() != Statement.Kind.INDIRECT) {
                Set<String> words = new LinkedHashSet<>();
                groups.get(i).forEach(fragment -> words.addAll(Words.content(fragment.text())));
                for (String word : words) {
                    index.computeIfAbsent(word, each -> new ArrayList<>()).add(i);
                }
            }
        }
        return index;
    }

    private List<Place> attributed(List<StoryStatement> statements, List<List<Fragment>> groups) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).kind() == Statement.Kind.INDIRECT) {
                for (Fragment fragment : groups.get(i)) {
                    places.add(new Place(
                            fragment.told(), fragment.span(), content(fragment), Optional.of(statements.get(i))));
                }
            }
        }
        return places;
    }

    /** The sentences of an article that nobody is said to have said. */
    private static List<Place> unattributed(AnalysedArticle article) {
        List<Span> attributed = new ArrayList<>();
        for (Statement statement : article.statements()) {
            attributed.addAll(statement.content());
            attributed.addAll(statement.cue());
            attributed.addAll(statement.quotations());
        }
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : article.read().sentences()) {
            Told<Sentence> told = new Told<>(article, sentence);
            boolean quotes = QUOTES.matcher(told.words(sentence.span())).find();
            if (!quotes && attributed.stream().noneMatch(sentence.span()::overlaps)) {
                places.add(
                        new Place(told, sentence.span(), Words.content(told.words(sentence.span())), Optional.empty()));
            }
        }
        return places;
    }

    private Optional<Link> best(
            Place place,
            List<StoryStatement> statements,
            List<List<Fragment>> groups,
            Map<String, List<Integer>> index) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        for (String word : place.content()) {
            index.getOrDefault(word, List.of()).forEach(quotation -> shared.merge(quotation, 1, Integer::sum));
        }
        Optional<Link> best = Optional.empty();
        for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
            int quotation = candidate.getKey();
            boolean sure = candidate.getValue() >= LEAST_INDIRECT
                    && place.statement()
                            .map(each -> sameSource(each, statements.get(quotation)))
                            .orElse(true);
            for (Fragment fragment : sure ? groups.get(quotation) : List.<Fragment>of()) {
                double share = share(place, fragment);
                if (share > best.map(Link::share).orElse(0.0)) {
                    best = Optional.of(new Link(quotation, fragment, share));
                }
            }
        }
        return best;
    }

    private boolean sameSource(StoryStatement one, StoryStatement other) {
        if (one.speaker().isEmpty() || other.speaker().isEmpty()) {
            return false;
        }
        String first = one.speaker().get();
        String second = other.speaker().get();
        boolean persons = cast.isPerson(first) && cast.isPerson(second);
        boolean oneCountry =
                cast.country(first).isPresent() && cast.country(first).equals(cast.country(second));
        return first.equals(second) || !persons && oneCountry;
    }

    /** How much of one's content the other has, 0 where that is too little to call it the same. */
    private double share(Place place, Fragment quotation) {
        Set<String> quoted = content(quotation);
        if (quotation.told().articleId().equals(place.told().articleId()) || quoted.isEmpty()) {
            return 0;
        }
        int common = WordAlignment.common(quoted, place.content());
        double smaller =
                (double) common / Math.min(quoted.size(), place.content().size());
        boolean same = place.statement().isPresent()
                ? common >= LEAST_INDIRECT && smaller >= INDIRECT || common >= SURE_INDIRECT && smaller >= LESS_INDIRECT
                : common >= LEAST_FACT
                        && common >= FACT * quoted.size()
                        && common >= FACT_OWN * place.content().size();
        boolean agrees = same
                && agreement.possible(
                        quotation.told(), quotation.span(), place.told(), place.span(), quotation.speaker());
        return agrees ? smaller : 0;
    }

    /** Without the names of the speaker's own side. */
    private Set<String> content(Fragment fragment) {
        Set<String> content = new LinkedHashSet<>(Words.content(fragment.text()));
        Optional<String> country = fragment.speaker().flatMap(cast::country);
        for (Actors.Mentioned mentioned : fragment.told().article().actors().within(fragment.span())) {
            Actor actor = mentioned.actor();
            boolean own = cast.idOf(fragment.told(), actor.id()).equals(fragment.speaker())
                    || country.isPresent()
                            && actor.type() != Actor.Type.PERSON
                            && actor.country().equals(country);
            if (own) {
                Words.of(fragment.told().words(mentioned.mention().span()))
                        .forEach(word -> content.remove(Stemmer.stem(word)));
            }
        }
        return content;
    }
}
