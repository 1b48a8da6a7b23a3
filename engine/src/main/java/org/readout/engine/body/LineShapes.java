package org.readout.engine.body;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.readout.engine.lexicon.WordList;

/**
 * Regular expressions over whole lines, the first that fits in the order of their list. Which of them can fit at all is
 * told by a line's first letters and kept, since most lines fit none. Safe across threads.
 */
final class LineShapes {

    /** Letters at the head of a line by which expressions are chosen. */
    private static final int HEAD = 2;

    private record Shape(Pattern pattern, Furniture.Kind kind) {}

    private final List<Shape> shapes;
    private final Map<String, List<Shape>> byHead = new ConcurrentHashMap<>();

    /** @param name of a list whose columns are the expression and the kind of furniture */
    LineShapes(String name) {
        WordList list = WordList.load(LineShapes.class, name);
        shapes = list.rows().stream()
                .map(row -> new Shape(compile(list, row), Cues.kind(list, row)))
                .toList();
    }

    private static Pattern compile(WordList list, WordList.Row row) {
        try {
            return Pattern.compile(row.column(0));
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(
                    list.name() + " line " + row.line() + ": no regular expression: " + row.column(0), e);
        }
    }

    Optional<Furniture.Kind> of(String words) {
        for (Shape shape : candidates(words)) {
            if (shape.pattern().matcher(words).matches()) {
                return Optional.of(shape.kind());
            }
        }
        return Optional.empty();
    }

    private List<Shape> candidates(String words) {
        if (words.length() <= HEAD || words.charAt(0) >= 128 || words.charAt(1) >= 128) {
            // Only so many heads are kept as there are pairs of ASCII letters.
            return shapes;
        }
        return byHead.computeIfAbsent(words.substring(0, HEAD).toLowerCase(Locale.ROOT), this::startingWith);
    }

    @SuppressWarnings("JdkObsolete") // hitEnd tells here whether letters behind the head could still make a match
    private List<Shape> startingWith(String head) {
        return shapes.stream()
                .filter(shape -> {
                    Matcher matcher = shape.pattern().matcher(head);
                    // A match that failed without reaching the end fails whatever follows.
                    return matcher.matches() || matcher.hitEnd();
                })
                .toList();
    }
}
