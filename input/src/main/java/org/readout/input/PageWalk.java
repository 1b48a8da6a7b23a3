package org.readout.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.readout.engine.article.Block;
import org.readout.engine.article.Markup;
import org.readout.engine.text.Span;

/** Walks a page's tree without recursion, so that no nesting is too deep, and collects its text in blocks. */
final class PageWalk implements NodeVisitor {

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
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "#root");

    /** Names of inline elements that a page shows only on demand or only to screen readers. */
    private static final Pattern ON_DEMAND = Pattern.compile("(?i)(?:^|[\\s_-])(?:tooltip(?:text)?|popover|hovercard"
            + "|rollover-[\\w-]*block|screen-reader(?:-only|-text)?|sr-only|visually-?hidden|offscreen)(?:$|[\\s_-])");

    private final Map<String, Boolean> onDemand = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final ContainerPath path = new ContainerPath();
    private int unseen;
    private int links;
    private int preformatted;
    private int linked;
    private int length;
    private boolean space;
    private boolean inLink;

    /** All that was walked over. */
    PageText text() {
        endBlock();
        return new PageText(text.toString(), new Markup(path.containers(), blocks));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode textNode && unseen == 0) {
            append(textNode.getWholeText(), preformatted > 0);
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
            path.open(element);
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
            path.close();
        }
        unseen -= isUnseen(element) ? 1 : 0;
        links -= name.equals("a") ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
    }

    /** Whether an element's text is not shown; blocks that are hidden are read and marked. */
    private boolean isUnseen(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return true;
        }
        return (name.equals("span") || name.equals("a"))
                && element.attributesSize() > 0
                && (onDemand.computeIfAbsent(
                                element.className(),
                                names -> ON_DEMAND.matcher(names).find())
                        || ContainerPath.isHidden(element));
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

    private void append(String raw, boolean keepBreaks) {
        int point;
        for (int i = 0; i < raw.length(); i += Character.charCount(point)) {
            point = raw.codePointAt(i);
            if (point > ' ' && point < 127) {
                endSpace();
                put(point);
            } else if (keepBreaks && point == '\n') {
                space = false;
                put('\n');
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space = true;
            } else if (Character.getType(point) != Character.CONTROL && point != '\u200B' && point != '\uFEFF') {
                endSpace();
                put(point);
            }
        }
    }

    /** White space before a word is one space, or none where the word opens a line. */
    private void endSpace() {
        if (space && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            put(' ');
        }
        space = false;
    }

    private void put(int point) {
        if (!words.isEmpty() || point != '\n') {
            words.appendCodePoint(point);
            linked += links > 0 && (inLink || point != ' ') ? 1 : 0;
            inLink = links > 0;
        }
    }

    private void endBlock() {
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
            blocks.add(new Block(
                    new Span(length, length + points), path.kind(), path.innermost(), Math.min(linked, points)));
            length += points;
            words.setLength(0);
        }
        linked = 0;
    }
}
