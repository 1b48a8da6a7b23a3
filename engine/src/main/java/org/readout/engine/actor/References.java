package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.actor.Candidate.Body;
import org.readout.engine.actor.Candidate.Collective;
import org.readout.engine.actor.Candidate.Described;
import org.readout.engine.actor.Candidate.Group;
import org.readout.engine.actor.Candidate.Homeland;
import org.readout.engine.actor.Candidate.NamedInstitution;
import org.readout.engine.actor.Candidate.NamedNation;
import org.readout.engine.actor.Candidate.NamedPerson;
import org.readout.engine.actor.Candidate.NamedPlace;
import org.readout.engine.actor.Candidate.OfficeOf;
import org.readout.engine.actor.Candidate.Position;
import org.readout.engine.actor.Candidate.Pronoun;
import org.readout.engine.actor.Candidate.Title;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Goes through an article's candidates in order and says which actors each of them means. */
final class References {

    private static final int BODY_BACK = 15;
    private static final int PAIR_BACK = 6;

    private final Text text;
    private final Gazetteer gazetteer;
    private final Set<Nation> told;
    private final Persons persons;
    private final Bodies bodies;
    private final Map<Span, Span> appositions;
    private final Recent recent = new Recent();
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Map<Nation, Integer> nationCounts = new LinkedHashMap<>();
    private final Map<Integer, List<Entity>> possessors = new HashMap<>();
    /** The persons named as arguments of each verb of the sentence, also of those yet to come. */
    private final Map<Integer, List<Entity>> arguments = new HashMap<>();

    private final Set<Entity> touched = new LinkedHashSet<>();
    private int sentence = -1;

    /** @param told the nations that the article speaks of */
    References(
            Text text,
            Gazetteer gazetteer,
            Set<Nation> told,
            Persons persons,
            Bodies bodies,
            Map<Span, Span> appositions) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.told = told;
        this.persons = persons;
        this.bodies = bodies;
        this.appositions = appositions;
        this.descriptions = new Descriptions(persons, recent);
        this.pronouns = new Pronouns(recent);
    }

    /** Every entity that is mentioned, by the place of its first mention. */
    List<Entity> resolve(List<Candidate> candidates) {
        countNations(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.at().sentence() != sentence) {
                sentence = candidate.at().sentence();
                possessors.clear();
                arguments.clear();
                for (int j = i; j < candidates.size() && candidates.get(j).at().sentence() == sentence; j++) {
                    if (candidates.get(j) instanceof NamedPerson name
                            && name.at().governor() >= 0) {
                        arguments
                                .computeIfAbsent(name.at().governor(), verb -> new ArrayList<>())
                                .addAll(persons.meant(name));
                    }
                }
            }
            resolve(candidate);
        }
        nameLater();
        List<Entity> mentioned = new ArrayList<>(touched);
        mentioned.sort((a, b) -> a.firstMention().compareTo(b.firstMention()));
        return mentioned;
    }

    /**
     * In "phoned her Peruvian counterpart", the counterpart is whom the article names further on, if it names one
     * person alone of that country and office.
     */
    private void nameLater() {
        for (Entity unnamed : List.copyOf(touched)) {
            if (unnamed.isPerson()
                    && !unnamed.isNamed()
                    && unnamed.nation().isPresent()
                    && unnamed.offices().stream().anyMatch(Office::isHeldByOne)) {
                List<Entity> later = touched.stream()
                        .filter(person -> person.isPerson()
                                && person.isNamed()
                                && person.nation().equals(unnamed.nation())
                                && !Collections.disjoint(
                                        person.offices(), Descriptions.counterparts(unnamed.offices())))
                        .toList();
                if (later.size() == 1) {
                    later.getFirst().absorb(unnamed);
                    touched.remove(unnamed);
                }
            }
        }
    }

    private void countNations(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            Optional<Nation> nation = switch (candidate) {
                case NamedNation named -> Optional.of(named.nation());
                case NamedPerson person -> persons.meant(person).getFirst().nation();
                case NamedInstitution institution -> bodies.at(institution).nation();
                default -> Optional.empty();
            };
            nation.ifPresent(n -> nationCounts.merge(n, 1, Integer::sum));
        }
    }

    private void resolve(Candidate candidate) {
        switch (candidate) {
            case NamedPerson name -> made(List.of(person(name)), name.at(), Mention.Kind.NAME, false);
            case NamedInstitution name -> made(List.of(bodies.at(name)), name.at(), Mention.Kind.NAME, false);
            case NamedNation name ->
                made(
                        List.of(bodies.country(name.nation())),
                        name.at(),
                        name.adjective() || name.capital() ? Mention.Kind.NOMINAL : Mention.Kind.NAME,
                        name.adjective());
            case NamedPlace name ->
                made(List.of(bodies.place(name.name(), country(name))), name.at(), Mention.Kind.NAME, true);
            case Described described -> made(described(described), described.at(), Mention.Kind.NOMINAL, false);
            case Group group -> made(List.of(group(group)), group.at(), Mention.Kind.NOMINAL, false);
            case Collective collective -> made(collective(collective), collective.at(), Mention.Kind.NOMINAL, false);
            case Homeland homeland ->
                made(
                        possessors.getOrDefault(homeland.possessor(), List.of()).stream()
                                .limit(1)
                                .flatMap(owner -> owner.nation().stream())
                                .map(bodies::country)
                                .toList(),
                        homeland.at(),
                        Mention.Kind.NOMINAL,
                        false);
            case OfficeOf office ->
                made(officeOf(office).map(List::of).orElse(List.of()), office.at(), Mention.Kind.NOMINAL, false);
            case Body body ->
                made(
                        body(body.noun(), body.at()).map(List::of).orElse(List.of()),
                        body.at(),
                        Mention.Kind.NOMINAL,
                        false);
            case Pronoun pronoun -> {
                List<Entity> meant = pronouns.resolve(pronoun);
                possessors.put(pronoun.at().first(), meant);
                made(meant, pronoun.at(), Mention.Kind.PRONOUN, pronoun.possessive());
            }
        }
    }

    /** The country of a place; of a city the one that the list has, if the article speaks of it. */
    private Optional<Nation> country(NamedPlace place) {
        return place.nation().or(() -> gazetteer.countryOf(place.name()).filter(told::contains));
    }

    private void made(List<Entity> entities, Position at, Mention.Kind kind, boolean weak) {
        if (entities.isEmpty()) {
            return;
        }
        for (Entity entity : entities) {
            entity.mention(at.span(), kind);
            touched.add(entity);
        }
        recent.add(entities, at, weak);
    }

    private Entity person(NamedPerson name) {
        List<Entity> meant = persons.meant(name);
        Entity person = meant.getFirst();
        if (meant.size() > 1) {
            List<Entity> speakers = recent.since(name.at().sentence()).stream()
                    .filter(made -> made.at().subject())
                    .map(Recent.Made::only)
                    .toList();
            person =
                    recent
                            .latest(name.at().sentence() - 2, one -> meant.contains(one) && !speakers.contains(one))
                            .stream()
                            .findFirst()
                            .orElseGet(() -> meant.stream()
                                    .max((a, b) -> Integer.compare(a.mentionCount(), b.mentionCount()))
                                    .orElseThrow());
            Persons.learn(person, name);
        }
        learnFromOwners(person, name);
        return person;
    }

    /** What "his Norwegian counterpart X", "her foreign minister X" and "ministry spokesman X" tell of X. */
    private void learnFromOwners(Entity person, NamedPerson name) {
        for (Title title : name.titles()) {
            if (title.counterpart()) {
                possessor(title.possessor(), name.at())
                        .filter(other -> other != person)
                        .ifPresent(other -> person.learnOffices(other.offices()));
            } else if (title.possessor() >= 0) {
                person.learnNation(possessor(title.possessor(), name.at()).flatMap(Entity::nation));
            }
            title.owner().flatMap(persons::at).ifPresent(owner -> person.learnNation(owner.nation()));
            title.body().flatMap(noun -> body(noun, name.at())).ifPresent(body -> person.learnNation(body.nation()));
        }
    }

    private Optional<Entity> possessor(int token, Position at) {
        if (token >= 0) {
            return possessors.getOrDefault(token, List.of()).stream()
                    .findFirst()
                    .filter(Entity::isPerson);
        }
        return recent.since(at.sentence()).stream()
                .filter(mention -> mention.at().subject()
                        && !mention.plural()
                        && mention.only().isPerson())
                .map(Recent.Made::only)
                .findFirst();
    }

    private List<Entity> described(Described described) {
        OfficePhrase phrase = described.phrase();
        Optional<Entity> beside =
                Optional.ofNullable(appositions.get(described.at().span())).flatMap(persons::at);
        if (phrase.plural() && beside.isEmpty()) {
            return severalDescribed(described);
        }
        Position at = described.at();
        Optional<Entity> possessor =
                phrase.possessor() >= 0 || phrase.counterpart() ? possessor(phrase.possessor(), at) : Optional.empty();
        Optional<Entity> owner = phrase.owner().flatMap(name -> persons.at(name.span()));
        Optional<Nation> nation = phrase.nation()
                .or(() -> phrase.counterpart() ? Optional.empty() : possessor.flatMap(Entity::nation))
                .or(() -> owner.flatMap(Entity::nation))
                .or(() -> phrase.body().flatMap(noun -> body(noun, at)).flatMap(Entity::nation));
        if (beside.isPresent()) {
            beside.get().learnNation(nation);
            possessor
                    .filter(of -> phrase.counterpart())
                    .ifPresent(of -> beside.get().learnOffices(of.offices()));
            return List.of(beside.get());
        }
        if (phrase.counterpart()) {
            Optional<Entity> found = possessor.flatMap(of -> descriptions.counterpart(nation, of, at));
            found.ifPresent(entity -> {
                entity.learnNation(nation, Entity.TAKEN_UP);
                entity.learnOffices(possessor.get().offices());
            });
            return found.map(List::of)
                    .orElseGet(() -> unnamed(
                            described, nation, possessor.map(Entity::offices).orElse(Set.of())));
        }
        Optional<Entity> found = phrase.indefinite()
                ? Optional.empty()
                : descriptions.holder(
                        phrase,
                        nation,
                        institution(phrase, at),
                        at,
                        Stream.concat(
                                        Stream.of(possessor, owner).flatMap(Optional::stream),
                                        arguments.getOrDefault(at.governor(), List.of()).stream())
                                .toList());
        found.ifPresent(entity -> {
            entity.learnNation(nation, Entity.TAKEN_UP);
            if (entity.offices().isEmpty()) {
                entity.learnOffices(phrase.classes());
            }
        });
        return found.map(List::of).orElseGet(() -> unnamed(described, nation, phrase.classes()));
    }

    /** Those who speak for somebody: the office of a country's head, or of a person. */
    private Optional<Entity> officeOf(OfficeOf office) {
        String written = text.slice(office.at().span()).replaceAll("\\s+", " ");
        Optional<Office> post = office.post().stream()
                .flatMap(phrase -> phrase.classes().stream())
                .filter(Office::isHead)
                .findFirst();
        if (post.isPresent() && office.seat().isPresent()) {
            return Optional.of(officeOfHead(office.seat(), post.get(), written));
        }
        return office.person()
                .flatMap(persons::at)
                .or(() -> possessors.getOrDefault(office.possessor(), List.of()).stream()
                        .findFirst())
                .or(() -> office.post()
                        .flatMap(phrase -> described(new Described(office.at(), phrase)).stream()
                                .findFirst()))
                .filter(Entity::isPerson)
                .flatMap(owner -> officeOf(owner, written));
    }

    private Optional<Entity> officeOf(Entity owner, String written) {
        String name = owner.isNamed() ? owner.name() + "'s office" : written;
        Optional<Office> head =
                owner.profile().offices().stream().filter(Office::isHead).findFirst();
        if (head.isPresent() && owner.nation().isPresent()) {
            return Optional.of(officeOfHead(owner.nation(), head.get(), name));
        }
        if (!owner.isNamed()) {
            return Optional.empty();
        }
        String key = "office-of:" + String.join(" ", PersonName.of(owner.name()).parts());
        Institution institution = new Institution(key, name, owner.nation(), Optional.empty(), List.of("office"));
        return Optional.of(bodies.known(institution).orElseGet(() -> bodies.add(institution)));
    }

    private Entity officeOfHead(Optional<Nation> nation, Office head, String name) {
        Institution institution = new Institution(
                Institution.ministryKey(nation, head), name, nation, Optional.of(head), Institution.nouns(head));
        return bodies.known(institution).orElseGet(() -> bodies.add(institution));
    }

    private Optional<String> institution(OfficePhrase phrase, Position at) {
        return phrase.institution()
                .or(() -> phrase.body().flatMap(noun -> body(noun, at)).flatMap(bodies::institution))
                .map(Institution::key);
    }

    /** Somebody the article never names, known by country or institution and office. */
    private List<Entity> unnamed(Described described, Optional<Nation> nation, Set<Office> classes) {
        OfficePhrase phrase = described.phrase();
        boolean placed = nation.isPresent()
                || phrase.institution().isPresent()
                || phrase.body().isPresent();
        if (!placed && !classes.contains(Office.SPOKESPERSON) && !phrase.counterpart()) {
            return List.of();
        }
        String written = text.slice(described.at().span()).replaceAll("\\s+", " ");
        String key = officeKey(described, nation, classes, written);
        Entity entity = bodies.described(Actor.Type.PERSON, key, written, nation);
        entity.learnOffices(classes);
        entity.learnGender(CandidateScanner.genderOf(phrase.head().lemma()));
        return List.of(entity);
    }

    /**
     * One key for all ways to speak of one holder: "Norway's ambassador to Peru", "the Norwegian ambassador to Peru".
     */
    private static String officeKey(Described described, Optional<Nation> nation, Set<Office> classes, String written) {
        OfficePhrase phrase = described.phrase();
        String whose = nation.map(Nation::key)
                .or(() -> phrase.institution().map(Institution::key))
                .orElse("");
        Optional<Office> alone = classes.stream().filter(Office::isHeldByOne).findFirst();
        if (alone.isPresent() && classes.size() == 1 && !phrase.deputy() && !whose.isEmpty()) {
            return "office:" + whose + ":" + alone.get();
        }
        String title = phrase.counterpart() || phrase.title().isEmpty() ? written : phrase.title();
        return "office:" + whose + ":" + title.toLowerCase(Locale.ROOT);
    }

    private List<Entity> severalDescribed(Described described) {
        OfficePhrase phrase = described.phrase();
        List<Nation> owners = possessors.getOrDefault(phrase.possessor(), List.of()).stream()
                .filter(Entity::isBody)
                .map(Entity::nation)
                .flatMap(Optional::stream)
                .toList();
        List<Entity> holders = descriptions.holders(phrase, owners, described.at());
        if (!holders.isEmpty()) {
            return holders;
        }
        if (!owners.isEmpty() && phrase.nations().isEmpty()) {
            return owners.stream().map(bodies::country).distinct().toList();
        }
        if (phrase.nations().size() == 1
                || phrase.nations().isEmpty() && phrase.institution().isPresent()) {
            String written = text.slice(described.at().span()).replaceAll("\\s+", " ");
            return List.of(
                    bodies.described(Actor.Type.OTHER, written.toLowerCase(Locale.ROOT), written, phrase.nation()));
        }
        return phrase.nations().stream().map(bodies::country).distinct().toList();
    }

    private Entity group(Group group) {
        if (group.meaning() == Lexicon.GroupMeaning.STATE) {
            return bodies.country(group.nation());
        }
        String written = text.slice(group.at().span()).replaceAll("\\s+", " ");
        Optional<Nation> nation = Optional.of(group.nation());
        return switch (group.meaning()) {
            case GROUP ->
                bodies.described(
                        Actor.Type.OTHER, group.noun() + "@" + group.nation().key(), written, nation);
            default ->
                bodies.described(
                        Actor.Type.ORGANIZATION,
                        group.meaning() + "@" + group.nation().key(),
                        written,
                        nation);
        };
    }

    private List<Entity> collective(Collective collective) {
        Position at = collective.at();
        int wanted = collective.number();
        if (!collective.states()) {
            List<Entity> pair =
                    recent.together(at.sentence() - PAIR_BACK, wanted, entity -> entity.isPerson() && entity.isNamed());
            if (pair.size() >= wanted) {
                return pair.subList(0, wanted).reversed();
            }
            List<Entity> lately = recent.latest(at.sentence() - 4, entity -> entity.isPerson() && entity.isNamed());
            if (lately.size() == wanted) {
                return lately.reversed();
            }
        }
        Set<Nation> near = new LinkedHashSet<>();
        for (Entity entity : recent.latest(
                at.sentence() - (wanted > 2 ? BODY_BACK : 4),
                entity -> entity.nation().isPresent())) {
            near.add(entity.nation().orElseThrow());
        }
        List<Nation> chosen = new ArrayList<>(near);
        if (chosen.size() > wanted) {
            chosen.sort((a, b) -> Integer.compare(nationCounts.getOrDefault(b, 0), nationCounts.getOrDefault(a, 0)));
        }
        return chosen.size() < wanted
                ? List.of()
                : chosen.subList(0, wanted).stream().map(bodies::country).toList();
    }

    private Optional<Entity> body(String noun, Position at) {
        for (Recent.Made mention : recent.since(at.sentence() - BODY_BACK)) {
            for (Entity entity : mention.entities()) {
                Optional<Institution> institution = bodies.institution(entity);
                boolean listed = institution.map(i -> i.nouns().contains(noun)).orElse(false);
                boolean named = institution
                        .map(i -> NameFold.lower(i.name()).contains(noun))
                        .orElse(false);
                if (listed || named) {
                    return Optional.of(entity);
                }
            }
        }
        return Optional.empty();
    }
}
