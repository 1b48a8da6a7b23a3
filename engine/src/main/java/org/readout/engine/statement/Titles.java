package org.readout.engine.statement;

import java.util.List;
import java.util.Locale;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Text;

/** Tells the title of a work or a nickname inside quotation marks from quoted words. */
final class Titles {

    private final List<String> introductions =
            WordList.load(Titles.class, "title-introductions.txt").entries();
    private final List<String> small =
            WordList.load(Titles.class, "title-small-words.txt").entries();
    private final int longestIntroduction =
            introductions.stream().mapToInt(String::length).max().orElse(0);
    private final Text text;

    Titles(Text text) {
        this.text = text;
    }

    boolean isTitle(Quotation quotation) {
        return isIntroduced(quotation) || isNickname(quotation) || isCapitalised(quotation);
    }

    private boolean isIntroduced(Quotation quotation) {
        int start = quotation.marks().start();
        String before = text.characters()
                .substring(Math.max(0, start - longestIntroduction - 2), start)
                .strip()
                .toLowerCase(Locale.ROOT);
        return introductions.stream().anyMatch(introduction -> {
            int at = before.length() - introduction.length();
            return before.endsWith(introduction) && (at == 0 || !Character.isLetterOrDigit(before.charAt(at - 1)));
        });
    }

    /** One capitalised word between two others: Karel “Kolo” Novak. */
    private boolean isNickname(Quotation quotation) {
        String characters = text.characters();
        String words = characters.substring(
                quotation.words().start(), quotation.words().end());
        int after = quotation.marks().end() + 1;
        int before = quotation.marks().start() - 2;
        boolean named = after < characters.length()
                && Character.isUpperCase(characters.charAt(after))
                && characters.charAt(after - 1) == ' '
                && before >= 0
                && Character.isLetter(characters.charAt(before));
        return named
                && Character.isUpperCase(words.charAt(0))
                && words.split(" ", 3).length <= 2
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && startsUpper(before);
    }

    private boolean startsUpper(int last) {
        String characters = text.characters();
        int at = last;
        while (at > 0 && Character.isLetter(characters.charAt(at - 1))) {
            at--;
        }
        return Character.isUpperCase(characters.charAt(at));
    }

    /** Several words, all but the small ones capitalised, and no mark of a sentence's end. */
    private boolean isCapitalised(Quotation quotation) {
        String[] words = text.slice(quotation.words()).strip().split("\\s+", 10);
        String last = words[words.length - 1];
        if (words.length < 2 || words.length > 9 || ".!?…".indexOf(last.charAt(last.length() - 1)) >= 0) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < words.length; i++) {
            boolean capital = Character.isUpperCase(words[i].charAt(0)) || Character.isDigit(words[i].charAt(0));
            if (!capital && (i == 0 || !small.contains(words[i].toLowerCase(Locale.ROOT)))) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2;
    }
}
