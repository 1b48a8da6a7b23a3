package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.engine.actor.Candidate.Position;

/** Finds whom an office phrase means: "the Norwegian minister", "his counterpart", "the two defence chiefs". */
final class Descriptions {

    private static final int LOOK_BACK = 12;
    private static final int ENOUGH = 20;
    private static final int UNSEEN = 8;
    private static final int ONLY_BLANK = 8;
    /** Worth a few places of nearness: whoever acted last goes on acting ("Sol said …", then "the president added"). */
    private static final int ACTED_LAST = 5;

    private static final Set<Office> NEUTRAL = Set.of(Office.OFFICIAL, Office.MINISTER);

    /** Offices whose holder news often names without saying the office. */
    private static final Set<Office> GUESSED =
            Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN, Office.DEFENCE, Office.MINISTER);

    private static final int CONSIDERED = 200;

    private final Persons persons;
    private final Recent recent;

    Descriptions(Persons persons, Recent recent) {
        this.persons = persons;
        this.recent = recent;
    }

    /**
     * What is looked for.
     *
     * @param classes any of which will do; none where only the country tells
     * @param not who it cannot be
     */
    private record Wanted(
            Set<Office> classes,
            String lemma,
            Optional<Nation> nation,
            boolean deputy,
            boolean pastOrComing,
            Optional<String> institution,
            List<Entity> not) {}

    /** The one person a description means. */
    Optional<Entity> holder(
            OfficePhrase phrase, Optional<Nation> nation, Optional<String> institution, Position at, List<Entity> not) {
        List<Entity> others = new ArrayList<>(not);
        others.addAll(ownSubjects(at));
        return best(
                new Wanted(
                        phrase.classes(),
                        phrase.head().lemma(),
                        nation,
                        phrase.deputy(),
                        Office.isPastOrComing(phrase.title()),
                        institution,
                        others),
                at);
    }

    /** Who holds the same office on another side. */
    Optional<Entity> counterpart(Optional<Nation> nation, Entity of, Position at) {
        Set<Office> classes = counterparts(of.offices());
        Wanted wanted = new Wanted(classes, "", nation, false, false, Optional.empty(), List.of(of));
        Optional<Entity> found = best(wanted, at);
        if (found.isPresent() || nation.isEmpty() && classes.isEmpty()) {
            return found;
        }
        return persons.all().stream()
                .filter(person -> person != of
                        && person.isNamed()
                        && fits(person, wanted)
                        && person.nation().isEmpty())
                .findFirst()
                .filter(person -> persons.all().size() <= 3);
    }

    /** A head of state and a head of government are counterparts. */
    static Set<Office> counterparts(Set<Office> offices) {
        Set<Office> all = EnumSet.noneOf(Office.class);
        for (Office office : Office.values()) {
            if (offices.stream().anyMatch(office::isCounterpartOf)) {
                all.add(office);
            }
        }
        return all;
    }

    private Optional<Entity> best(Wanted wanted, Position at) {
        List<Entity> near = recent.latest(at.sentence() - LOOK_BACK, Entity::isPerson);
        Entity best = null;
        int bestScore = ENOUGH - 1;
        Set<Entity> considered = new LinkedHashSet<>(near);
        List<Entity> all =
                persons.all().subList(0, Math.min(CONSIDERED, persons.all().size()));
        considered.addAll(all);
        Optional<Entity> actedLast = lastSubject(at);
        List<Entity> blank = all.stream().filter(Descriptions::isBlank).toList();
        int rank = 0;
        for (Entity person : considered) {
            if (wanted.not().contains(person) || !fits(person, wanted)) {
                continue;
            }
            boolean seen = near.contains(person);
            int score = score(person, wanted) - (seen ? Math.min(rank, 12) : UNSEEN);
            if (blank.size() == 1 && blank.contains(person)) {
                score += ONLY_BLANK;
            }
            if (actedLast.filter(person::equals).isPresent()) {
                score += ACTED_LAST;
            }
            rank++;
            if (score > bestScore) {
                best = person;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(Entity person, Wanted wanted) {
        boolean nation = wanted.nation().isEmpty()
                || person.nation().isEmpty()
                || wanted.nation().equals(person.nation());
        boolean neutral = wanted.classes().stream().allMatch(NEUTRAL::contains);
        boolean serves = wanted.institution().filter(person::serves).isPresent();
        boolean office = !Collections.disjoint(wanted.classes(), person.offices())
                || person.offices().isEmpty()
                        && !wanted.classes().isEmpty()
                        && !person.isKnownForOthers(wanted.classes())
                || neutral
                        && (person.hasLemma(wanted.lemma())
                                || wanted.lemma().isEmpty()
                                || !wanted.classes().isEmpty())
                || serves && (neutral || wanted.classes().contains(Office.ORGANISATION));
        boolean gone = wanted.nation().isPresent()
                && person.nation().isEmpty()
                && person.isPastOrComing()
                && !wanted.pastOrComing();
        return nation
                && office
                && !gone
                && (wanted.deputy() || !person.isDeputy() || wanted.classes().contains(Office.OFFICIAL));
    }

    /** Whether the article tells neither office nor country. */
    private static boolean isBlank(Entity person) {
        return person.offices().isEmpty() && person.nation().isEmpty();
    }

    private static int score(Entity person, Wanted wanted) {
        int score = 0;
        if (wanted.nation().isPresent() && wanted.nation().equals(person.nation())) {
            score += 25;
        }
        if (!Collections.disjoint(wanted.classes(), person.offices())) {
            score += wanted.nation().isPresent() && person.nation().isEmpty() ? 35 : 25;
        }
        if (wanted.institution().filter(person::serves).isPresent()) {
            score += 30;
        }
        boolean foreign = wanted.nation().isPresent() && person.nation().isEmpty();
        if (person.hasLemma(wanted.lemma()) && !foreign) {
            score += 25;
        }
        if (person.offices().isEmpty() && person.isKnownFor(wanted.classes())) {
            score += 25;
        }
        if (person.offices().isEmpty() && score == 25 && !Collections.disjoint(wanted.classes(), GUESSED)) {
            score += 12;
        }
        if (isBlank(person)
                && person.words().size() > 1
                && wanted.nation().isPresent()
                && !Collections.disjoint(wanted.classes(), GUESSED)) {
            score += 22;
        }
        return score;
    }

    /** The last person who stood alone as a subject, in this sentence or the one before. */
    private Optional<Entity> lastSubject(Position at) {
        return recent.since(at.sentence() - 1).stream()
                .filter(made ->
                        made.at().subject() && !made.plural() && made.only().isPerson())
                .map(Recent.Made::only)
                .findFirst();
    }

    /** The subjects of the verb that a phrase is an object of, who are somebody else. */
    private List<Entity> ownSubjects(Position at) {
        if (at.subject() || at.governor() < 0) {
            return List.of();
        }
        return recent.since(at.sentence()).stream()
                .filter(made -> made.at().subject() && !made.plural())
                .filter(made -> made.at().governor() == at.governor())
                .map(Recent.Made::only)
                .toList();
    }

    /** The persons a plural description means; fewer than two where it stays open. */
    List<Entity> holders(OfficePhrase phrase, List<Nation> owners, Position at) {
        List<Nation> nations = phrase.nations().isEmpty() ? owners : phrase.nations();
        int wanted = Math.max(2, Math.max(phrase.number(), nations.size()));
        boolean open = phrase.classes().isEmpty()
                || phrase.classes().stream().allMatch(o -> NEUTRAL.contains(o) || o == Office.ENVOY)
                        && phrase.number() > 0;
        List<Entity> subjects = ownSubjects(at);
        Predicate<Entity> fits = person -> person.isPerson()
                && person.isNamed()
                && (open
                        || !Collections.disjoint(phrase.classes(), person.offices())
                        || person.hasLemma(phrase.head().lemma())
                        || phrase.classes().contains(Office.ADVISER)
                                && person.offices().contains(Office.SECURITY)
                        || person.offices().isEmpty() && phrase.number() > 0)
                && !subjects.contains(person)
                && (nations.isEmpty() || person.nation().map(nations::contains).orElse(false));
        boolean members = phrase.institution().isPresent() && nations.isEmpty();
        if (phrase.number() == 0 && nations.isEmpty() && (members || !phrase.definite() && !phrase.owned())) {
            return List.of();
        }
        Predicate<Entity> holds =
                person -> fits.test(person) && (open || !Collections.disjoint(phrase.classes(), person.offices()));
        List<Entity> known = recent.latest(at.sentence() - LOOK_BACK, holds);
        if (phrase.number() > 0 && known.size() == wanted) {
            return known.reversed();
        }
        List<Entity> together = recent.together(at.sentence() - LOOK_BACK, wanted, fits);
        if (together.size() >= wanted) {
            return together.subList(0, wanted).reversed();
        }
        List<Entity> found = new ArrayList<>(recent.latest(at.sentence() - LOOK_BACK, fits));
        if (!open && (phrase.number() > 0 || !nations.isEmpty())) {
            persons.all().stream()
                    .limit(CONSIDERED)
                    .filter(fits)
                    .filter(person ->
                            !found.contains(person) && !Collections.disjoint(phrase.classes(), person.offices()))
                    .forEach(found::add);
        }
        return found.size() >= wanted ? found.subList(0, wanted) : List.of();
    }
}
