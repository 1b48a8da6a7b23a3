package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.engine.actor.Candidate.Title;
import org.readout.engine.text.Span;

/** An actor while its mentions are gathered. */
final class Entity {

    /** A nation that stands with a title or a name weighs more than one that a description takes up. */
    static final int TOLD_BESIDE = 3;

    static final int TAKEN_UP = 1;

    private final Actor.Type type;
    private final boolean named;
    private final List<String> words;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<Span, Mention.Kind> mentions = new TreeMap<>();
    private final Set<Office> offices = EnumSet.noneOf(Office.class);
    private final Set<String> lemmas = new LinkedHashSet<>();
    private final List<String> titles = new ArrayList<>();
    private final Set<String> institutions = new LinkedHashSet<>();
    private String name;
    private final Map<Nation, Integer> nations = new LinkedHashMap<>();
    private Optional<String> key = Optional.empty();
    private Optional<Set<Office>> known = Optional.empty();
    private Gender gender = Gender.UNKNOWN;

    Entity(Actor.Type type, String name, List<String> words, boolean named) {
        this.type = type;
        this.name = name;
        this.words = List.copyOf(words);
        this.named = named;
    }

    Actor.Type type() {
        return type;
    }

    boolean isPerson() {
        return type == Actor.Type.PERSON;
    }

    boolean isBody() {
        return type == Actor.Type.ORGANIZATION || type == Actor.Type.COUNTRY;
    }

    /** Whether the article names it, rather than only describing it. */
    boolean isNamed() {
        return named;
    }

    String name() {
        return name;
    }

    void rename(String fuller) {
        name = fuller;
    }

    /** The folded words of a person's fullest name. */
    List<String> words() {
        return words;
    }

    /** The nation that most of what is told speaks for; of several, the one told first. */
    Optional<Nation> nation() {
        Nation best = null;
        for (Map.Entry<Nation, Integer> each : nations.entrySet()) {
            if (best == null || each.getValue() > nations.getOrDefault(best, 0)) {
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    void learnNation(Optional<Nation> told) {
        learnNation(told, TOLD_BESIDE);
    }

    /** @param votes how much weight the evidence has */
    void learnNation(Optional<Nation> told, int votes) {
        told.ifPresent(nation -> nations.merge(nation, votes, Integer::sum));
    }

    /** The offices that the table of office holders gives the person, for whom nothing told needs to speak. */
    void knownFor(Set<Office> held) {
        known = Optional.of(Office.ordered(held));
    }

    /** Whether the table of office holders gives the person one of these offices. */
    boolean isKnownFor(Set<Office> wanted) {
        return known.filter(held -> !Collections.disjoint(held, wanted)).isPresent();
    }

    /** Whether the table knows the person and gives it none of these offices. */
    boolean isKnownForOthers(Set<Office> wanted) {
        return known.isPresent()
                && !wanted.isEmpty()
                && wanted.stream().allMatch(Office::isHeldByOne)
                && !isKnownFor(wanted);
    }

    /** What it was found by, the same in every article. */
    void foundBy(String what) {
        key = Optional.of(what);
    }

    Gender gender() {
        return gender;
    }

    void learnGender(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    Set<Office> offices() {
        return offices;
    }

    /** What may be compared with another person's. */
    PersonProfile profile() {
        Set<Office> held = titles.isEmpty() ? offices : SamePerson.offices(titles);
        return new PersonProfile(List.of(PersonName.of(name)), nation().map(Nation::key), held);
    }

    void learnOffices(Set<Office> told) {
        offices.addAll(told);
    }

    boolean hasLemma(String lemma) {
        return lemmas.contains(lemma);
    }

    /** Whether it holds an office of an institution. */
    boolean serves(String institution) {
        return institutions.contains(institution);
    }

    boolean isDeputy() {
        return !titles.isEmpty() && titles.stream().allMatch(Office::isDeputy);
    }

    /** Whether every title it is given is one that it holds no longer or not yet. */
    boolean isPastOrComing() {
        return !titles.isEmpty() && titles.stream().allMatch(Office::isPastOrComing);
    }

    void learn(Title title) {
        learnOffices(title.classes());
        lemmas.add(title.lemma());
        learnNation(title.nation());
        learnNation(title.institution().flatMap(Institution::nation));
        title.institution().map(Institution::key).ifPresent(institutions::add);
        learnGender(CandidateScanner.genderOf(title.lemma()));
        if (title.recorded()) {
            titles.add(title.text());
            roles.putIfAbsent(title.text().toLowerCase(Locale.ROOT), new Role(title.text(), title.span()));
        }
    }

    void mention(Span span, Mention.Kind kind) {
        mentions.putIfAbsent(span, kind);
    }

    /** Takes over the mentions of one who turned out to be the same. */
    void absorb(Entity same) {
        same.mentions.forEach((span, kind) -> mentions.putIfAbsent(span, Mention.Kind.NOMINAL));
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    Span firstMention() {
        return mentions.keySet().iterator().next();
    }

    int mentionCount() {
        return mentions.size();
    }

    Actor actor(String id) {
        List<Mention> all = new ArrayList<>();
        mentions.forEach((span, kind) -> all.add(new Mention(span, kind)));
        List<Role> inOrder = new ArrayList<>(roles.values());
        inOrder.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        return new Actor(id, name, type, nation().flatMap(Nation::code), inOrder, all, key);
    }
}
