package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.actor.Mention;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.score.LinearModels;
import org.readout.engine.statement.SourceFinder.Source;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Names who is behind the source of each attribution. */
final class Speakers {

    /** A pronoun that nobody resolved speaks on for the speaker at most this many sentences before. */
    private static final int NEAR = 2;

    private static final Set<String> NEUTER = Set.of("it", "they", "we");

    private final Text text;
    private final List<Tree> trees;
    private final List<Attribution> attributions;
    private final Nesting nesting;
    private final Actors actors;
    private final Issuers issuers;
    private final PronounSources pronouns;
    private final List<String> speaking =
            WordList.load(Speakers.class, "speaking-offices.txt").entries();
    private final List<String> offices =
            WordList.load(Speakers.class, "offices-for-persons.txt").entries();
    private final List<String> bodies =
            WordList.load(Speakers.class, "body-nouns.txt").entries();
    private final List<String> personEndings =
            WordList.load(Speakers.class, "person-endings.txt").entries();
    private final List<Optional<Actor>> speakers = new ArrayList<>();

    Speakers(
            Text text,
            LinearModels models,
            List<Tree> trees,
            Quotations quotations,
            List<Attribution> attributions,
            Nesting nesting,
            Actors actors) {
        this.text = text;
        this.trees = trees;
        this.attributions = attributions;
        this.nesting = nesting;
        this.actors = actors;
        this.issuers = new Issuers(trees, attributions, actors, speakers);
        this.pronouns = new PronounSources(models, new Genders(text), trees, quotations, attributions, nesting, actors);
        for (int i = 0; i < attributions.size(); i++) {
            speakers.add(Optional.empty());
        }
    }

    /** In the order of the attributions. */
    List<Optional<Actor>> find() {
        for (int i = 0; i < attributions.size(); i++) {
            if (speakers.get(i).isEmpty()) {
                speakers.set(i, speaker(i, 0));
            }
        }
        return List.copyOf(speakers);
    }

    private Optional<Actor> speaker(int index, int depth) {
        Attribution attribution = attributions.get(index);
        if (attribution.source().isEmpty()) {
            return Optional.empty();
        }
        Source source = attribution.source().get();
        Tree tree = trees.get(attribution.sentence());
        List<Actor> named = actors.at(tree.token(source.antecedent()).span().start());
        int outer = nesting.outer(index);
        if (tree.word(source.antecedent()).matches("he|she")) {
            return pronouns.find(index, only(named), speakers);
        }
        if (issuers.isPronoun(tree, source, attribution)) {
            return issuers.find(index, tree.token(source.head()).span().start())
                    .or(() -> pronouns.find(index, only(named), speakers));
        }
        if (tree.word(source.head()).equals("it")) {
            return pronouns.find(index, only(named), speakers);
        }
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        if (named.size() > 1) {
            // Two sides that "agree" or "consider" do so in the words of whoever reports it.
            int reporting = outer >= 0 ? outer : index - 1;
            boolean near = reporting >= 0 && attributions.get(reporting).sentence() == attribution.sentence();
            Optional<Actor> reporter = near && depth < NEAR ? speakerOf(reporting, depth + 1) : Optional.empty();
            return reporter.or(() -> Optional.of(named.getFirst()));
        }
        if (tree.token(source.head()).tag().startsWith("PRP")) {
            return carriedOn(index);
        }
        Span words = tree.span(source.words().first(), source.words().last());
        Optional<Actor> inside = inside(words, tree, source).or(() -> principal(words, tree, source));
        if (inside.isPresent()) {
            return inside;
        }
        if (issuers.isDocument(tree, source.head())) {
            return issuers.find(index, words.start());
        }
        if (tree.word(source.head()).equals("latter")) {
            return latter(attribution.sentence(), words.start());
        }
        if (text.slice(attribution.cue()).equals(":")) {
            return TurnFinder.named(words, text, actors);
        }
        return isThatOffice(tree, source) ? carriedOn(index) : described(index, tree, source);
    }

    /** "the airline", "the former adviser": a body or person without a name of its own is the one that spoke last. */
    private Optional<Actor> described(int index, Tree tree, Source source) {
        int head = source.head();
        boolean definite = tree.word(source.words().first()).equals("the")
                && tree.token(head).tag().equals("NN")
                && source.words().last() == head;
        if (!definite) {
            return Optional.empty();
        }
        String noun = tree.lemma(head).toLowerCase(Locale.ROOT);
        if (bodies.contains(noun)) {
            return pronouns.described(index, false, speakers);
        }
        if (offices.contains(noun)) {
            return pronouns.described(index, true, speakers).filter(actor -> holds(actor, noun));
        }
        boolean person = personEndings.stream().anyMatch(noun::endsWith);
        return person ? pronouns.described(index, true, speakers) : Optional.empty();
    }

    /** Whether the article gives a person an office of that name. */
    private static boolean holds(Actor actor, String office) {
        return actor.roles().stream()
                .anyMatch(role -> role.title().toLowerCase(Locale.ROOT).contains(office));
    }

    private static Optional<Actor> only(List<Actor> actors) {
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    /** "her office", "Roe's camp", "his post": whoever they speak for. */
    private Optional<Actor> principal(Span words, Tree tree, Source source) {
        int head = source.head();
        if (!speaking.contains(tree.lemma(head)) && !issuers.isDocument(tree, head)) {
            return Optional.empty();
        }
        for (int owner : tree.children(head, "nmod:poss", "nmod", "compound")) {
            boolean inside = words.contains(tree.token(owner).span());
            Optional<Actor> actor =
                    inside ? only(actors.at(tree.token(owner).span().start())) : Optional.empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /** "the latter": of two persons the one named last. */
    private Optional<Actor> latter(int sentence, int before) {
        int from = trees.get(Math.max(0, sentence - 1)).sentence().span().start();
        List<Actor> persons = actors.within(new Span(from, Math.max(from, before))).stream()
                .map(Mentioned::actor)
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .toList();
        return persons.isEmpty() ? Optional.empty() : Optional.of(persons.getLast());
    }

    /** "the president", "His Excellency": somebody the article has named already. */
    private boolean isThatOffice(Tree tree, Source source) {
        int first = source.words().first();
        boolean definite =
                tree.word(first).equals("the") || tree.token(first).tag().equals("PRP$");
        boolean alone = source.words().last() == source.head() && source.head() - first <= 1;
        return definite && alone && offices.contains(tree.word(source.head()));
    }

    private Optional<Actor> speakerOf(int index, int depth) {
        if (speakers.get(index).isEmpty()) {
            speakers.set(index, speaker(index, depth));
        }
        return speakers.get(index);
    }

    /** Whom an unresolved pronoun stands for: the last person who spoke, for "it" and "they" the last institution. */
    private Optional<Actor> carriedOn(int index) {
        Attribution attribution = attributions.get(index);
        int sentence = attribution.sentence();
        String pronoun = attribution
                .source()
                .map(source -> trees.get(sentence).word(source.head()))
                .orElse("");
        for (int i = index - 1; i >= 0 && sentence - attributions.get(i).sentence() <= NEAR; i--) {
            boolean fits = speakers.get(i).isPresent()
                    && (speakers.get(i).get().type() == Actor.Type.PERSON) == !NEUTER.contains(pronoun);
            if (fits) {
                return speakers.get(i);
            }
        }
        return Optional.empty();
    }

    /** The actor that a description belongs to: "a ministry official", "the Norwegian side"; never a person's aide. */
    private Optional<Actor> inside(Span words, Tree tree, Source source) {
        List<Mentioned> mentions = actors.within(words).stream()
                .filter(mentioned -> mentioned.mention().kind() != Mention.Kind.PRONOUN)
                .filter(mentioned ->
                        !isInClause(tree, source, mentioned.mention().span()))
                .toList();
        int head = tree.token(source.head()).span().end();
        Optional<Actor> appositive = mentions.stream()
                .filter(mentioned -> mentioned.actor().type() == Actor.Type.PERSON
                        && mentioned.mention().kind() == Mention.Kind.NAME
                        && mentioned.mention().span().start() >= head
                        && text.characters()
                                .substring(head, mentioned.mention().span().start())
                                .matches("\\s*,\\s*"))
                .map(Mentioned::actor)
                .findFirst();
        return appositive
                .or(() -> named(mentions, tree, source))
                .or(() -> first(mentions, Actor.Type.ORGANIZATION))
                .or(() -> first(mentions, Actor.Type.COUNTRY))
                .or(() -> first(mentions, Actor.Type.LOCATION));
    }

    /** "a guest who spoke with Norwegian radio": what a clause about the source names is not whom it stands for. */
    private static boolean isInClause(Tree tree, Source source, Span mention) {
        for (int i = source.head() + 1; i <= source.words().last(); i++) {
            if (tree.token(i).span().start() >= mention.start()) {
                return false;
            }
            if (tree.token(i).isVerb() || tree.token(i).tag().startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** The one person named in a description: "a spokesman for the minister, Ann Roe", "his spokeswoman Ann Roe". */
    private static Optional<Actor> named(List<Mentioned> mentions, Tree tree, Source source) {
        Optional<Actor> found = Optional.empty();
        for (int i = source.words().first(); i <= source.words().last(); i++) {
            int start = tree.token(i).span().start();
            for (Mentioned mentioned : mentions) {
                boolean person = mentioned.mention().span().start() == start
                        && mentioned.actor().type() == Actor.Type.PERSON
                        && mentioned.mention().kind() == Mention.Kind.NAME
                        && !isAnothers(tree, i, mentioned.mention().span().end());
                if (person) {
                    found = Optional.of(mentioned.actor());
                }
            }
        }
        return found;
    }

    /** Whether a name stands in the genitive or after a preposition, so that it is the chief's and not the aide's. */
    private static boolean isAnothers(Tree tree, int first, int end) {
        int last = first;
        while (last + 1 < tree.size() && tree.token(last + 1).span().end() <= end) {
            last++;
        }
        boolean followers = last + 1 < tree.size() && tree.token(last + 1).tag().equals("NNS");
        boolean genitive = last + 1 < tree.size() && tree.token(last + 1).tag().equals("POS");
        int before = first - 1;
        while (before >= 0 && tree.token(before).isProperNoun()) {
            before--;
        }
        boolean object = before >= 0 && tree.token(before).tag().matches("IN|TO");
        return genitive || object || followers;
    }

    private static Optional<Actor> first(List<Mentioned> mentions, Actor.Type type) {
        return mentions.stream()
                .map(Mentioned::actor)
                .filter(actor -> actor.type() == type)
                .findFirst();
    }
}
