package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.engine.actor.Candidate.Position;
import org.readout.engine.actor.Candidate.Pronoun;
import org.readout.engine.actor.Recent.Made;

/**
 * Finds what a pronoun takes up: the nearest mention of fitting kind and number, a subject before others, after Hobbs
 * (1978) and Lappin and Leass (1994) in spirit, with weights set by hand on invented sentences.
 */
final class Pronouns {

    private static final int SENTENCES_BACK = 3;
    private static final int PER_SENTENCE = 40;
    private static final int SUBJECT = 30;
    private static final int MAIN_SUBJECT = 6;
    private static final int UNKNOWN_GENDER = 4;

    private final Recent recent;

    Pronouns(Recent recent) {
        this.recent = recent;
    }

    List<Entity> resolve(Pronoun pronoun) {
        return switch (pronoun.form()) {
            case HE -> person(pronoun, Gender.MALE);
            case SHE -> person(pronoun, Gender.FEMALE);
            case IT -> body(pronoun);
            case THEY -> several(pronoun);
        };
    }

    private List<Entity> person(Pronoun pronoun, Gender gender) {
        Entity best = null;
        int bestScore = Integer.MIN_VALUE;
        List<Made> latest = recent.since(pronoun.at().sentence() - SENTENCES_BACK);
        List<Entity> excluded = latest.stream()
                .filter(made -> !made.plural() && clashes(pronoun, made))
                .map(Made::only)
                .toList();
        for (Made mention : latest) {
            if (mention.plural()
                    || !mention.only().isPerson()
                    || !mention.only().gender().fits(gender)
                    || excluded.contains(mention.only())) {
                continue;
            }
            int score = score(pronoun, mention)
                    - (mention.only().gender() == Gender.UNKNOWN ? UNKNOWN_GENDER : 0)
                    - (mention.only().isNamed() ? 0 : 8);
            if (gender == Gender.FEMALE && mention.only().gender() == Gender.FEMALE) {
                score += PER_SENTENCE;
            }
            if (score > bestScore) {
                best = mention.only();
                bestScore = score;
            }
        }
        if (best == null) {
            return List.of();
        }
        best.learnGender(gender);
        return List.of(best);
    }

    private static int score(Pronoun pronoun, Made mention) {
        Position at = mention.at();
        int back = pronoun.at().sentence() - at.sentence();
        int score = -back * PER_SENTENCE + (at.subject() ? SUBJECT : 0);
        if (at.subject() && at.first() < 4) {
            score += MAIN_SUBJECT;
        }
        if (back == 0) {
            score -= Math.min(10, (pronoun.at().first() - at.end()) / 4);
        }
        if (at.quoted() != pronoun.at().quoted()) {
            score -= at.quoted() ? 15 : 0;
        }
        return score;
    }

    /** Two arguments of one verb are two persons; the words of a quotation rarely call the speaker "he". */
    private static boolean clashes(Pronoun pronoun, Made mention) {
        if (mention.at().sentence() != pronoun.at().sentence()) {
            return false;
        }
        boolean arguments = !pronoun.possessive()
                && pronoun.at().governor() >= 0
                && pronoun.at().governor() == mention.at().governor();
        boolean speaker =
                pronoun.at().quoted() && !mention.at().quoted() && mention.at().subject();
        return arguments || speaker;
    }

    private List<Entity> body(Pronoun pronoun) {
        Made best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Made mention : recent.since(pronoun.at().sentence() - 1)) {
            if (mention.plural()
                    || !mention.only().isBody()
                    || clashes(pronoun, mention)
                    || mention.weak() && !pronoun.possessive()) {
                continue;
            }
            boolean same = mention.at().sentence() == pronoun.at().sentence();
            if (!same && !mention.at().subject()) {
                continue;
            }
            int score = score(pronoun, mention) - (mention.weak() ? 25 : 0);
            if (score > bestScore) {
                best = mention;
                bestScore = score;
            }
        }
        return best == null ? List.of() : best.entities();
    }

    /** The names that a sentence lists as its subject: "Chile, Peru and Norway". */
    private static List<Entity> listed(List<Made> latestFirst, int sentence) {
        List<Entity> list = new ArrayList<>();
        Position next = null;
        boolean subject = false;
        for (Made mention : latestFirst) {
            if (mention.at().sentence() != sentence || mention.plural() || mention.weak()) {
                continue;
            }
            boolean before = next != null
                    && next.joined()
                    && next.first() - mention.at().end() <= 3
                    && next.first() > mention.at().end();
            if (!before) {
                if (list.size() > 1 && subject) {
                    break;
                }
                list.clear();
                subject = false;
            }
            list.addFirst(mention.only());
            subject |= mention.at().subject();
            next = mention.at();
        }
        return subject && list.stream().map(Entity::isPerson).distinct().count() == 1
                ? list.stream().distinct().toList()
                : List.of();
    }

    private List<Entity> several(Pronoun pronoun) {
        List<Made> latest = recent.since(pronoun.at().sentence() - 2);
        for (int sentence = pronoun.at().sentence(); sentence >= pronoun.at().sentence() - 2; sentence--) {
            for (Made mention : latest) {
                if (mention.at().sentence() == sentence
                        && (mention.plural() || mention.only().type() == Actor.Type.OTHER)) {
                    return mention.entities();
                }
            }
            List<Entity> listed = listed(latest, sentence);
            if (listed.size() > 1) {
                return listed;
            }
            Set<Entity> persons = new LinkedHashSet<>();
            Set<Entity> states = new LinkedHashSet<>();
            for (Made mention : latest) {
                if (mention.at().sentence() == sentence && !mention.weak()) {
                    (mention.only().isPerson() ? persons : states).add(mention.only());
                }
            }
            if (persons.size() == 2) {
                return new ArrayList<>(persons).reversed();
            }
            if (persons.isEmpty() && states.size() == 2 && states.stream().allMatch(Entity::isBody)) {
                return new ArrayList<>(states).reversed();
            }
        }
        return List.of();
    }
}
