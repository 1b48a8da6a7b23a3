package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.engine.statement.SourceFinder.Source;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Gives the quotations that no cue of their own sentence claimed to whoever speaks: one that goes on after "…, she
 * said." or over paragraphs, one that the sentence before announces with a colon, one that a verb outside the list
 * brings ("…," she went on), one signed with a dash. What is left is nobody's: titles, nicknames, scare quotes.
 */
final class QuotationLinker {

    /** Fewer words than this are a name or a scare quote unless a listed cue claims them. */
    private static final int SENTENCE_LIKE = 4;

    private static final int FARTHEST_VERB = 8;

    /** "Any deal should be “comprehensive”": a demand goes on in the words of whoever made the one before. */
    private static final Set<String> DUTIES = Set.of("should", "must", "ought", "shall");

    /** Sentences of a paragraph over which its last speaker may still be the one who is quoted. */
    private static final int GOES_ON = 3;

    /** Tokens of a sentence that only tells how somebody spoke. */
    private static final int LONGEST_GESTURE = 7;

    private final Text text;
    private final Quotations quotations;
    private final List<Tree> trees;
    private final SourceFinder sources = new SourceFinder();
    private final CueVerbs verbs;
    private final List<Attribution> attributions;
    private final TreeSet<Span> cues = new TreeSet<>();
    private final Map<Integer, List<Integer>> bySentence = new TreeMap<>();

    QuotationLinker(
            Text text, Quotations quotations, List<Tree> trees, List<Attribution> attributions, CueVerbs verbs) {
        this.verbs = verbs;
        this.text = text;
        this.quotations = quotations;
        this.trees = trees;
        this.attributions = new ArrayList<>(attributions);
        for (int i = 0; i < attributions.size(); i++) {
            bySentence
                    .computeIfAbsent(attributions.get(i).sentence(), sentence -> new ArrayList<>())
                    .add(i);
        }
        attributions.forEach(
                a -> cues.add(trees.get(a.sentence()).token(a.verb()).span()));
    }

    /** The attributions with what was found for the quotations; changed ones stay in place, new ones come last. */
    List<Attribution> link() {
        int[] holder = holders();
        int before = -1;
        int at = 0;
        for (int q = 0; q < quotations.size(); q++) {
            Quotation quotation = quotations.get(q);
            while (at + 1 < trees.size() && end(at) <= quotation.marks().start()) {
                at++;
            }
            if (holder[q] < 0 && !trees.isEmpty() && !quotation.turn()) {
                int chained = ownerOfChain(q, holder);
                int owner = chained >= 0 ? chained : owner(quotation, q, before, at);
                if (owner >= 0) {
                    add(owner, quotation);
                }
                holder[q] = owner;
            }
            before = holder[q];
        }
        return attributions;
    }

    private int end(int sentence) {
        return trees.get(sentence).sentence().span().end();
    }

    /** For each quotation the last attribution that holds it, or -1. */
    private int[] holders() {
        int[] holder = new int[quotations.size()];
        Arrays.fill(holder, -1);
        for (int a = 0; a < attributions.size(); a++) {
            for (Span span : attributions.get(a).content()) {
                for (int q : quotations.overlapping(span)) {
                    holder[q] = a;
                }
            }
        }
        return holder;
    }

    /** A quotation over several paragraphs belongs to whoever the last of them names. */
    private int ownerOfChain(int first, int[] holder) {
        int q = first;
        while (q + 1 < quotations.size() && quotations.get(q).continued()) {
            q++;
        }
        return q > first ? holder[q] : -1;
    }

    private int owner(Quotation quotation, int q, int before, int at) {
        if (q > 0 && before >= 0 && quotations.get(q - 1).continued()) {
            return before;
        }
        Tree tree = trees.get(at);
        QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
        boolean opens = quotation.marks().start() <= tree.sentence().span().start();
        if (opens && before >= 0 && follows(quotation, before, at)) {
            return before;
        }
        if (opens && at > 0) {
            int announced = isNear(at - 1, quotation) ? announced(at - 1) : -1;
            if (announced >= 0) {
                return announced;
            }
        }
        Optional<Attribution> inside = verbInside(tree, quoted, quotation, at);
        if (inside.isPresent()) {
            attributions.add(inside.get());
            return attributions.size() - 1;
        }
        if (words(quotation) >= SENTENCE_LIKE || opens || isAnnounced(quotation)) {
            Optional<Attribution> own = signed(quotation)
                    .or(() -> byVerb(tree, quoted, quotation, at))
                    .or(() -> byNextSentence(quotation));
            if (own.isPresent()) {
                attributions.add(own.get());
                return attributions.size() - 1;
            }
        }
        boolean whole = opens && words(quotation) >= SENTENCE_LIKE && isSentence(quotation);
        int speaking = speaking(quotation, at);
        if (speaking >= 0) {
            return speaking;
        }
        int paraphrased = whole ? spokeLast(at) : -1;
        if (paraphrased >= 0) {
            return paraphrased;
        }
        boolean goesOn =
                whole && before >= 0 && words(quotations.get(q - 1)) >= SENTENCE_LIKE && isNextParagraph(before, at);
        return goesOn ? before : -1;
    }

    /** "Roe “reaffirmed the old promises”": the verb that attributes stands inside the marks. */
    private Optional<Attribution> verbInside(Tree tree, QuotedTokens quoted, Quotation quotation, int at) {
        for (int i = 1; i < tree.size(); i++) {
            if (!quoted.begins(i)
                    || !quotation.marks().contains(tree.token(i).span().start())) {
                continue;
            }
            int verb = tree.isPunctuation(i) ? i + 1 : i;
            boolean cue = verb < tree.size()
                    && tree.token(verb).tag().matches("VB[DZ]")
                    && verbs.isCue(tree, verb)
                    && quoted.at(verb);
            boolean subject =
                    tree.token(i - 1).isNoun() || tree.token(i - 1).tag().equals("PRP");
            if (!cue || !subject || quoted.at(i - 1)) {
                return Optional.empty();
            }
            int first = i - 1;
            while (first > 0
                    && !quoted.at(first - 1)
                    && tree.token(first - 1).tag().matches("NNP?S?|DT|JJ|POS|PRP\\$")) {
                first--;
            }
            Source source = new Source(new Words(first, i - 1), i - 1, i - 1);
            return Optional.of(unlisted(tree, at, verb, Optional.of(source)));
        }
        return Optional.empty();
    }

    /** Who speaks already, for words that no cue has: in the same sentence, else in the one before. */
    private int speaking(Quotation quotation, int at) {
        if (words(quotation) < SENTENCE_LIKE || quotation.marks().start() <= start(at)) {
            return -1;
        }
        for (int s = at; s >= Math.max(0, at - 1); s--) {
            int apart = trees.get(at).sentence().paragraph()
                    - trees.get(s).sentence().paragraph();
            boolean here = s == at || isComment(trees.get(at)) && (apart == 0 || apart == 1 && isDuty(trees.get(at)));
            for (int a : here ? bySentence.getOrDefault(s, List.of()).reversed() : List.<Integer>of()) {
                Attribution attribution = attributions.get(a);
                boolean speaks = attribution.kind().isUtterance()
                        && attribution.source().isPresent()
                        && attribution.cue().end() <= quotation.marks().start()
                        && trees.get(s).token(attribution.verb()).isVerb();
                if (speaks) {
                    return a;
                }
            }
        }
        return -1;
    }

    /**
     * Who speaks on in a sentence that is nothing but a quotation: whoever spoke in the sentences of the paragraph
     * before it, or where it opens a paragraph in the last sentence of the one before.
     */
    private int spokeLast(int at) {
        int paragraph = trees.get(at).sentence().paragraph();
        for (int s = at - 1; s >= 0 && at - s <= GOES_ON; s--) {
            int apart = paragraph - trees.get(s).sentence().paragraph();
            if (apart > 1 || apart == 1 && s < at - 1) {
                return -1;
            }
            for (int a : bySentence.getOrDefault(s, List.of()).reversed()) {
                Attribution attribution = attributions.get(a);
                if (attribution.kind().isUtterance()
                        && attribution.source().isPresent()
                        && trees.get(s).token(attribution.verb()).isVerb()) {
                    return a;
                }
            }
            if (apart == 1 || namesOthers(s)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a sentence has a subject that is no pronoun, and so may have brought in somebody else. */
    private boolean namesOthers(int sentence) {
        Tree tree = trees.get(sentence);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "nsubj") && tree.token(i).isProperNoun()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int sentence, Quotation quotation) {
        return adjoin(end(sentence), quotation.marks().start());
    }

    /** "It was …", "the plan is …": a clause that can be the last speaker's, as it says nobody did anything. */
    private static boolean isComment(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                return tree.has(i, "cop")
                        || isDuty(tree)
                        || tree.lemma(i).equals("be")
                        || tree.children(i, "nsubj").stream()
                                .anyMatch(subject -> tree.token(subject).tag().startsWith("PRP"));
            }
        }
        return false;
    }

    private static boolean isDuty(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                return tree.children(i, "aux").stream().anyMatch(aux -> DUTIES.contains(tree.word(aux)));
            }
        }
        return false;
    }

    /** Whether a colon announces a quotation that is a sentence of its own. */
    private boolean isAnnounced(Quotation quotation) {
        int colon = quotation.marks().start() - 1;
        while (colon >= 0 && Character.isWhitespace(text.characters().charAt(colon))) {
            colon--;
        }
        return colon >= 0 && text.characters().charAt(colon) == ':' && isSentence(quotation);
    }

    /** Whether the quotation stands in the sentence after the one where its speaker's last words and cue stand. */
    private boolean follows(Quotation quotation, int before, int at) {
        Attribution last = attributions.get(before);
        int from = Math.max(end(last.sentence()), last.reach().end());
        boolean here = trees.get(last.sentence()).sentence().paragraph()
                == trees.get(at).sentence().paragraph();
        return here && adjoin(from, quotation.marks().start());
    }

    private boolean isNextParagraph(int before, int at) {
        Attribution last = attributions.get(before);
        int reach = Math.max(last.reach().end(), last.cue().end());
        int sentence = at - 1;
        return sentence >= 0
                && end(sentence) <= Math.max(reach, end(last.sentence()))
                && trees.get(sentence).sentence().paragraph() + 1
                        == trees.get(at).sentence().paragraph();
    }

    /** "The minister laughs.": nothing but a speaker and a verb that can bring a quotation. */
    private boolean isGesture(Tree tree) {
        for (int i = 1; i < tree.size() && tree.size() <= LONGEST_GESTURE; i++) {
            if (verbs.at(tree, i).filter(CueVerb::quotation).isPresent()) {
                return i == tree.size() - 2;
            }
        }
        return false;
    }

    /** The attribution of a sentence that ends with a colon, or that tells how its subject spoke and no more. */
    private int announced(int sentence) {
        Tree tree = trees.get(sentence);
        boolean colon = tree.token(tree.size() - 1).text().equals(":");
        if (!colon && !isGesture(tree)) {
            return -1;
        }
        QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (tree.token(i).isVerb() && !quoted.at(i)) {
                Optional<Source> source = sources.find(tree, quoted, i);
                if (source.isPresent()) {
                    attributions.add(unlisted(tree, sentence, i, source));
                    return attributions.size() - 1;
                }
            }
        }
        return -1;
    }

    private Attribution unlisted(Tree tree, int sentence, int verb, Optional<Source> source) {
        return new Attribution(
                sentence, verb, CueVerb.Kind.SAY, tree.token(verb).span(), source, List.of());
    }

    /** A verb that is no cue by itself but stands with its subject right before or after the quotation. */
    private Optional<Attribution> byVerb(Tree tree, QuotedTokens quoted, Quotation quotation, int at) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (quotation.marks().contains(tree.token(i).span().start())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        boolean announced = first > 0
                && tree.token(first - 1).text().matches("[,:]")
                && Character.isUpperCase(
                        text.characters().charAt(quotation.words().start()));
        for (int i = first - 1; announced && i >= 0; i--) {
            if (tree.token(i).isVerb() && !quoted.at(i)) {
                Optional<Source> source = sources.find(tree, quoted, i);
                if (source.isPresent()) {
                    return Optional.of(unlisted(tree, at, i, source));
                }
            }
        }
        char end = text.characters().charAt(quotation.words().end() - 1);
        for (int i = last + 1; ",?!…".indexOf(end) >= 0 && i < tree.size() && i <= last + FARTHEST_VERB; i++) {
            if (tree.token(i).isVerb() && !tree.token(i).tag().equals("VBG") && !quoted.at(i)) {
                Optional<Source> source = sources.find(tree, quoted, i);
                // "“…” was how she put it": the verb that counts comes after.
                if (source.isPresent() || !tree.lemma(i).equals("be")) {
                    return source.isPresent() ? Optional.of(unlisted(tree, at, i, source)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "“…?” she asked." is two sentences to a splitter: the second has a cue and nothing for it. */
    private Optional<Attribution> byNextSentence(Quotation quotation) {
        int at = sentenceAfter(quotation.marks().end());
        if (at == trees.size() || !adjoin(quotation.marks().end(), start(at))) {
            return Optional.empty();
        }
        Tree tree = trees.get(at);
        QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
        for (int i = 0; i < tree.size() && i <= FARTHEST_VERB && !quoted.at(i); i++) {
            if (tree.token(i).isVerb()
                    && verbs.at(tree, i).filter(CueVerb::clause).isPresent()) {
                int verb = i;
                boolean used = cues.contains(tree.token(verb).span());
                Optional<Source> source = sources.find(tree, quoted, i);
                boolean begins =
                        source.isPresent() && Math.min(i, source.get().words().first()) == 0;
                return used || !begins ? Optional.empty() : Optional.of(unlisted(tree, at, i, source));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but white space parts two places. */
    private boolean adjoin(int earlier, int later) {
        return earlier <= later && text.trim(new Span(earlier, later)).isEmpty();
    }

    private int start(int sentence) {
        return trees.get(sentence).sentence().span().start();
    }

    /** "“…” — Name": the name to the end of its line, behind a dash. */
    private Optional<Attribution> signed(Quotation quotation) {
        int at = sentenceAfter(quotation.marks().end());
        for (int s = Math.max(0, at - 1); s <= at && s < trees.size(); s++) {
            Optional<Signature> signature = Signature.after(text, trees.get(s), quotation);
            if (signature.isPresent()) {
                return Optional.of(unlisted(
                        trees.get(s),
                        s,
                        signature.get().dash(),
                        Optional.of(signature.get().source())));
            }
        }
        return Optional.empty();
    }

    private int sentenceAfter(int offset) {
        int low = 0;
        int high = trees.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int words(Quotation quotation) {
        String words = text.slice(quotation.words());
        return words.split("\\s+", SENTENCE_LIKE + 1).length;
    }

    private boolean isSentence(Quotation quotation) {
        String characters = text.characters();
        char last = characters.charAt(quotation.words().end() - 1);
        return Character.isUpperCase(characters.charAt(quotation.words().start())) && ".!?…".indexOf(last) >= 0;
    }

    private void add(int owner, Quotation quotation) {
        Attribution attribution = attributions.get(owner);
        TreeSet<Span> content = new TreeSet<>(attribution.content());
        content.add(quotation.marks());
        attributions.set(owner, attribution.withContent(List.copyOf(content)));
    }
}
