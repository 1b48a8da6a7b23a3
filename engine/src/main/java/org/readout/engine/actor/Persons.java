package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Candidate.NamedPerson;
import org.readout.engine.actor.Candidate.Title;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.text.Span;

/**
 * The persons an article names: one entity for all forms of one name. Full names are read first, so that a surname
 * alone finds its owner wherever it stands.
 */
final class Persons {

    /** More bearers of one name are not told apart, so that a list of names costs no more than its length. */
    private static final int MOST_NAMESAKES = 50;

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private final Lexicon lexicon;
    private final List<Entity> all = new ArrayList<>();
    private final Map<String, List<Entity>> bySound = new HashMap<>();
    private final Map<String, List<Entity>> bySkeleton = new HashMap<>();
    private final Map<Span, List<Entity>> meant = new HashMap<>();

    Persons(Lexicon lexicon, List<NamedPerson> names) {
        this.lexicon = lexicon;
        Map<String, List<NamedPerson>> forms = new LinkedHashMap<>();
        for (NamedPerson name : names) {
            forms.computeIfAbsent(String.join(" ", name.words()), w -> new ArrayList<>())
                    .add(name);
        }
        List<List<NamedPerson>> fullestFirst = new ArrayList<>(forms.values());
        fullestFirst.sort(Comparator.comparingInt(
                        (List<NamedPerson> form) -> form.getFirst().words().size())
                .reversed());
        for (List<NamedPerson> form : fullestFirst) {
            if (form.getFirst().words().size() > 1) {
                full(form);
            } else {
                form.forEach(this::single);
            }
        }
        learnByDefault(names);
    }

    private void full(List<NamedPerson> form) {
        List<String> words = form.getFirst().words();
        Gender gender = gender(form);
        Entity entity = alike(words).stream()
                .filter(known -> known.gender().fits(gender) && sameName(known.words(), words))
                .findFirst()
                .orElseGet(() -> add(form.getFirst().written(), words));
        for (NamedPerson name : form) {
            meant.put(name.at().span(), List.of(entity));
            learn(entity, name);
        }
    }

    private void single(NamedPerson name) {
        String word = name.words().getFirst();
        List<Entity> owners = alike(name.words()).stream()
                .filter(known -> known.gender().fits(name.gender()) && agrees(known, name))
                .toList();
        List<Entity> bearers = owners.stream()
                .filter(known -> NameFold.sound(known.words().getLast()).equals(NameFold.sound(word)))
                .toList();
        if (bearers.size() == 1
                && owners.size() > 1
                && bearers.getFirst().words().size() > 1) {
            owners = bearers;
        }
        if (owners.isEmpty()) {
            owners = otherSpelling(word).stream()
                    .filter(known -> agrees(known, name))
                    .toList();
        }
        if (owners.isEmpty()) {
            owners = List.of(add(name.written(), name.words()));
        }
        meant.put(name.at().span(), owners);
        if (owners.size() == 1) {
            learn(owners.getFirst(), name);
        }
    }

    private static boolean agrees(Entity known, NamedPerson name) {
        Optional<Nation> told = nation(name);
        boolean sameNation = told.isEmpty() || known.nation().isEmpty() || told.equals(known.nation());
        boolean exact = known.words().equals(name.words());
        return sameNation || exact && known.words().size() > 1;
    }

    private static Optional<Nation> nation(NamedPerson name) {
        return name.nation()
                .or(() -> name.titles().stream()
                        .map(Title::nation)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Gender gender(List<NamedPerson> form) {
        return form.stream()
                .map(NamedPerson::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private Entity add(String written, List<String> words) {
        Entity entity = new Entity(Actor.Type.PERSON, written, words, true);
        all.add(entity);
        if (words.size() > 1) {
            bySkeleton
                    .computeIfAbsent(NameFold.skeleton(words.getLast()), s -> new ArrayList<>())
                    .add(entity);
        }
        Set<String> sounds = new LinkedHashSet<>();
        words.forEach(word -> sounds.add(NameFold.sound(word)));
        for (String sound : sounds) {
            List<Entity> bearers = bySound.computeIfAbsent(sound, s -> new ArrayList<>());
            if (bearers.size() < MOST_NAMESAKES) {
                bearers.add(entity);
            }
        }
        return entity;
    }

    /** Who bears a name spelt another way, where one person alone does. */
    private List<Entity> otherSpelling(String word) {
        List<Entity> found = bySkeleton.getOrDefault(NameFold.skeleton(word), List.of());
        return found.size() == 1 && !NameFold.skeleton(word).isEmpty() ? found : List.of();
    }

    private List<Entity> alike(List<String> words) {
        String last = withoutSuffix(words).getLast();
        Set<Entity> found = new LinkedHashSet<>(bySound.getOrDefault(NameFold.sound(last), List.of()));
        if (words.size() > 1) {
            found.addAll(bySound.getOrDefault(NameFold.sound(words.getFirst()), List.of()));
        }
        return List.copyOf(found);
    }

    static void learn(Entity entity, NamedPerson name) {
        entity.learnNation(name.nation());
        entity.learnGender(name.gender());
        name.titles().forEach(entity::learn);
    }

    /** Titles that one state alone uses tell the country where nothing else does. */
    private void learnByDefault(List<NamedPerson> names) {
        for (NamedPerson name : names) {
            List<Entity> owners = meant(name);
            for (Title title : owners.size() == 1 ? name.titles() : List.<Title>of()) {
                Office.countryOf(title.text())
                        .flatMap(lexicon.gazetteer()::nation)
                        .ifPresent(nation -> owners.getFirst().learnNation(Optional.of(nation)));
            }
        }
    }

    /** Whether two names can be forms of one: parts left out, the order turned, another spelling. */
    static boolean sameName(List<String> a, List<String> b) {
        List<String> longer = sounds(a.size() >= b.size() ? a : b);
        List<String> shorter = sounds(a.size() >= b.size() ? b : a);
        if (longer.size() == shorter.size() && shorter.size() > 1 && longer.equals(shorter.reversed())) {
            return true;
        }
        if (!longer.getLast().equals(shorter.getLast())) {
            return shorter.size() > 1 && longer.subList(0, shorter.size()).equals(shorter);
        }
        if (longer.getFirst().equals(shorter.getFirst())) {
            return shorter.size() < longer.size() ? within(longer, shorter) : longer.equals(shorter);
        }
        boolean initial = shorter.size() > 1 && initial(a.getFirst(), b.getFirst());
        int from = longer.size() - shorter.size();
        return initial
                || shorter.size() > 1 && longer.subList(from, longer.size()).equals(shorter);
    }

    /** The words of a name but for "Jr." and the like. */
    private static List<String> withoutSuffix(List<String> words) {
        int end = words.size();
        while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean within(List<String> longer, List<String> shorter) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && word.equals(shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static boolean initial(String a, String b) {
        String shorter = (a.length() <= b.length() ? a : b).replace(".", "");
        return shorter.length() == 1 && (a.length() <= b.length() ? b : a).startsWith(shorter);
    }

    private static List<String> sounds(List<String> words) {
        return withoutSuffix(words).stream().map(NameFold::sound).toList();
    }

    /** Every person in order of first full mention. */
    List<Entity> all() {
        return all;
    }

    /** Whom a name may mean; one, unless two persons share it. */
    List<Entity> meant(NamedPerson name) {
        return meant.getOrDefault(name.at().span(), List.of());
    }

    /** The person named at a place. */
    Optional<Entity> at(Span name) {
        return Optional.ofNullable(meant.get(name))
                .filter(owners -> owners.size() == 1)
                .map(List::getFirst);
    }
}
