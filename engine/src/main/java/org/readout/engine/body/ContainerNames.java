package org.readout.engine.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.engine.article.Container;
import org.readout.engine.lexicon.WordList;

/** What the names of a page's elements say of the text in them. Safe across threads. */
final class ContainerNames {

    /**
     * What a name says.
     *
     * @param kind the furniture, empty for a part of the article such as an embedded post
     * @param sure whether the name is believed even around most of a page's prose
     */
    record Sense(Optional<Furniture.Kind> kind, boolean sure) {}

    /** Most words of a name in the lists. */
    private static final int LONGEST = 3;

    /** Names whose meaning is kept. */
    private static final int REMEMBERED = 20_000;

    /** The tier of containers that no name of an article stands at. */
    static final int UNRANKED = Integer.MAX_VALUE;

    private final Map<String, Sense> furniture = new HashMap<>();
    private final Map<String, Sense> whole = new HashMap<>();
    private final Map<String, Integer> article = new HashMap<>();
    private final Set<String> layout;
    private final Map<String, Optional<Sense>> senses = new ConcurrentHashMap<>();
    private final Map<String, Integer> tiersOfNames = new ConcurrentHashMap<>();

    ContainerNames() {
        for (WordList.Row row :
                WordList.load(ContainerNames.class, "block-hints.txt").rows()) {
            Sense sense = new Sense(kind(row.column(1)), row.column(2).contains("sure"));
            (row.column(2).contains("whole") ? whole : furniture).put(row.column(0), sense);
        }
        for (WordList.Row row :
                WordList.load(ContainerNames.class, "article-hints.txt").rows()) {
            article.put(row.column(0), Integer.parseInt(row.column(1)));
        }
        layout = new HashSet<>(
                WordList.load(ContainerNames.class, "layout-words.txt").entries());
    }

    private static Optional<Furniture.Kind> kind(String written) {
        return written.equals("body")
                ? Optional.empty()
                : Optional.of(Furniture.Kind.valueOf(written.toUpperCase(Locale.ROOT)));
    }

    /** What a container's names mean, the surest of them; a part of the article goes before furniture. */
    Optional<Sense> furniture(Container container) {
        @Nullable Sense found = furniture.getOrDefault(container.element(), whole.get(container.element()));
        for (String name : container.names()) {
            @Nullable Sense sense = memo(senses, name, this::sense).orElse(null);
            boolean surer = found == null
                    || sense != null && (sense.sure() || sense.kind().isEmpty()) && !found.sure();
            if (sense != null && surer) {
                found = sense;
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<Sense> sense(String name) {
        @Nullable Sense known = furniture.getOrDefault(name, whole.get(name));
        if (known != null || isLayout(name)) {
            return Optional.ofNullable(known);
        }
        for (String part : parts(name)) {
            @Nullable Sense sense = furniture.get(part);
            if (sense != null) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    /** Pages share most of their names. */
    private static <T> T memo(Map<String, T> memo, String name, Function<String, T> reading) {
        T known = memo.get(name);
        if (known == null) {
            known = reading.apply(name);
            if (memo.size() < REMEMBERED) {
                memo.put(name, known);
            }
        }
        return known;
    }

    /** The stretches of up to three words of a name, the longer first. */
    private static List<String> parts(String name) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i >= 0; i = name.indexOf(' ', i) + 1) {
            starts.add(i);
            if (name.indexOf(' ', i) < 0) {
                break;
            }
        }
        starts.add(name.length() + 1);
        List<String> parts = new ArrayList<>();
        for (int words = Math.min(LONGEST, starts.size() - 1); words > 0; words--) {
            for (int i = 0; i + words < starts.size(); i++) {
                parts.add(name.substring(starts.get(i), starts.get(i + words) - 1));
            }
        }
        return parts;
    }

    /** Names that tell how something is laid out or filed, such as "has-sidebar", "comments-open", "tag-share". */
    private boolean isLayout(String name) {
        int first = name.indexOf(' ');
        if (first < 0) {
            return false;
        }
        return layout.contains(name.substring(0, first) + " …")
                || layout.contains("… " + name.substring(name.lastIndexOf(' ') + 1));
    }

    /**
     * How narrowly a container's names mean the text of an article: 0 the text itself, 1 the article with its headline,
     * 2 the page's main part, {@link #UNRANKED} not at all.
     */
    int articleTier(Container container) {
        int tier = article.getOrDefault(container.element(), UNRANKED);
        for (String name : container.names()) {
            tier = Math.min(tier, memo(tiersOfNames, name, this::tier));
        }
        return tier;
    }

    private int tier(String name) {
        int tier = article.getOrDefault(name, UNRANKED);
        for (String part : parts(name)) {
            if (part.indexOf(' ') > 0) {
                tier = Math.min(tier, article.getOrDefault(part, UNRANKED));
            }
        }
        return tier;
    }
}
