package org.readout.engine.language;

import org.readout.engine.text.Span;

/**
 * A token.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param lemma dictionary form, lower case but for names
 * @param tag part of speech, Penn Treebank; ask the predicates below rather than compare it
 * @param entity what name it is part of
 */
public record Token(Span span, String text, String lemma, String tag, EntityKind entity) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** A noun in the plural. */
    public boolean isPlural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isAdverb() {
        return tag.startsWith("RB");
    }

    /** A personal pronoun, not a possessive one. */
    public boolean isPronoun() {
        return tag.equals("PRP");
    }

    /** "my", "her", "their". */
    public boolean isPossessivePronoun() {
        return tag.equals("PRP$");
    }

    /** The mark of a possessor: "'s". */
    public boolean isPossessiveMark() {
        return tag.equals("POS");
    }

    /** "the", "a", "this", "all", "both". */
    public boolean isDeterminer() {
        return tag.equals("DT") || tag.equals("PDT");
    }

    /** "who", "which", "where", "when" and their like. */
    public boolean isWhWord() {
        return tag.startsWith("W");
    }

    /** A preposition or subordinating word; "to" is {@link #isTo()}. */
    public boolean isPreposition() {
        return tag.equals("IN");
    }

    /** "to", before a noun or a verb. */
    public boolean isTo() {
        return tag.equals("TO");
    }

    public boolean isConjunction() {
        return tag.equals("CC");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    /** "will", "may", "could", "should". */
    public boolean isModal() {
        return tag.equals("MD");
    }

    /** A verb that bears the tense of its clause, or a modal. */
    public boolean isFinite() {
        return isPast() || isPresent() || isModal();
    }

    /** A finite verb in the past: "met". */
    public boolean isPast() {
        return tag.equals("VBD");
    }

    /** A finite verb in the present: "meets", "meet". */
    public boolean isPresent() {
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    /** A participle of the present or gerund: "meeting". */
    public boolean isGerund() {
        return tag.equals("VBG");
    }

    /** A participle of the past: "held". */
    public boolean isPastParticiple() {
        return tag.equals("VBN");
    }

    /** A participle of either tense. */
    public boolean isParticiple() {
        return isGerund() || isPastParticiple();
    }

    /** A verb in its base form: "meet" in "to meet", "will meet". */
    public boolean isBaseForm() {
        return tag.equals("VB");
    }

    /** A mark that opens a quotation. */
    public boolean opensQuotation() {
        return tag.equals("``");
    }

    /** A mark that closes a quotation. */
    public boolean closesQuotation() {
        return tag.equals("''");
    }

    /** A mark without a letter or digit; signs of money and per cent are none. */
    public boolean isPunctuation() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit) && !text.equals("$") && !text.equals("%");
    }
}
