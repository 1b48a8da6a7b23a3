package org.readout.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What can tell something of a page's article, gathered in one walk: meta elements, microdata, scripts, headings. */
final class PageFacts implements NodeVisitor {

    /** Elements of one kind that are kept; pages of nothing else cost no more. */
    private static final int MOST = 200;

    /** Elements whose times are of other stories or of the day of the visit. */
    private static final List<String> ELSEWHERE = List.of("nav", "aside", "footer");

    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> writers = new ArrayList<>();
    private final List<String> articleTimes = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private Optional<String> canonical = Optional.empty();
    private int articles;
    private int elsewhere;

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        page.traverse(facts);
        return facts;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        articles += name.equals("article") ? 1 : 0;
        elsewhere += ELSEWHERE.contains(name) ? 1 : 0;
        switch (name) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "h1" -> keep(headings, element);
            case "time" -> time(element);
            case "a" -> {
                if (element.attr("rel").equals("author")) {
                    keep(writers, element);
                }
            }
            default -> {
                // Tells nothing by its name.
            }
        }
        if (element.hasAttr("itemprop")) {
            for (String property : element.attr("itemprop").strip().split("\\s+")) {
                keep(properties.computeIfAbsent(property, unseen -> new ArrayList<>()), element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            articles -= element.normalName().equals("article") ? 1 : 0;
            elsewhere -= ELSEWHERE.contains(element.normalName()) ? 1 : 0;
        }
    }

    private static <T> void keep(List<T> kept, T one) {
        if (kept.size() < MOST) {
            kept.add(one);
        }
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                keep(metas.computeIfAbsent(name, unseen -> new ArrayList<>(1)), content);
            }
        }
    }

    private void link(Element element) {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = Optional.of(element.attr("href").strip()).filter(href -> !href.isEmpty());
        }
    }

    private void script(Element element) {
        if (element.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
            keep(scripts, element.data());
        }
    }

    private void time(Element element) {
        String datetime = element.attr("datetime").strip();
        if (!datetime.isEmpty() && elsewhere == 0) {
            keep(element.hasAttr("pubdate") || articles > 0 ? articleTimes : times, datetime);
        }
    }

    /** The contents of the meta elements of some names, in the order of the names. */
    Stream<String> metas(List<String> names) {
        return names.stream().flatMap(name -> metas.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream());
    }

    Optional<String> meta(String... names) {
        return metas(List.of(names)).findFirst();
    }

    /** What the elements of a microdata property say: a machine's form where they have one, else what they show. */
    Stream<String> properties(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .map(element -> Stream.of("content", "datetime")
                        .map(element::attr)
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElseGet(() -> named(element)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** What an element shows, or the name in it where it holds a thing that has one. */
    private static String named(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        return name == null ? element.text() : name.text();
    }

    List<String> scripts() {
        return scripts;
    }

    Optional<String> canonical() {
        return canonical;
    }

    /** The page's first-order heading, if it has one alone. */
    Optional<String> heading() {
        return headings.size() == 1
                ? Optional.of(headings.getFirst().text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** What links to an author show. */
    Stream<String> writers() {
        return writers.stream().map(element -> element.text().strip()).filter(text -> !text.isEmpty());
    }

    /** The machine-readable times that the page shows, those of its article first. */
    Stream<String> times() {
        return Stream.concat(articleTimes.stream(), times.stream());
    }
}
