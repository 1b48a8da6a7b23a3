package org.readout.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.readout.engine.article.Block;
import org.readout.engine.article.Container;

/** The elements that are open during a walk over a page, and those around its text as containers. */
final class ContainerPath {

    /** Attributes that tell what an element is for. */
    private static final List<String> TELLING =
            List.of("id", "class", "role", "itemprop", "data-testid", "data-component", "data-module");

    /** Names kept of one element; pages that style by class give a dozen. */
    private static final int MOST_NAMES = 40;

    /** Letters of an attribute looked at. */
    private static final int LONGEST = 2_000;

    private static final Pattern INVISIBLE = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final class Open {
        final Element element;
        int container = Container.NONE;

        Open(Element element) {
            this.element = element;
        }
    }

    private final List<Open> path = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final Map<String, List<String>> split = new HashMap<>();

    void open(Element element) {
        path.add(new Open(element));
    }

    void close() {
        path.removeLast();
    }

    List<Container> containers() {
        return containers;
    }

    /** The innermost open element as a container, which makes containers of those around it. */
    int innermost() {
        int known = path.size();
        while (known > 0 && path.get(known - 1).container == Container.NONE) {
            known--;
        }
        for (int i = known; i < path.size(); i++) {
            int parent = i == 0 ? Container.NONE : path.get(i - 1).container;
            Element element = path.get(i).element;
            containers.add(new Container(parent, element.normalName(), names(element)));
            path.get(i).container = containers.size() - 1;
        }
        return path.isEmpty() ? Container.NONE : path.getLast().container;
    }

    /** What the markup calls the text of the innermost open element. */
    Block.Kind kind() {
        Block.Kind kind = Block.Kind.OTHER;
        for (int i = path.size() - 1; i >= 0; i--) {
            switch (path.get(i).element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                case "figcaption", "caption" -> {
                    return Block.Kind.CAPTION;
                }
                case "blockquote" -> {
                    return Block.Kind.QUOTE;
                }
                case "p" -> kind = nearest(kind, Block.Kind.PARAGRAPH);
                case "li", "dt", "dd" -> kind = nearest(kind, Block.Kind.LIST_ITEM);
                case "td", "th" -> kind = nearest(kind, Block.Kind.CELL);
                default -> {
                    // Says nothing.
                }
            }
        }
        return kind;
    }

    private static Block.Kind nearest(Block.Kind found, Block.Kind outer) {
        return found == Block.Kind.OTHER ? outer : found;
    }

    private List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        String name = element.normalName();
        if (!name.equals("body") && !name.equals("html")) {
            // Theirs list what the whole page can have, such as "with-sidebar".
            for (String attribute : TELLING) {
                if (element.hasAttr(attribute)) {
                    names.addAll(split.computeIfAbsent(element.attr(attribute), ContainerPath::split));
                }
            }
        }
        if (isHidden(element) || element.attr("aria-hidden").equals("true")) {
            names.addFirst("hidden");
        }
        return names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names;
    }

    /** Whether an element says of itself that it is not shown. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("style")
                        && INVISIBLE.matcher(element.attr("style")).find();
    }

    /** The names in an attribute, each as its words: parted at hyphens, underscores and capitals. */
    private static List<String> split(String attribute) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean gap = false;
        int length = Math.min(attribute.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? attribute.charAt(i) : ' ';
            if (Character.isWhitespace(c)) {
                if (!name.isEmpty()) {
                    names.add(name.toString().toLowerCase(Locale.ROOT));
                    name.setLength(0);
                }
                gap = false;
            } else if (Character.isLetterOrDigit(c)) {
                boolean camel = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(attribute.charAt(i - 1));
                if ((gap || camel) && !name.isEmpty()) {
                    name.append(' ');
                }
                name.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return names;
    }
}
