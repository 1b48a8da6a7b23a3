package org.readout.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.engine.article.PublicationDate;

/**
 * An element of a feed, whose children are known by their names without prefix: feeds write {@code content:encoded}
 * under many prefixes and dialects.
 */
record FeedElement(Element element) {

    /** Dates of publication, the surest first. Atom's {@code updated} stands alone in many feeds. */
    private static final String[] PUBLISHED = {"pubdate", "published", "issued", "publication_date", "date", "updated"};

    static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    Optional<FeedElement> child(String name) {
        // A plain title goes before a prefixed one: media:title names a picture.
        return Stream.<Predicate<Element>>of(
                        child -> child.tagName().equalsIgnoreCase(name),
                        child -> localName(child).equals(name)
                                && !child.tagName().startsWith("media:"))
                .flatMap(wanted -> element.children().stream().filter(wanted))
                .findFirst()
                .map(FeedElement::new);
    }

    /** The words of the first of these children that has any. */
    Optional<String> text(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> child(name).stream())
                .map(child -> child.element().wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The same for a line of text, whose characters may be escaped twice or stand between tags. */
    Optional<String> line(String... names) {
        return text(names)
                .map(text -> Parser.unescapeEntities(text.replaceAll("</?[A-Za-z][^<>]{0,200}>", ""), false))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** Atom's {@code xhtml} content is markup of the feed itself; else it is a text, escaped or not. */
    Optional<String> content() {
        return Stream.of("encoded", "content", "description", "summary")
                .flatMap(name -> child(name).stream())
                .map(child -> child.element().attr("type").equals("xhtml")
                                || !child.element().children().isEmpty()
                        ? child.element().html()
                        : child.element().wholeText())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** An address: Atom's alternate link, RSS's link, its permanent identifier, RDF's subject, a sitemap's place. */
    Optional<String> url() {
        Stream<String> atom = element.children().stream()
                .filter(child -> localName(child).equals("link"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.attr("href"));
        Stream<String> permanent = child("guid").stream()
                .filter(guid -> !guid.element().attr("isPermaLink").equals("false"))
                .map(guid -> guid.element().text());
        return Stream.of(
                        atom,
                        text("link", "loc").stream(),
                        permanent,
                        Stream.of(element.attr("rdf:about")),
                        text("id").stream())
                .flatMap(each -> each)
                .map(String::strip)
                .filter(url -> url.matches("(?s)https?://\\S+"))
                .findFirst();
    }

    List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (Element child : element.children()) {
            String name = localName(child);
            if (name.equals("creator") || name.equals("author")) {
                new FeedElement(child)
                        .line("name")
                        .or(() -> author(child.text()))
                        .filter(author -> !authors.contains(author))
                        .ifPresent(authors::add);
            }
        }
        return authors;
    }

    /** RSS wants {@code ada@lake.example (Ada Venn)}. */
    private static Optional<String> author(String written) {
        return Optional.of(written.replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1").strip())
                .filter(author -> !author.isEmpty());
    }

    Optional<String> language() {
        return text("language").or(() -> Optional.of(element.attr("xml:lang")).filter(tag -> !tag.isBlank()));
    }

    PublicationDate published() {
        return Arrays.stream(PUBLISHED)
                .flatMap(name -> text(name).stream())
                .flatMap(date -> PublicationDates.given(date).stream())
                .findFirst()
                .orElse(PublicationDate.UNKNOWN);
    }

    Optional<LocalDate> modified() {
        return text("updated", "modified").flatMap(PublicationDates::day);
    }
}
