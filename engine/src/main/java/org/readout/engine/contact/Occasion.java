package org.readout.engine.contact;

import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.language.EntityKind;
import org.readout.engine.time.TimeExpression;

/**
 * What a contact takes place at, told in another sentence: the parade that leaders attended, the summit at which two
 * who may meet are both expected.
 *
 * @param date when
 * @param place where
 */
record Occasion(Optional<TimeExpression> date, Optional<String> place) {

    /** How many sentences before the contact its occasion may be told of. */
    private static final int BEFORE = 4;

    static boolean isOccasion(String lemma) {
        return ContactWords.DEFAULT.occasion(lemma).isPresent();
    }

    /** The occasion of a contact whose day nothing else tells. */
    static Optional<Occasion> of(Strand strand, List<Scene> scenes, PublicationDate published) {
        if (strand.date().isPresent()) {
            return Optional.empty();
        }
        return strand.status() == Status.HELD ? attended(strand, scenes) : awaited(strand, scenes, published);
    }

    /** The day beside another mention of the same parade. */
    private static Optional<Occasion> attended(Strand strand, List<Scene> scenes) {
        for (Telling telling : strand.tellings()) {
            Optional<Occasion> beside = beside(telling, scenes);
            if (beside.isPresent()) {
                return beside;
            }
            for (Scene.Phrase phrase : telling.cue().scene().phrases()) {
                String head = telling.cue().scene().lemma(phrase.head());
                if (!isOccasion(head) || head.equals("event") || head.equals("summit")) {
                    continue;
                }
                for (Scene scene : scenes) {
                    Optional<TimeExpression> date = dateBeside(scene, head);
                    if (date.isPresent()) {
                        return Optional.of(new Occasion(date, Optional.empty()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "On the sidelines, Rossi met Meyer": on the day told of the summit a few sentences before. */
    private static Optional<Occasion> beside(Telling telling, List<Scene> scenes) {
        String words = telling.cue().scene().words(0, telling.cue().scene().size());
        if (!words.contains("on the sidelines") && !words.contains("on the margins")) {
            return Optional.empty();
        }
        for (int i = telling.sentence(); i >= Math.max(0, telling.sentence() - BEFORE); i--) {
            for (Scene scene : scenes) {
                if (scene.sentence().index() == i
                        && scene.phrases().stream().anyMatch(phrase -> isOccasion(scene.lemma(phrase.head())))) {
                    Optional<TimeExpression> day = scene.timed().stream()
                            .map(Scene.Timed::time)
                            .filter(Circumstances::isDay)
                            .findFirst();
                    if (day.isPresent()) {
                        return Optional.of(new Occasion(day, Optional.empty()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "the parade on Sept. 3" */
    private static Optional<TimeExpression> dateBeside(Scene scene, String head) {
        return scene.phrases().stream()
                .filter(phrase -> scene.lemma(phrase.head()).equals(head))
                .flatMap(phrase -> scene.timed().stream()
                        .filter(time -> time.from() >= phrase.from()
                                && time.from() - phrase.to() <= 1
                                && Circumstances.isDay(time.time())))
                .map(Scene.Timed::time)
                .findFirst();
    }

    /** The sentence that sends all participants to one event to come. */
    private static Optional<Occasion> awaited(Strand strand, List<Scene> scenes, PublicationDate published) {
        for (Scene scene : scenes) {
            boolean all = strand.participants().stream().allMatch(actor -> names(scene, actor));
            boolean event = scene.phrases().stream().anyMatch(phrase -> isOccasion(scene.lemma(phrase.head())));
            Optional<TimeExpression> date = scene.timed().stream()
                    .map(Scene.Timed::time)
                    .filter(time -> Circumstances.isDay(time) && ContactFinder.isAfter(time, published))
                    .findFirst();
            if (all && event && date.isPresent()) {
                return Optional.of(new Occasion(date, place(scene)));
            }
        }
        return Optional.empty();
    }

    private static boolean names(Scene scene, Actor actor) {
        return scene.named().stream().anyMatch(at -> at.actor().id().equals(actor.id()));
    }

    private static Optional<String> place(Scene scene) {
        for (Scene.Phrase phrase : scene.phrases()) {
            if (phrase.from() > 0
                    && scene.word(phrase.from() - 1).equals("in")
                    && scene.token(phrase.head()).entity() == EntityKind.LOCATION) {
                StringBuilder name = new StringBuilder();
                for (int i = phrase.from(); i <= phrase.head(); i++) {
                    if (!scene.tag(i).equals("DT")) {
                        name.append(name.isEmpty() ? "" : " ")
                                .append(scene.token(i).text());
                    }
                }
                return Optional.of(name.toString());
            }
        }
        return Optional.empty();
    }
}
