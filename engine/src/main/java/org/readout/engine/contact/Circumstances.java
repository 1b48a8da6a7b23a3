package org.readout.engine.contact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Scene.Phrase;
import org.readout.engine.contact.Scene.Timed;
import org.readout.engine.language.EntityKind;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** Says when, where and over which channel the contacts of one sentence took place, as far as it tells. */
final class Circumstances {

    /** Words before a time that make it the bound of something else. */
    private static final Set<String> BOUND = Set.of("since", "until", "till", "before", "after", "from", "by", "than");

    /** Tokens behind a day in which "a day after" reckons from it. */
    private static final int REACH = 5;

    private static final Set<String> FORMER =
            Set.of("originally", "initially", "previously", "first", "earlier", "formerly", "once");

    /** A time farther off than this, in tokens and penalties, belongs to something else. Chosen on invented reports. */
    private static final double FARTHEST = 40;

    private static final double REPORTED = 1000;

    /** Words after which a place is no longer that of the contact: "since the flood in Peru". */
    private static final Set<String> ELSEWHERE_WORDS =
            Set.of("since", "after", "before", "amid", "over", "about", "against", "despite", "because", "as", "while");

    /** What it costs a time to stand beside another event's name. */
    private static final double ELSEWHERE = 30;

    private final Text text;
    private final Scene scene;
    private final ContactWords words;
    private final List<Cue> cues;

    /** @param cues all cues of the scene: a time belongs to the one it stands closest to */
    Circumstances(Text text, Scene scene, ContactWords words, List<Cue> cues) {
        this.text = text;
        this.scene = scene;
        this.words = words;
        this.cues = cues;
    }

    /** When the contact took place. */
    Optional<TimeExpression> date(Cue cue) {
        Timed best = null;
        double least = FARTHEST;
        for (Timed time : scene.timed()) {
            double cost = cost(time, cue);
            if (isDay(time.time()) && cost < least && isClosest(time, cue, cost)) {
                best = time;
                least = cost;
            }
        }
        return Optional.ofNullable(best).map(Timed::time);
    }

    /**
     * Whether a time beside something called off is the one it was meant for, and not that of its being called off:
     * "the visit planned for Tuesday", "Tuesday's visit", "the visit to Lima on Tuesday was called off".
     */
    boolean isForeseen(Cue cue, TimeExpression time) {
        return scene.timed().stream()
                .filter(at -> at.time().equals(time))
                .anyMatch(at ->
                        cue.from() <= at.from() && at.to() <= cue.to() || foreseen(at) >= 0 || closesSubject(at, cue));
    }

    /** Whether a time ends the phrase that the cue opens and of which a verb then tells something. */
    private boolean closesSubject(Timed time, Cue cue) {
        if (time.from() < cue.to() || time.to() >= scene.size() || !scene.isFiniteVerb(time.to())) {
            return false;
        }
        for (int i = cue.from(); i < time.from(); i++) {
            if (scene.isFiniteVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** The token of "planned for" and the like right before a time; -1 where there is none. */
    private int foreseen(Timed time) {
        int at = time.from() - 1;
        if (at > 0 && (scene.tag(at).equals("IN") || scene.tag(at).equals("DT"))) {
            at--;
        }
        boolean planned = at >= 0
                && (scene.tag(at).startsWith("VB") || scene.tag(at).startsWith("JJ"))
                && words.standing(scene.lemma(at))
                        .filter(ContactWords.Standing.PLANNED::equals)
                        .isPresent();
        return planned ? at : -1;
    }

    /** "originally planned for 3 May": a day that has been given up. */
    private boolean isFormer(Timed time) {
        int planned = foreseen(time);
        return planned > 0 && FORMER.contains(scene.word(planned - 1));
    }

    /** When it was made public, for contacts of which nothing else is known. */
    Optional<TimeExpression> announced() {
        return scene.timed().stream()
                .filter(time -> isDay(time.time()) && isReported(time) && !isBound(time) && !isReckonedFrom(time))
                .map(Timed::time)
                .findFirst();
    }

    /** "announced on Wednesday, a day after …": what follows was on another day, and the sentence says so. */
    private boolean isReckonedFrom(Timed time) {
        for (int i = time.to(); i < Math.min(scene.size(), time.to() + REACH); i++) {
            if (isSequel(i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDay(TimeExpression time) {
        return (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && time.value().length() >= 4
                && Character.isDigit(time.value().charAt(0))
                && time.value().matches("[0-9X]{4}.*");
    }

    private boolean isClosest(Timed time, Cue cue, double cost) {
        return cues.stream()
                .noneMatch(other -> !other.equals(cue)
                        && overlapsLess(other, cue)
                        && !isPurpose(other, cue)
                        && cost(time, other) < cost);
    }

    /** "will travel to Lima on Monday for talks": what a journey is for takes place then too. */
    private boolean isPurpose(Cue journey, Cue cue) {
        return journey.kind() == Kind.VISIT
                && journey.to() < cue.from()
                && (scene.word(cue.from() - 1).equals("for")
                        || scene.tag(cue.from() - 1).equals("TO"));
    }

    /** Two cues of one contact ("spoke in a call") share their time; cues with the same participants do not compete. */
    private static boolean overlapsLess(Cue other, Cue cue) {
        return !(other.participants().equals(cue.participants()) && other.kind() == cue.kind());
    }

    private double cost(Timed time, Cue cue) {
        if (cue.from() <= time.from() && time.to() <= cue.to()) {
            return 0;
        }
        if (isBound(time) || isReported(time) || isFormer(time) && cue.status() != Contact.Status.CANCELLED) {
            return REPORTED;
        }
        double cost = isAttached(time, cue) ? 1 : 3;
        if (cue.status() == Contact.Status.HELD && belongsToOccasion(time, cue)) {
            cost += ELSEWHERE;
        }
        int from = Math.min(time.to(), cue.to());
        int to = Math.max(time.from(), cue.from());
        boolean opens = time.from() <= 1;
        for (int i = from; i < to; i++) {
            cost += opens ? 0.2 : price(i, cue);
        }
        return cost;
    }

    private double price(int token, Cue cue) {
        String tag = scene.tag(token);
        if (scene.isFiniteVerb(token) && token != cue.from()) {
            boolean light = words.support(scene.lemma(token)).isPresent();
            return words.isReporting(scene.lemma(token)) ? 15 : light ? 2 : 8;
        }
        return switch (tag) {
            case "," -> 3;
            case ":", "``", "''", "." -> 12;
            case "CC" -> 3;
            case "WDT", "WRB" -> 6;
            // "with Rossi, who arrived on Monday", but not "did on Monday what …: they talked"
            case "WP" -> scene.word(token).equals("what") ? 6 : 20;
            // "announced on Wednesday, a day after they spoke"
            case "IN" -> token > 0 && token < cue.from() && isSequel(token) ? 20 : 0.5;
            default -> 0.5;
        };
    }

    /** "a day after", "two weeks before". */
    private boolean isSequel(int token) {
        String word = scene.word(token);
        return (word.equals("after") || word.equals("before"))
                && scene.timed().stream()
                        .anyMatch(at -> at.from() < token
                                && token <= at.to()
                                && at.time().type() == TimeExpression.Type.DURATION);
    }

    private boolean isAttached(Timed time, Cue cue) {
        if (scene.tree().isEmpty()) {
            return false;
        }
        for (int i = time.from(); i < time.to(); i++) {
            int head = scene.tree().get().head(i);
            if (cue.from() <= head && head < cue.to()) {
                return true;
            }
        }
        return false;
    }

    /** "the parade on 3 May": the day of the parade. */
    private boolean belongsToOccasion(Timed time, Cue cue) {
        for (int i = Math.max(0, time.from() - 2); i < time.from(); i++) {
            if (ContactWords.DEFAULT.occasion(scene.lemma(i)).isPresent()
                    && (i < cue.from() || i >= cue.to())
                    && cue.from() > i + 3) {
                return true;
            }
        }
        return false;
    }

    /** "the 1979 revolution", "a Monday deadline": a time within the phrase of something else. */
    private boolean qualifiesOther(Timed time) {
        return scene.phraseAt(time.from())
                .filter(phrase -> phrase.to() > time.to() && !scene.isTime(phrase.head()))
                .filter(phrase ->
                        cues.stream().noneMatch(cue -> cue.from() <= phrase.head() && phrase.head() < cue.to()))
                .isPresent();
    }

    private boolean isBound(Timed time) {
        return time.from() > 0 && BOUND.contains(scene.word(time.from() - 1))
                || qualifiesOther(time)
                || time.from() > 1 && scene.words(time.from() - 2, time.from()).equals("ahead of");
    }

    /** "said on Friday", "in a Friday statement": the day of the telling. */
    private boolean isReported(Timed time) {
        int before = time.from() - 1;
        if (before >= 0 && (scene.tag(before).equals("IN") || scene.tag(before).equals("DT"))) {
            before--;
        }
        if (before >= 0 && words.isReporting(scene.lemma(before))
                || time.to() < scene.size()
                        && words.isReporting(scene.lemma(time.to()))
                        && !scene.tag(time.to()).equals("VBN")) {
            return true;
        }
        if (scene.tree().isEmpty()) {
            return false;
        }
        int head = scene.tree().get().head(time.to() - 1);
        int hops = 0;
        while (head >= 0 && hops++ < 2 && time.from() <= head && head < time.to()) {
            head = scene.tree().get().head(head);
        }
        return head >= 0 && scene.token(head).isVerb() && head < time.from() && words.isReporting(scene.lemma(head));
    }

    /** Where they met, as written. */
    Optional<String> place(Cue cue) {
        return placeAfter(cue).or(() -> placeWithin(cue));
    }

    /** "the Geneva meeting" */
    private Optional<String> placeWithin(Cue cue) {
        for (int i = cue.from(); i < cue.to() - 1; i++) {
            int token = i;
            boolean participant = scene.named().stream()
                    .anyMatch(at -> at.covers(token) && cue.participants().contains(at.actor()));
            if (scene.token(i).entity() == EntityKind.LOCATION
                    && !participant
                    && cue.participants().size() != 1
                    && scene.token(i + 1).isNoun()
                    && scene.token(i + 1).entity() == EntityKind.NONE) {
                return Optional.of(text.slice(scene.token(i).span()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> placeAfter(Cue cue) {
        for (int i = cue.to(); i < Math.min(scene.size() - 1, cue.to() + 18); i++) {
            if (ELSEWHERE_WORDS.contains(scene.word(i))
                    || scene.isFiniteVerb(i) && i > cue.to() + 1
                    || scene.tag(i).equals("``")
                    || scene.tag(i).equals(":")) {
                break;
            }
            if (scene.word(i).equals("in") || scene.word(i).equals("at")) {
                Optional<String> found =
                        scene.phraseAt(i + 1).filter(this::isPlace).map(this::placeName);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPlace(Phrase phrase) {
        boolean location = scene.token(phrase.head()).entity() == EntityKind.LOCATION;
        boolean actor = scene.named().stream()
                .anyMatch(at -> at.covers(phrase.head())
                        && (at.actor().type() == Actor.Type.COUNTRY
                                || at.actor().type() == Actor.Type.LOCATION));
        return (location || actor) && !scene.isTime(phrase.head());
    }

    private String placeName(Phrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (scene.tag(from).equals("DT") || scene.tag(from).equals("PRP$"))) {
            from++;
        }
        return text.slice(scene.span(from, phrase.head() + 1));
    }

    /** The channel that the words around the cue tell. */
    Optional<Channel> channel(Cue cue) {
        int from = cue.from();
        int to = cue.to();
        while (from > 0 && cue.from() - from < 6 && !partsClause(from - 1)) {
            from--;
        }
        while (to < scene.size() && to - cue.to() < 12 && !partsClause(to)) {
            to++;
        }
        Optional<Channel> near = words.channelIn(scene.words(from, to), false);
        boolean remote = cue.kind() == Kind.CALL;
        return near.filter(channel -> !(remote && channel == Channel.IN_PERSON));
    }

    private boolean partsClause(int token) {
        boolean otherCue = cues.stream().anyMatch(other -> other.from() == token);
        String tag = scene.tag(token);
        boolean nextVerb = tag.equals("CC") && token + 1 < scene.size() && scene.isFiniteVerb(token + 1);
        return otherCue || nextVerb || tag.equals(":") || tag.equals("``") || tag.equals("''") || tag.equals(",");
    }

    /** Which one of its kind it is said to be: "first call" is 1; 0 where nothing is said. */
    int ordinal(Cue cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            int ordinal = switch (scene.token(i).text().toLowerCase(Locale.ROOT)) {
                case "first", "initial", "maiden", "inaugural" -> 1;
                case "second" -> 2;
                case "third" -> 3;
                case "fourth" -> 4;
                case "fifth" -> 5;
                default -> 0;
            };
            if (ordinal > 0) {
                return ordinal;
            }
        }
        return 0;
    }
}
