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
import org.readout.engine.lexicon.WordList;

/**
 * To whom each statement was made, where its words say so: the one told, asked or written to; the other side of the
 * call or meeting it was made in; the other side of the contact that an office reads out. What was told the public, and
 * what several said together, was said to nobody in particular.
 */
final class Addressees {

    /** So many sentences on, a speaker still speaks to the public. */
    private static final int GOES_ON = 3;

    private static final int HIGHEST = 6;

    /** What is said after or before talks is said to others. */
    private static final Set<String> AFTERWARDS = Set.of("after", "before", "following", "ahead");

    private static final Set<String> WITHIN = Set.of("in", "during", "on", "at", "over", "throughout");
    private static final Set<String> WRITING = Set.of("write", "e-mail", "email", "cable", "text");
    private static final Set<String> POSTING = Set.of("post", "tweet", "retweet", "blog");

    private final List<String> audiences =
            WordList.load(Addressees.class, "public-audiences.txt").entries();
    private final List<String> messages =
            WordList.load(Addressees.class, "message-nouns.txt").entries();
    private final List<String> journalists =
            WordList.load(Addressees.class, "journalists.txt").entries();
    private final CueVerbs verbs;
    private final List<Tree> trees;
    private final Quotations quotations;
    private final List<Attribution> attributions;
    private final Actors actors;
    private final List<Optional<Actor>> speakers;
    private final List<Optional<Actor>> publishers;
    private final Conversations conversations;
    private final List<Optional<Actor>> found = new ArrayList<>();

    Addressees(
            CueVerbs verbs,
            List<Tree> trees,
            List<Attribution> attributions,
            Quotations quotations,
            Actors actors,
            List<Optional<Actor>> speakers,
            List<Optional<Actor>> publishers) {
        this.verbs = verbs;
        this.trees = trees;
        this.quotations = quotations;
        this.attributions = attributions;
        this.actors = actors;
        this.speakers = speakers;
        this.publishers = publishers;
        this.conversations = new Conversations(trees, quotations, actors);
    }

    /** In the order of the attributions. */
    List<Optional<Actor>> find() {
        Map<String, Integer> lastPublic = new LinkedHashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            Optional<Actor> speaker = speakers.get(i);
            boolean open = isPublic(attribution);
            int sentence = attribution.sentence();
            boolean public_ = open
                    || speaker.map(actor -> lastPublic.get(actor.id()))
                            .filter(before -> sentence - before <= GOES_ON)
                            .isPresent();
            if (open) {
                speaker.ifPresent(actor -> lastPublic.put(actor.id(), sentence));
            }
            found.add(
                    open || isJoint(attribution)
                            ? Optional.empty()
                            : addressee(i, public_).filter(actor -> isAnother(actor, speaker)));
        }
        return List.copyOf(found);
    }

    private Optional<Actor> addressee(int index, boolean isPublic) {
        Attribution attribution = attributions.get(index);
        Optional<Actor> speaker = speakers.get(index);
        Optional<Actor> partner = speaker.flatMap(actor -> conversations.partner(actor, attribution.sentence(), false));
        Optional<Actor> named = recipient(attribution, partner).or(() -> correspondent(index));
        if (named.isPresent()) {
            // "told Norway to …" in a call with its minister is said to the minister.
            boolean country = named.get().type() == Actor.Type.COUNTRY;
            return partner.filter(actor ->
                            country && actor.country().equals(named.get().country()))
                    .or(() -> named);
        }
        if (!attribution.kind().isUtterance()) {
            return Optional.empty();
        }
        return inConversation(
                        attribution,
                        speaker.flatMap(actor -> conversations.partner(actor, attribution.sentence(), true)))
                .or(() -> isPublic ? Optional.empty() : readOut(index, partner))
                .or(() -> isPublic ? Optional.empty() : goingOn(index));
    }

    /** The one told, asked or warned; whom it was said or written to; whom the letter is to. */
    private Optional<Actor> recipient(Attribution attribution, Optional<Actor> partner) {
        Tree tree = trees.get(attribution.sentence());
        QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
        int verb = attribution.verb();
        for (int child : tree.children(verb, "obj", "iobj", "obl", "nsubj:pass", "nmod")) {
            boolean object = !tree.is(child, "obl", "nmod") && takesListener(tree, verb);
            boolean to = tree.is(child, "obl", "nmod")
                    && hasCase(tree, child, Set.of("to"))
                    && isSaidTo(attribution, tree, verb);
            if (!quoted.at(child) && (object || to)) {
                Optional<Actor> actor = (tree.token(child).tag().equals("PRP") ? partner : one(tree, child))
                        .filter(Addressees::canBeTold);
                if (actor.isPresent()) {
                    return actor.filter(told -> !isJournalist(told));
                }
            }
        }
        return letter(tree, verb);
    }

    /** Whether a verb's object hears the words: "told", "warned", and "urged … to" but not "demanded". */
    private boolean takesListener(Tree tree, int verb) {
        return verbs.at(tree, verb)
                .filter(cue -> switch (cue.kind()) {
                    case TELL, WARN -> cue.addressee();
                    case URGE ->
                        cue.infinitive()
                                && tree.children(verb, "xcomp", "ccomp", "advcl").stream()
                                        .anyMatch(clause -> tree.has(clause, "mark"));
                    case SAY, DESCRIBE, AGREE, DENY, THINK, WANT -> false;
                })
                .isPresent();
    }

    /** Whether "to" brings in who hears the words, as in "said to", and not what they are of, as in "referred to". */
    private boolean isSaidTo(Attribution attribution, Tree tree, int verb) {
        boolean topic = verbs.at(tree, verb)
                        .filter(cue -> cue.prepositions().contains("to"))
                        .isPresent()
                && !tree.has(verb, "compound:prt");
        return !topic
                && switch (attribution.kind()) {
                    case SAY, TELL, URGE, WARN -> true;
                    case DESCRIBE, AGREE, DENY, THINK, WANT -> false;
                };
    }

    /** "the anchor Ann Roe", "Roe of the Herald", "the Herald's Ann Roe": somewhere in the article. */
    private boolean isJournalist(Actor actor) {
        return actor.mentions().stream().anyMatch(mention -> {
            Tree tree = trees.get(sentence(mention.span().start()));
            int first = 0;
            while (first < tree.size()
                    && tree.token(first).span().start() < mention.span().start()) {
                first++;
            }
            int last = first;
            while (last + 1 < tree.size()
                    && tree.token(last + 1).span().end() <= mention.span().end()) {
                last++;
            }
            boolean before = first > 0
                    && (journalists.contains(lemma(tree, first - 1))
                            || first > 1 && tree.token(first - 1).tag().equals("POS") && isOutlet(tree, first - 2));
            boolean of =
                    last + 2 < tree.size() && tree.word(last + 1).matches("of|from|with") && isOutlet(tree, last + 2);
            return before || of || isDescribed(tree, last);
        });
    }

    /** "Roe, the paper's columnist". */
    private boolean isDescribed(Tree tree, int name) {
        return name < tree.size()
                && tree.children(name, "appos").stream().anyMatch(noun -> journalists.contains(lemma(tree, noun)));
    }

    private boolean isOutlet(Tree tree, int token) {
        return one(tree, token)
                .filter(actor -> actor.type() == Actor.Type.ORGANIZATION
                        && actor.country().isEmpty())
                .isPresent();
    }

    private int sentence(int offset) {
        int low = 0;
        int high = trees.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (trees.get(middle).sentence().span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "in a letter to Roe". */
    private Optional<Actor> letter(Tree tree, int verb) {
        for (int noun : tree.children(verb, "obl", "nmod")) {
            if (hasCase(tree, noun, WITHIN) && messages.contains(lemma(tree, noun))) {
                for (int to : tree.children(noun, "nmod")) {
                    Optional<Actor> actor = hasCase(tree, to, Set.of("to")) ? one(tree, to) : Optional.empty();
                    if (actor.isPresent()) {
                        return actor;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "she wrote", "she said in the letter": to whom the letter was that she has quoted from before. */
    private Optional<Actor> correspondent(int index) {
        if (speakers.get(index).isEmpty() || !isWritten(attributions.get(index))) {
            return Optional.empty();
        }
        int sentence = attributions.get(index).sentence();
        for (int i = index - 1; i >= 0 && sentence - attributions.get(i).sentence() <= GOES_ON; i--) {
            if (speakers.get(i).equals(speakers.get(index)) && isWritten(attributions.get(i))) {
                return found.get(i);
            }
        }
        return Optional.empty();
    }

    private boolean isWritten(Attribution attribution) {
        Tree tree = trees.get(attribution.sentence());
        return WRITING.contains(lemma(tree, attribution.verb()))
                || tree.children(attribution.verb(), "obl", "nmod").stream()
                        .anyMatch(noun -> messages.contains(lemma(tree, noun)));
    }

    /** An outlet is told things for everybody to read. */
    private static boolean canBeTold(Actor actor) {
        return switch (actor.type()) {
            case PERSON, COUNTRY -> true;
            case ORGANIZATION -> actor.country().isPresent();
            case LOCATION, OTHER -> false;
        };
    }

    /**
     * "In the call with Roe, she said", "he stressed during the meeting": a conversation along the tree, no clause
     * between it and the verb; where its word does not name the other side, the article has.
     */
    private Optional<Actor> inConversation(Attribution attribution, Optional<Actor> partner) {
        Tree tree = trees.get(attribution.sentence());
        QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
        for (int noun = 0; noun < tree.size(); noun++) {
            boolean conversation = !quoted.at(noun)
                    && conversations.isNoun(tree, noun)
                    && hasCase(tree, noun, WITHIN)
                    && reaches(tree, noun, attribution.verb());
            if (conversation) {
                Optional<Actor> other = conversations.other(attribution.sentence(), noun);
                return other.isPresent() || tree.has(noun, "nmod") ? other : partner;
            }
        }
        return withVerb(tree, attribution);
    }

    /** "Speaking with Roe, she said", "she called Roe and told": the verb beside the cue's. */
    private Optional<Actor> withVerb(Tree tree, Attribution attribution) {
        int verb = attribution.verb();
        int before = tree.is(verb, "conj") ? tree.head(verb) : -1;
        if (before >= 0 && conversations.isVerb(tree, before)) {
            return conversations.other(attribution.sentence(), before);
        }
        for (int child : tree.children(verb, "advcl")) {
            boolean speaking = conversations.isVerb(tree, child)
                    && tree.token(child).tag().equals("VBG")
                    && !tree.has(child, "mark")
                    && child < verb;
            if (speaking) {
                return conversations.other(attribution.sentence(), child);
            }
        }
        return Optional.empty();
    }

    /** Whether a noun hangs on a verb, or on the verb that this one is joined to, without a clause between. */
    private static boolean reaches(Tree tree, int noun, int verb) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            if (at == verb) {
                return true;
            }
            if (tree.token(at).isVerb() || !tree.is(at, "obl", "nmod", "obj", "conj", "advmod")) {
                break;
            }
            at = tree.head(at);
        }
        int joined = verb;
        while (joined >= 0 && tree.is(joined, "conj") && noun < verb) {
            joined = tree.head(joined);
            if (joined == at) {
                return true;
            }
        }
        return false;
    }

    /** What an office tells of its own principal's words, while it reads out the contact. */
    private Optional<Actor> readOut(int index, Optional<Actor> partner) {
        Optional<Actor> speaker = speakers.get(index);
        return publishers
                .get(index)
                .filter(office -> speaker.filter(actor -> actor.type() == Actor.Type.PERSON
                                && actor.country().isPresent()
                                && actor.country().equals(office.country()))
                        .isPresent())
                .flatMap(office -> partner);
    }

    /** The same speaker's next words in the same paragraph go to the same ears. */
    private Optional<Actor> goingOn(int index) {
        if (index == 0 || speakers.get(index).isEmpty()) {
            return Optional.empty();
        }
        int here = attributions.get(index).sentence();
        int before = attributions.get(index - 1).sentence();
        boolean next = here - before <= 1
                && trees.get(here).sentence().paragraph()
                        == trees.get(before).sentence().paragraph()
                && speakers.get(index).equals(speakers.get(index - 1));
        return next ? found.get(index - 1) : Optional.empty();
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
                        .anyMatch(child -> audiences.contains(lemma(tree, child)) || hasCase(tree, child, AFTERWARDS));
    }

    /** "The two ministers said": words of several are told to others. */
    private boolean isJoint(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return false;
        }
        Tree tree = trees.get(attribution.sentence());
        int source = attribution.source().get().antecedent();
        int actorsThere = actors.at(tree.token(source).span().start()).size();
        boolean several = tree.token(source).tag().equals("NNS")
                || tree.word(source).equals("they")
                || tree.word(source).equals("both");
        return actorsThere > 1 || tree.has(source, "conj") || several && actorsThere == 0;
    }

    private static boolean isAnother(Actor actor, Optional<Actor> speaker) {
        return speaker.filter(actor::equals).isEmpty();
    }

    private static boolean hasCase(Tree tree, int token, Set<String> words) {
        return tree.children(token, "case").stream().anyMatch(c -> words.contains(tree.word(c)));
    }

    private static String lemma(Tree tree, int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }

    private Optional<Actor> one(Tree tree, int token) {
        List<Actor> found = actors.at(tree.token(token).span().start());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
