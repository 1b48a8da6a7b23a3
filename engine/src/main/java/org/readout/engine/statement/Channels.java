package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;

/** To whom each statement was made, and who made it public. */
final class Channels {

    /** So many sentences on, a speaker still speaks to the same audience. */
    private static final int GOES_ON = 3;

    /** What is said after or before talks is said to others. */
    private static final Set<String> AFTERWARDS = Set.of("after", "before", "following");

    private static final Set<String> POSTING = Set.of("post", "tweet", "retweet", "blog");

    private final List<String> audiences =
            WordList.load(Channels.class, "public-audiences.txt").entries();
    private final boolean[] isPublic;
    private final List<Tree> trees;
    private final List<Attribution> attributions;
    private final Nesting nesting;
    private final Actors actors;
    private final List<Optional<Actor>> speakers;
    private final Conversations conversations;
    private final List<Optional<Actor>> publishers = new ArrayList<>();

    Channels(
            List<Tree> trees,
            List<Attribution> attributions,
            Quotations quotations,
            Nesting nesting,
            Actors actors,
            List<Optional<Actor>> speakers) {
        this.trees = trees;
        this.attributions = attributions;
        this.nesting = nesting;
        this.actors = actors;
        this.speakers = speakers;
        this.conversations = new Conversations(trees, quotations, actors);
        this.isPublic = spokenInPublic();
        publish();
    }

    /** The one told, urged or warned; else the other party of the call or meeting that the article speaks of. */
    Optional<Actor> addressee(int index) {
        Attribution attribution = attributions.get(index);
        Optional<Actor> speaker = speakers.get(index);
        Optional<Actor> partner = isPublic[index]
                ? Optional.empty()
                : speaker.flatMap(actor -> conversations.partner(actor, attribution.sentence()));
        Optional<Actor> named =
                named(attribution).filter(actor -> !Optional.of(actor).equals(speaker));
        if (named.isEmpty()) {
            return partner;
        }
        // "told Norway to …" in a call with its minister is said to the minister.
        boolean country = named.get().type() == Actor.Type.COUNTRY;
        return partner.filter(
                        actor -> country && actor.country().equals(named.get().country()))
                .or(() -> named);
    }

    /**
     * Whether words were for the public: told reporters, posted, said on television; and what the same speaker says
     * next.
     */
    private boolean[] spokenInPublic() {
        boolean[] found = new boolean[attributions.size()];
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < found.length; i++) {
            Attribution attribution = attributions.get(i);
            Optional<String> speaker = speakers.get(i).map(Actor::id);
            int sentence = attribution.sentence();
            found[i] = isPublic(attribution)
                    || speaker.map(last::get)
                            .filter(before -> sentence - before <= GOES_ON)
                            .isPresent();
            if (found[i]) {
                speaker.ifPresent(id -> last.put(id, sentence));
            }
        }
        return found;
    }

    private boolean isPublic(Attribution attribution) {
        Tree tree = trees.get(attribution.sentence());
        int verb = attribution.verb();
        if (POSTING.contains(tree.lemma(verb))) {
            return true;
        }
        return tree.token(verb).isVerb()
                && tree.children(verb, "obj", "iobj", "obl", "nmod").stream()
                        .filter(child -> !attribution.holds(tree.token(child).span()))
                        .anyMatch(child -> audiences.contains(tree.lemma(child).toLowerCase(Locale.ROOT))
                                || tree.children(child, "case").stream()
                                        .anyMatch(word -> AFTERWARDS.contains(tree.word(word))));
    }

    private Optional<Actor> named(Attribution attribution) {
        Tree tree = trees.get(attribution.sentence());
        boolean object = switch (attribution.kind()) {
            case TELL, URGE, WARN -> true;
            case SAY, DESCRIBE, AGREE, DENY, THINK, WANT -> false;
        };
        for (int child : tree.children(attribution.verb(), "obj", "iobj", "obl", "nsubj:pass")) {
            boolean to = tree.is(child, "obl")
                    && tree.children(child, "case").stream()
                            .anyMatch(c -> tree.word(c).equals("to"));
            if (object && !tree.is(child, "obl") || to) {
                List<Actor> found = actors.at(tree.token(child).span().start());
                if (!found.isEmpty()) {
                    return Optional.of(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** Who made the statement public, where that is another than the speaker. */
    Optional<Actor> publisher(int index) {
        return publishers.get(index).filter(actor -> !Optional.of(actor).equals(speakers.get(index)));
    }

    /**
     * The reporting attribution around a statement tells it; what a ministry has once reported of its minister it goes
     * on reporting in the sentences after.
     */
    private void publish() {
        Map<String, Actor> reporting = new LinkedHashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            Optional<Actor> speaker = speakers.get(i);
            int outer = nesting.outer(i);
            Optional<Actor> told = outer < 0 ? Optional.empty() : speakers.get(outer);
            publishers.add(told.or(() -> speaker.map(actor -> reporting.get(actor.id()))));
            if (speaker.isPresent()
                    && isInstitution(speaker.get())
                    && attributions.get(i).kind().isUtterance()) {
                reported(attributions.get(i), speaker.get())
                        .ifPresent(person -> reporting.put(person.id(), speaker.get()));
            }
        }
    }

    private static boolean isInstitution(Actor actor) {
        return actor.type() == Actor.Type.ORGANIZATION;
    }

    /** The person of the institution's own country whom it reports on first. */
    private Optional<Actor> reported(Attribution attribution, Actor institution) {
        for (Span span : attribution.content()) {
            for (Mentioned mentioned : actors.within(span)) {
                Actor actor = mentioned.actor();
                boolean own = actor.country().isPresent() && actor.country().equals(institution.country());
                if (actor.type() == Actor.Type.PERSON && own) {
                    return Optional.of(actor);
                }
            }
        }
        return Optional.empty();
    }
}
