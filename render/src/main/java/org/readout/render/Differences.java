package org.readout.render;

import java.util.List;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.wording.Alteration;

/** How one outlet's wording differs from the fullest, and where it says something else, in words. */
final class Differences {

    private Differences() {}

    /** "trimmed", "marks moved", "translated differently". */
    static String label(Brief.Variant variant) {
        return variant.wording()
                .map(wording -> switch (wording) {
                    case CUT -> "words left out inside";
                    case EXTENDED -> "goes on where the fullest wording stops";
                    case MARKS_MOVED -> "quotation marks set otherwise";
                    case TRANSLATED -> "translated differently";
                    case SAME, TRIMMED, REWORDED -> Phrases.word(variant.change());
                })
                .orElse(Phrases.word(variant.change()));
    }

    /** "told as the speaker's, without marks", "told as a fact". */
    static String label(Brief.Retelling retelling) {
        return switch (retelling.as()) {
            case INDIRECT ->
                "without quotation marks"
                        + retelling.statement().map(id -> " (" + id + ")").orElse("");
            case FACT -> "as a fact, without naming the speaker";
        };
    }

    /** What is another there. */
    static String label(Alteration.Kind kind) {
        return switch (kind) {
            case NEGATION -> "“not” on one side only";
            case NUMBER -> "another number";
            case NAME -> "another name";
            case MODALITY -> "another verb of will, may or must";
            case QUANTITY -> "another share or bound";
            case OPPOSITE -> "the opposite";
            case DAY -> "another day or month";
        };
    }

    /** Variants that are not word for word the fullest, in the record's order. */
    static Stream<Brief.Variant> changed(Brief.StoryStatement statement) {
        return statement.variants().stream().filter(variant -> variant.change() != Brief.Variant.Change.SAME);
    }

    /** "“40,000 tonnes” where [1] has “4,000 tonnes”". */
    static String words(Sources sources, Brief.Altered altered) {
        return "“" + line(altered.hereText()) + "” where ["
                + sources.source(altered.there().article()).number() + "] has “" + line(altered.thereText()) + "”";
    }

    /** "another number: “40,000 tonnes” where [1] has “4,000 tonnes”", one a change of sense. */
    static List<String> alterations(Sources sources, List<Brief.Altered> alters) {
        return alters.stream()
                .map(altered -> label(altered.kind()) + ": " + words(sources, altered))
                .toList();
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
