package org.readout.engine.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.engine.article.Block;
import org.readout.engine.lexicon.WordList;

/** What the names in a page's markup say of its blocks. Safe across threads. */
final class BlockHints {

    private final Map<String, Furniture.Kind> furniture = new HashMap<>();
    private final List<String> articleNames;

    BlockHints() {
        for (WordList.Row row :
                WordList.load(BlockHints.class, "block-hints.txt").rows()) {
            furniture.put(row.column(0), Furniture.Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT)));
        }
        articleNames = WordList.load(BlockHints.class, "article-hints.txt").entries();
    }

    /**
     * The furniture that the innermost telling name around a block stands for.
     *
     * @param unbelieved names that do not tell on this page
     */
    Optional<Furniture.Kind> furniture(Block block, Set<String> unbelieved) {
        return names(block)
                .filter(name -> !unbelieved.contains(name))
                .map(furniture::get)
                .findFirst();
    }

    /** The names of furniture around a block, the innermost first. */
    Stream<String> names(Block block) {
        List<String> hints = block.hints();
        return IntStream.range(0, hints.size())
                .map(i -> hints.size() - 1 - i)
                .boxed()
                .flatMap(i -> Stream.concat(
                        i + 1 < hints.size() ? Stream.of(hints.get(i) + " " + hints.get(i + 1)) : Stream.of(),
                        Stream.of(hints.get(i))))
                .filter(furniture::containsKey);
    }

    /** Names that mark an article's text, the narrowest first. */
    List<String> articleNames() {
        return articleNames;
    }

    /** Whether a name, of one word or two, stands around a block. */
    static boolean isIn(Block block, String name) {
        List<String> hints = block.hints();
        int space = name.indexOf(' ');
        if (space < 0) {
            return hints.contains(name);
        }
        String first = name.substring(0, space);
        String second = name.substring(space + 1);
        for (int i = 0; i + 1 < hints.size(); i++) {
            if (hints.get(i).equals(first) && hints.get(i + 1).equals(second)) {
                return true;
            }
        }
        return false;
    }
}
