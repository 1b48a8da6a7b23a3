package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.lexicon.WordList;

/** What a statement is about: the matters its words name, and the countries and places that are neither side's own. */
final class Topics {

    private static final WordList MATTERS = WordList.load(Topics.class, "topics.txt");

    private final Cast cast;

    Topics(Cast cast) {
        this.cast = cast;
    }

    List<String> of(List<Fragment> group, Optional<String> speaker, Optional<String> to) {
        Set<String> topics = new LinkedHashSet<>();
        Set<Optional<String>> sides = new LinkedHashSet<>();
        speaker.ifPresent(id -> sides.add(cast.country(id)));
        to.ifPresent(id -> sides.add(cast.country(id)));
        List<String> stems = new ArrayList<>();
        for (Fragment fragment : group) {
            fragment.words().forEach(word -> stems.add(Stemmer.stem(word)));
            for (Actors.Mentioned mentioned : fragment.told().article().actors().within(fragment.span())) {
                Actor actor = mentioned.actor();
                boolean place = actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.LOCATION;
                if (place && mentioned.mention().kind() == Mention.Kind.NAME && !sides.contains(actor.country())) {
                    cast.idOf(fragment.told(), actor.id())
                            .ifPresent(id -> topics.add(cast.actor(id).name()));
                }
            }
        }
        String joined = " " + String.join(" ", stems) + " ";
        for (WordList.Row row : MATTERS.rows()) {
            for (String cue : row.column(1).split(", ")) {
                String stemmed = String.join(
                        " ", Words.of(cue).stream().map(Stemmer::stem).toList());
                if (joined.contains(" " + stemmed + " ")) {
                    topics.add(row.column(0));
                    break;
                }
            }
        }
        return List.copyOf(topics);
    }
}
