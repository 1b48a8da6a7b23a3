package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Candidate.Body;
import org.readout.engine.actor.Candidate.Collective;
import org.readout.engine.actor.Candidate.Pronoun;

/** Candidates without a name or office: pronouns, "both sides", "the pair", "the ministry". */
final class PlainWords {

    private final Words words;
    private final Chunks chunks;
    private final Lexicon lexicon;
    private final boolean[] taken;

    PlainWords(Words words, Chunks chunks, Lexicon lexicon, boolean[] taken) {
        this.words = words;
        this.chunks = chunks;
        this.lexicon = lexicon;
        this.taken = taken;
    }

    List<Candidate> scan() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i] && chunks.covering(i).isEmpty()) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> at(int i) {
        Optional<Candidate> pronoun = pronoun(i);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        return collective(i).or(() -> body(i)).or(() -> homeland(i));
    }

    private Optional<Candidate> pronoun(int i) {
        Pronoun.Form form = switch (words.lower(i)) {
            case "he", "him", "his", "himself" -> Pronoun.Form.HE;
            case "she", "her", "hers", "herself" -> Pronoun.Form.SHE;
            case "it", "its", "itself" -> Pronoun.Form.IT;
            case "they", "them", "their", "theirs", "themselves" -> Pronoun.Form.THEY;
            default -> null;
        };
        if (form == null || !words.tag(i).startsWith("PRP")) {
            return Optional.empty();
        }
        if (isAddress(i + 1)) {
            return Optional.of(new Pronoun(CandidateScanner.position(words, i, i + 2), form, false));
        }
        return Optional.of(new Pronoun(
                CandidateScanner.position(words, i, i + 1), form, words.tag(i).equals("PRP$")));
    }

    /** "His Excellency stressed …": the one spoken of, where no name follows. */
    private boolean isAddress(int i) {
        boolean address = words.is(i, "excellency") || words.is(i, "highness") || words.is(i, "majesty");
        return address && !words.capital(i + 1);
    }

    private Optional<Candidate> collective(int i) {
        String lower = words.lower(i);
        int noun = i;
        int number = 2;
        if (lower.equals("pair") || lower.equals("duo") || lower.equals("trio")) {
            boolean meant = words.is(i - 1, "the")
                    && (!words.is(i + 1, "of") || words.tag(i + 2).equals("VBG"));
            return meant ? Optional.of(collective(i, i + 1, lower.equals("trio") ? 3 : 2, false)) : Optional.empty();
        }
        if (lower.equals("both")) {
            noun = i + 1;
        } else if ((lower.equals("two") || lower.equals("three") || lower.equals("four"))
                && (words.is(i - 1, "the") || words.is(i - 1, "these") || words.is(i - 1, "our"))) {
            noun = i + 1;
            number = lower.equals("two") ? 2 : lower.equals("three") ? 3 : 4;
        } else {
            return Optional.empty();
        }
        while (words.tag(noun).equals("JJ") || words.tag(noun).equals("VBG")) {
            noun++;
        }
        Optional<Lexicon.Anaphor> sort =
                lexicon.anaphor(words.lower(noun)).filter(found -> found != Lexicon.Anaphor.BODY);
        if (sort.isPresent()) {
            return Optional.of(collective(i, noun + 1, number, sort.get() == Lexicon.Anaphor.STATES));
        }
        boolean alone = noun == i + 1
                && !words.noun(noun)
                && !words.tag(noun).equals("CD")
                && !(lower.equals("both")
                        && (words.verb(i - 1)
                                || !words.verb(noun) && !words.tag(noun).equals("MD")))
                && !words.is(noun, "of")
                && !words.tag(noun).equals("DT");
        return alone ? Optional.of(collective(i, i + 1, number, false)) : Optional.empty();
    }

    private Collective collective(int first, int end, int number, boolean states) {
        return new Collective(CandidateScanner.position(words, first, end), number, states);
    }

    /** "his country", "her own government" */
    private Optional<Candidate> homeland(int i) {
        int owner = words.is(i - 1, "own") ? i - 2 : i - 1;
        boolean noun = words.is(i, "country") || words.is(i, "nation") || words.is(i, "government");
        return noun && words.tag(owner).equals("PRP$") && !words.noun(i + 1)
                ? Optional.of(new Candidate.Homeland(CandidateScanner.position(words, i, i + 1), owner))
                : Optional.empty();
    }

    private Optional<Candidate> body(int i) {
        boolean definite = words.is(i - 1, "the") || words.is(i - 1, "this");
        if (!definite
                || !lexicon.isBody(words.lower(i))
                || !words.noun(i)
                || words.noun(i + 1)
                || words.is(i + 1, "of")) {
            return Optional.empty();
        }
        return Optional.of(new Body(CandidateScanner.position(words, i, i + 1), words.lower(i)));
    }
}
