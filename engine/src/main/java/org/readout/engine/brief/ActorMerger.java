package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.actor.Office;
import org.readout.engine.actor.PersonName;
import org.readout.engine.actor.PersonProfile;
import org.readout.engine.actor.Role;
import org.readout.engine.actor.SamePerson;
import org.readout.engine.actor.SamePerson.Verdict;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryRole;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Span;

/** One actor of the story out of the actors that its articles name: by name, spelling, country, office and acronym. */
final class ActorMerger {

    private final List<Merged> merged = new ArrayList<>();
    private final Set<String> countryWords = new HashSet<>();

    /** The actors of several articles that are one; what is asked of them often is kept beside them. */
    private static final class Merged {
        private final List<Told<Actor>> told = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> nameKeys = new HashSet<>();
        private Optional<PersonProfile> profile = Optional.empty();
        private boolean named;

        void add(Told<Actor> one) {
            Actor actor = one.item();
            told.add(one);
            articles.add(one.articleId());
            actor.key().ifPresent(keys::add);
            names.add(actor.name());
            nameKeys.add(Words.key(actor.name()));
            named |= ActorMerger.isNamed(actor);
            profile = Optional.empty();
        }

        Actor.Type type() {
            return told.getFirst().item().type();
        }

        Optional<String> country() {
            return profile().country();
        }

        Set<Office> offices() {
            return profile().offices();
        }

        PersonProfile profile() {
            PersonProfile known = profile.orElseGet(
                    () -> ActorMerger.profile(told.stream().map(Told::item).toList()));
            profile = Optional.of(known);
            return known;
        }

        boolean isNamed() {
            return named;
        }
    }

    /** @param articles of the story; their order decides nothing but ties */
    Cast merge(List<AnalysedArticle> articles) {
        List<Told<Actor>> all = new ArrayList<>();
        for (AnalysedArticle article : articles) {
            for (Actor actor : article.actors().all()) {
                all.add(new Told<>(article, actor));
                if (actor.type() == Actor.Type.COUNTRY) {
                    actor.mentions()
                            .forEach(mention -> countryWords.addAll(
                                    Words.of(article.read().article().text().slice(mention.span()))));
                }
            }
        }
        // The fullest names first, so that a surname finds the persons it may belong to.
        all.sort(Comparator.<Told<Actor>>comparingInt(told -> isNamed(told.item()) ? 0 : 1)
                .thenComparingInt(
                        told -> -PersonName.of(told.item().name()).parts().size()));
        for (Told<Actor> told : all) {
            home(told).ifPresentOrElse(home -> home.add(told), () -> {
                Merged alone = new Merged();
                alone.add(told);
                merged.add(alone);
            });
        }
        counterparts();
        return cast(articles);
    }

    /** "her Peruvian counterpart", whom one report leaves unnamed, is who holds her office there in the others. */
    private void counterparts() {
        for (Merged unnamed : List.copyOf(merged)) {
            if (unnamed.type() != Actor.Type.PERSON
                    || unnamed.isNamed()
                    || !unnamed.offices().isEmpty()) {
                continue;
            }
            Set<Office> offices = new HashSet<>();
            unnamed.told.forEach(told -> partners(told).forEach(partner -> offices.addAll(partner.offices())));
            List<Merged> holders = merged.stream()
                    .filter(other -> other.type() == Actor.Type.PERSON
                            && other.isNamed()
                            && unnamed.country().isPresent()
                            && unnamed.country().equals(other.country())
                            && other.offices().stream()
                                    .anyMatch(office -> offices.stream().anyMatch(office::isCounterpartOf)))
                    .toList();
            if (holders.size() == 1) {
                unnamed.told.forEach(holders.getFirst()::add);
                merged.remove(unnamed);
            }
        }
    }

    /** Those with whom an actor of one article has the contacts that the article tells. */
    private List<Merged> partners(Told<Actor> told) {
        Set<String> ids = told.article().contacts().stream()
                .map(Contact::participants)
                .filter(who -> who.size() == 2 && who.contains(told.item().id()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return merged.stream()
                .filter(each -> each.isNamed()
                        && each.told.stream()
                                .anyMatch(other -> other.articleId().equals(told.articleId())
                                        && ids.contains(other.item().id())))
                .toList();
    }

    private static boolean isNamed(Actor actor) {
        return actor.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    private Optional<Merged> home(Told<Actor> told) {
        List<Merged> parts = new ArrayList<>();
        Optional<Merged> likely = Optional.empty();
        for (Merged candidate : merged) {
            Verdict verdict = verdict(candidate, told.item());
            if (verdict == Verdict.YES) {
                return Optional.of(candidate);
            }
            boolean ownArticle = candidate.articles.contains(told.articleId());
            if (verdict == Verdict.LIKELY && !ownArticle && likely.isEmpty()) {
                likely = Optional.of(candidate);
            }
            if (verdict == Verdict.MAYBE && !ownArticle) {
                parts.add(candidate);
            }
        }
        // A surname that two persons share says nothing.
        return likely.or(() -> parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty());
    }

    private Verdict verdict(Merged candidate, Actor actor) {
        if (candidate.type() != actor.type()) {
            return Verdict.NO;
        }
        if (actor.key().isPresent() && candidate.keys.contains(actor.key().get())) {
            return Verdict.YES;
        }
        return switch (actor.type()) {
            case PERSON -> person(candidate, actor);
            case COUNTRY ->
                candidate.country().isPresent() && actor.country().isPresent()
                        ? sure(candidate.country().equals(actor.country()))
                        : sameName(candidate, actor);
            case ORGANIZATION -> organization(candidate, actor);
            case LOCATION, OTHER -> sameName(candidate, actor);
        };
    }

    private static Verdict person(Merged candidate, Actor actor) {
        if (isNamed(actor) && candidate.isNamed()) {
            return SamePerson.of(candidate.profile(), profile(List.of(actor)));
        }
        // Somebody named by country and office alone is whoever holds that office.
        PersonProfile one = candidate.profile();
        PersonProfile other = profile(List.of(actor));
        boolean same = one.country().isPresent()
                && one.country().equals(other.country())
                && !Collections.disjoint(one.offices(), other.offices());
        return same ? Verdict.MAYBE : Verdict.NO;
    }

    private static PersonProfile profile(List<Actor> actors) {
        List<PersonName> names = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        Set<Office> offices = EnumSet.noneOf(Office.class);
        for (Actor actor : actors) {
            if (isNamed(actor)) {
                names.add(PersonName.of(actor.name()));
            }
            actor.roles().forEach(role -> titles.add(role.title()));
            actor.key().flatMap(Office::ofKey).ifPresent(offices::add);
        }
        offices.addAll(SamePerson.offices(titles));
        return new PersonProfile(
                names.stream().distinct().toList(),
                mostFrequent(actors.stream()
                        .flatMap(actor -> actor.country().stream())
                        .toList()),
                offices);
    }

    private Verdict organization(Merged candidate, Actor actor) {
        boolean otherCountry = candidate.country().isPresent()
                && actor.country().isPresent()
                && !candidate.country().equals(actor.country());
        if (otherCountry) {
            return Verdict.NO;
        }
        Verdict best = Verdict.NO;
        for (String name : candidate.names) {
            boolean same = Words.key(name).equals(Words.key(actor.name()))
                    || BodyNames.isAcronym(name, actor.name())
                    || BodyNames.isAcronym(actor.name(), name);
            boolean sameInstitution = BodyNames.isMinistry(name)
                    && BodyNames.isMinistry(actor.name())
                    && BodyNames.institution(name, countryWords)
                            .equals(BodyNames.institution(actor.name(), countryWords));
            boolean known = candidate.country().isPresent() && actor.country().isPresent();
            Verdict verdict =
                    same || sameInstitution && known ? Verdict.YES : sameInstitution ? Verdict.MAYBE : Verdict.NO;
            best = verdict.compareTo(best) > 0 ? verdict : best;
        }
        return best;
    }

    private static Verdict sameName(Merged candidate, Actor actor) {
        return sure(candidate.nameKeys.contains(Words.key(actor.name())));
    }

    private static Verdict sure(boolean same) {
        return same ? Verdict.YES : Verdict.NO;
    }

    private Cast cast(List<AnalysedArticle> articles) {
        Map<String, Integer> order = new LinkedHashMap<>();
        articles.forEach(article -> order.put(article.id(), order.size()));
        merged.sort(Comparator.<Merged>comparingInt(each -> -spread(each))
                .thenComparingInt(each -> -each.told.stream()
                        .mapToInt(told -> told.item().mentions().size())
                        .sum())
                .thenComparing(each -> name(each)));
        Map<String, Map<String, String>> ids = new LinkedHashMap<>();
        List<StoryActor> actors = new ArrayList<>();
        for (Merged each : merged) {
            String id = "a" + (actors.size() + 1);
            each.told.sort(Comparator.comparingInt(told -> order.getOrDefault(told.articleId(), 0)));
            each.told.forEach(told -> ids.computeIfAbsent(told.articleId(), article -> new TreeMap<>())
                    .put(told.item().id(), id));
            actors.add(actor(id, each));
        }
        return new Cast(actors, ids);
    }

    private static int spread(Merged each) {
        return (int) each.told.stream().map(Told::articleId).distinct().count();
    }

    private static String name(Merged each) {
        List<String> named = each.told.stream()
                .filter(told -> !each.isNamed() || isNamed(told.item()))
                .map(told -> told.item().name())
                .toList();
        int fullest = each.type() == Actor.Type.PERSON
                ? named.stream().mapToInt(name -> Words.of(name).size()).max().orElse(0)
                : 0;
        return mostFrequent(named.stream()
                        .filter(name -> Words.of(name).size() >= fullest)
                        .toList())
                .orElse(each.told.getFirst().item().name());
    }

    private static StoryActor actor(String id, Merged each) {
        String name = name(each);
        Set<String> known = new HashSet<>(Set.of(Words.key(name)));
        List<String> aliases = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Told<Actor> told : each.told) {
            for (Mention mention : told.item().mentions()) {
                evidence.add(told.at(mention.span()));
                String words = told.words(mention.span()).replaceAll("\\s+", " ");
                if (mention.kind() != Mention.Kind.PRONOUN && isOwn(told, mention) && known.add(Words.key(words))) {
                    aliases.add(words);
                }
            }
            if (known.add(Words.key(told.item().name()))) {
                aliases.add(told.item().name());
            }
        }
        return new StoryActor(id, name, aliases, each.type(), each.country(), roles(each), evidence);
    }

    /** A mention of several actors at once ("the two ministers") is nobody's alias. */
    private static boolean isOwn(Told<Actor> told, Mention mention) {
        return told.article().actors().at(mention.span().start()).stream()
                        .filter(other ->
                                other.mentions().stream().anyMatch(m -> m.span().equals(mention.span())))
                        .count()
                == 1;
    }

    private static List<StoryRole> roles(Merged each) {
        Map<String, List<Told<Role>>> titles = new LinkedHashMap<>();
        for (Told<Actor> told : each.told) {
            for (Role role : told.item().roles()) {
                titles.computeIfAbsent(Words.key(role.title()), key -> new ArrayList<>())
                        .add(new Told<>(told.article(), role));
            }
        }
        List<StoryRole> roles = new ArrayList<>();
        titles.values().forEach(told -> {
            List<Evidence> evidence = told.stream()
                    .map(role -> role.at(evidence(role)))
                    .distinct()
                    .toList();
            roles.add(new StoryRole(
                    mostFrequent(told.stream().map(role -> role.item().title()).toList())
                            .orElse(""),
                    told.stream().map(Told::articleId).distinct().toList(),
                    evidence));
        });
        roles.sort(Comparator.<StoryRole>comparingInt(role -> -role.articles().size())
                .thenComparing(StoryRole::title));
        return roles;
    }

    private static Span evidence(Told<Role> role) {
        return role.item().evidence();
    }

    /** The most frequent one; of equally frequent ones the longest, then the first by letter. */
    static Optional<String> mostFrequent(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return new LinkedHashSet<>(counts.keySet())
                .stream()
                        .max(Comparator.<String>comparingInt(value -> counts.getOrDefault(value, 0))
                                .thenComparingInt(String::length)
                                .thenComparing(value -> value.toLowerCase(Locale.ROOT), Comparator.reverseOrder())
                                .thenComparing(Comparator.reverseOrder()));
    }
}
