package org.readout.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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

    /** Whom news calls by the surname alone and without an office. */
    private static final Set<Office> BY_SURNAME =
            Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN, Office.DEFENCE);

    /** Tokens between two names of one list, a comma and a title among them. */
    private static final int JOINED = 5;

    private final Lexicon lexicon;
    private final List<Entity> all = new ArrayList<>();
    private final Map<String, List<Entity>> bySound = new HashMap<>();
    private final Map<String, List<Entity>> bySkeleton = new HashMap<>();
    private final Map<Span, List<Entity>> meant = new HashMap<>();
    private final Map<Entity, List<NamedPerson>> named = new HashMap<>();

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
        PersonProfile profile = profile(form);
        Entity entity = null;
        SamePerson.Verdict best = SamePerson.Verdict.MAYBE;
        for (Entity known : alike(words)) {
            SamePerson.Verdict verdict = SamePerson.of(known.profile(), profile);
            if (known.gender().fits(gender) && verdict.compareTo(best) > 0 && !besideEachOther(known, form, verdict)) {
                best = verdict;
                entity = known;
            }
        }
        Entity owner = entity == null ? add(form.getFirst().written(), words) : entity;
        for (NamedPerson name : form) {
            meant.put(name.at().span(), List.of(owner));
            learn(owner, name);
            named.computeIfAbsent(owner, one -> new ArrayList<>()).add(name);
        }
    }

    private static PersonProfile profile(List<NamedPerson> form) {
        Entity all = new Entity(Actor.Type.PERSON, form.getFirst().written(), List.of(), true);
        form.forEach(name -> learn(all, name));
        return all.profile();
    }

    /** Whether a sentence names both: two persons in a list, or two of one family. */
    private boolean besideEachOther(Entity known, List<NamedPerson> form, SamePerson.Verdict verdict) {
        List<NamedPerson> others = named.getOrDefault(known, List.of());
        for (NamedPerson one : form) {
            for (NamedPerson other : others) {
                Candidate.Position mine = one.at();
                Candidate.Position theirs = other.at();
                Candidate.Position later = mine.first() > theirs.first() ? mine : theirs;
                int gap = later.first() - Math.min(mine.end(), theirs.end());
                if (mine.sentence() == theirs.sentence()
                        && (verdict == SamePerson.Verdict.LIKELY || later.joined() && gap <= JOINED)) {
                    return true;
                }
            }
        }
        return false;
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
        String last = words.getLast();
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

    /**
     * Of the nations that the article speaks of, the one in which the table of office holders knows a person, where
     * nothing else tells it.
     *
     * @param told the nations the article speaks of
     * @param day when, where that is known
     */
    void learnFromTable(Set<Nation> told, Optional<LocalDate> day) {
        for (Entity person : all) {
            PersonName name = PersonName.of(person.name());
            boolean titled = !person.offices().isEmpty();
            List<OfficeHolders.Term> terms = name.parts().size() > 1
                    ? lexicon.holders().terms(name)
                    : lexicon.holders().holders(name, titled ? person.offices() : BY_SURNAME, day);
            boolean then = day.isPresent() && !terms.isEmpty();
            if (terms.isEmpty() && name.parts().size() == 1) {
                // whoever held it at another time: of the nations told, that may still be the one meant
                terms = lexicon.holders().holders(name, titled ? person.offices() : BY_SURNAME, Optional.empty());
            }
            if (terms.isEmpty()) {
                continue;
            }
            Set<String> countries = new LinkedHashSet<>();
            terms.forEach(term -> countries.add(term.country()));
            List<Nation> possible = person.nation().map(List::of).orElseGet(() -> List.copyOf(told)).stream()
                    .filter(nation -> nation.code().filter(countries::contains).isPresent())
                    .toList();
            if (possible.isEmpty()
                    && person.nation().isEmpty()
                    && countries.size() == 1
                    && then
                    && titled
                    && name.parts().size() == 1) {
                // an office and a day beside a surname: the table decides which president is meant
                possible = countries.stream()
                        .flatMap(code -> lexicon.gazetteer().nation(code).stream())
                        .toList();
            }
            if (possible.size() != 1) {
                continue;
            }
            if (person.nation().isEmpty()) {
                person.learnNation(Optional.of(possible.getFirst()), Entity.TAKEN_UP);
            }
            Optional<String> code = possible.getFirst().code();
            List<OfficeHolders.Term> there = terms.stream()
                    .filter(term -> code.filter(term.country()::equals).isPresent())
                    .toList();
            List<OfficeHolders.Term> now = there.stream()
                    .filter(term -> day.map(term::covers).orElse(true))
                    .toList();
            Set<Office> held = EnumSet.noneOf(Office.class);
            // the table ends before the present: of a day beyond it, whatever the person ever was may be so
            (now.isEmpty() ? there : now).forEach(term -> held.addAll(term.offices()));
            person.knownFor(held);
        }
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
