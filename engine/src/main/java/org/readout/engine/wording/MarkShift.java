package org.readout.engine.wording;

import java.util.List;

/** Tells words that one outlet has inside the quotation marks and the other right outside them. */
final class MarkShift {

    /** Words that two quotations must share in a row, and the share of the shorter one that they must be. */
    private static final int LEAST = 2;

    private static final double SHARE = 0.5;

    /** The longest run of words that two wordings share. */
    record Core(int there, int here, int length) {

        static Core of(List<String> there, List<String> here) {
            Core best = new Core(0, 0, 0);
            int[] row = new int[here.size() + 1];
            for (int i = 1; i <= there.size(); i++) {
                int diagonal = 0;
                for (int j = 1; j <= here.size(); j++) {
                    int above = row[j];
                    row[j] = there.get(i - 1).equals(here.get(j - 1)) ? diagonal + 1 : 0;
                    if (row[j] > best.length()) {
                        best = new Core(i - row[j], j - row[j], row[j]);
                    }
                    diagonal = above;
                }
            }
            return best;
        }

        boolean isWide(int one, int other) {
            return length >= LEAST && length >= SHARE * Math.min(one, other);
        }
    }

    private MarkShift() {}

    /** Whether all that one has more at either end stands right outside the other's marks, and there is some. */
    static boolean moved(Wording there, Wording here, List<String> theirs, List<String> ours) {
        Core core = Core.of(theirs, ours);
        if (!there.quoted() || !here.quoted() || !core.isWide(theirs.size(), ours.size())) {
            return false;
        }
        int thereEnd = core.there() + core.length();
        int hereEnd = core.here() + core.length();
        boolean ends = core.there() + core.here() + theirs.size() - thereEnd + ours.size() - hereEnd > 0;
        return ends
                && endsWith(forms(here.before()), ours.subList(0, core.here()), theirs.subList(0, core.there()))
                && endsWith(forms(there.before()), theirs.subList(0, core.there()), ours.subList(0, core.here()))
                && startsWith(
                        forms(here.after()),
                        ours.subList(hereEnd, ours.size()),
                        theirs.subList(thereEnd, theirs.size()))
                && startsWith(
                        forms(there.after()),
                        theirs.subList(thereEnd, theirs.size()),
                        ours.subList(hereEnd, ours.size()));
    }

    private static boolean endsWith(List<String> outside, List<String> own, List<String> wanted) {
        return wanted.isEmpty()
                || own.isEmpty()
                        && outside.size() >= wanted.size()
                        && outside.subList(outside.size() - wanted.size(), outside.size())
                                .equals(wanted);
    }

    private static boolean startsWith(List<String> outside, List<String> own, List<String> wanted) {
        return wanted.isEmpty()
                || own.isEmpty()
                        && outside.size() >= wanted.size()
                        && outside.subList(0, wanted.size()).equals(wanted);
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }
}
