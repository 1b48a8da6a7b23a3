package org.readout.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.readout.engine.article.Block;
import org.readout.engine.text.Span;

/**
 * A page's text in reading order, one line break between its blocks.
 *
 * @param text all blocks
 * @param blocks where each stands in the text, in code points
 */
record PageText(String text, List<Block> blocks) {

    PageText {
        blocks = List.copyOf(blocks);
    }

    static PageText of(Element page) {
        Walk walk = new Walk();
        page.traverse(walk);
        walk.endBlock();
        return new PageText(walk.text.toString(), walk.blocks);
    }

    /** Walks the tree without recursion, so that no nesting is too deep. */
    private static final class Walk implements NodeVisitor {

        /** Elements whose content is not shown as text. */
        private static final Set<String> UNSEEN = Set.of(
                "head",
                "script",
                "style",
                "noscript",
                "template",
                "svg",
                "math",
                "iframe",
                "object",
                "embed",
                "canvas",
                "audio",
                "video",
                "map",
                "select",
                "option",
                "datalist",
                "textarea",
                "input",
                "meta",
                "link",
                "title");

        /** Elements that stand inside a line of text; all others begin and end a block. */
        private static final Set<String> INLINE = Set.of(
                "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
                "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
                "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "#root");

        /** Elements around a block whose words are told; pages nest a block about twenty deep. */
        private static final int HINTED = 24;

        private static final Pattern WORD_END = Pattern.compile("[^a-z0-9]+");
        private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
        private static final Pattern INVISIBLE =
                Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

        final StringBuilder text = new StringBuilder();
        final List<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final Deque<Element> path = new ArrayDeque<>();
        private int unseen;
        private int links;
        private int preformatted;
        private int linked;
        private int length;
        private boolean space;
        private boolean inLink;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode textNode && unseen == 0) {
                append(textNode.getWholeText());
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        private void enter(Element element) {
            String name = element.normalName();
            unseen += isUnseen(element) ? 1 : 0;
            if (name.equals("br")) {
                lineBreak(element);
            } else if (!INLINE.contains(name)) {
                endBlock();
            }
            links += name.equals("a") ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
            if (!name.equals("#root")) {
                path.addLast(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (!INLINE.contains(name) && !name.equals("br")) {
                endBlock();
            }
            if (!name.equals("#root")) {
                path.pollLast();
            }
            unseen -= isUnseen(element) ? 1 : 0;
            links -= name.equals("a") ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
        }

        /** Two line breaks in a row part paragraphs on pages that have no paragraph elements. */
        private void lineBreak(Element element) {
            Node before = element.previousSibling();
            while (before instanceof TextNode blank && blank.isBlank()) {
                before = before.previousSibling();
            }
            if (before instanceof Element earlier && earlier.normalName().equals("br")) {
                endBlock();
            } else if (unseen == 0) {
                append("\n", true);
            }
        }

        private void append(String raw) {
            append(raw, preformatted > 0);
        }

        private void append(String raw, boolean keepBreaks) {
            int point;
            for (int i = 0; i < raw.length(); i += Character.charCount(point)) {
                point = raw.codePointAt(i);
                if (keepBreaks && point == '\n') {
                    space = false;
                    put('\n');
                } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                    space = true;
                } else if (Character.getType(point) != Character.CONTROL && point != '\u200B' && point != '\uFEFF') {
                    if (space && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                        put(' ');
                    }
                    space = false;
                    put(point);
                }
            }
        }

        private void put(int point) {
            if (!words.isEmpty() || point != '\n') {
                words.appendCodePoint(point);
                linked += links > 0 && (inLink || point != ' ') ? 1 : 0;
                inLink = links > 0;
            }
        }

        void endBlock() {
            space = false;
            while (!words.isEmpty() && words.charAt(words.length() - 1) == '\n') {
                words.setLength(words.length() - 1);
            }
            if (!words.isEmpty()) {
                if (!text.isEmpty()) {
                    text.append('\n');
                    length++;
                }
                int points = words.codePointCount(0, words.length());
                text.append(words);
                blocks.add(new Block(new Span(length, length + points), kind(), hints(), Math.min(linked, points)));
                length += points;
                words.setLength(0);
            }
            linked = 0;
        }

        private boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName());
        }

        private Block.Kind kind() {
            Block.Kind kind = Block.Kind.OTHER;
            for (Element element : (Iterable<Element>) path::descendingIterator) {
                switch (element.normalName()) {
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

        private List<String> hints() {
            List<String> hints = new ArrayList<>();
            int skipped = Math.max(0, path.size() - HINTED);
            for (Element element : path) {
                if (skipped-- <= 0) {
                    addHints(element, hints);
                }
            }
            return hints;
        }

        private static void addHints(Element element, List<String> hints) {
            hints.add(element.normalName());
            if (element.normalName().equals("body") || element.normalName().equals("html")) {
                // Their classes list what the whole page can have, such as "with-sidebar".
                return;
            }
            for (String attribute : List.of("id", "class", "role", "itemprop", "data-testid", "data-component")) {
                for (String name : CAMEL.split(element.attr(attribute))) {
                    for (String word : WORD_END.split(name.toLowerCase(Locale.ROOT))) {
                        if (!word.isEmpty()) {
                            hints.add(word);
                        }
                    }
                }
            }
            if (element.hasAttr("hidden")
                    || INVISIBLE.matcher(element.attr("style")).find()) {
                hints.add("hidden");
            }
        }
    }
}
