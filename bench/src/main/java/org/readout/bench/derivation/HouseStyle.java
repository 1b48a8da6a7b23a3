package org.readout.bench.derivation;

import java.util.regex.Pattern;
import org.readout.engine.lexicon.WordList;

/** What a copy editor changes by rote. */
final class HouseStyle {

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|January|February|August|September|October"
                    + "|November|December)\\.?"
                    + " (\\d{1,2})\\b");

    private HouseStyle() {}

    static String apply(String paragraph) {
        String styled = MONTH_FIRST.matcher(paragraph).replaceAll("$2 $1");
        for (WordList.Row row :
                WordList.load(HouseStyle.class, "house-style.txt").rows()) {
            styled = styled.replaceAll("\\b" + row.column(0) + "\\b", row.column(1));
        }
        return styled;
    }
}
