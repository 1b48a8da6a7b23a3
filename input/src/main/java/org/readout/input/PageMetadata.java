package org.readout.input;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.readout.engine.article.PublicationDate;

/**
 * What a page says about its article, in this order of trust: JSON-LD, meta elements, microdata, visible elements.
 *
 * @param url its canonical address
 * @param publisher the outlet's name, else its host
 * @param headline without the site's name
 * @param authors in page order
 * @param language BCP 47
 * @param published {@link PublicationDate#UNKNOWN} where the page does not say
 * @param modified the day of its last change
 * @param free schema.org's isAccessibleForFree
 */
record PageMetadata(
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> headline,
        List<String> authors,
        Optional<String> language,
        PublicationDate published,
        Optional<LocalDate> modified,
        Optional<Boolean> free) {

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Fewest letters of a part of a host that is a name of its own, and no "com". */
    private static final int LABEL = 4;

    /** Longest name of an author, in characters; longer ones are lives. */
    private static final int LONGEST_NAME = 80;

    PageMetadata {
        authors = List.copyOf(authors);
    }

    static PageMetadata of(Document page) {
        PageFacts facts = PageFacts.of(page);
        JsonLd structured = JsonLd.of(facts.scripts());
        Optional<String> url = firstOf(facts::canonical, () -> facts.meta("og:url"), structured::url);
        Optional<String> site = facts.meta("og:site_name", "application-name");
        Optional<String> publisher = firstOf(
                () -> structured.publisher().filter(name -> site.isEmpty() || !isCredit(name, site.get(), url)),
                () -> site,
                () -> facts.meta("publisher", "dc.publisher"),
                () -> facts.properties("publisher").findFirst(),
                () -> url.flatMap(PageMetadata::host));
        PageDates dates = PageDates.of(facts, structured, url);
        return new PageMetadata(
                url,
                publisher,
                headline(page, facts, structured, publisher),
                authors(facts, structured),
                firstOf(
                                () -> Optional.ofNullable(page.firstElementChild())
                                        .map(html -> html.attr("lang"))
                                        .filter(tag -> !tag.isBlank()),
                                structured::language,
                                () -> facts.meta("og:locale", "content-language", "language"))
                        .flatMap(PageMetadata::language),
                dates.published(),
                dates.modified(),
                free(facts, structured));
    }

    /**
     * Whether the publisher that a page names is whom it credits for the text, a wire for example: the page's host goes
     * by the site's own name, and neither by the publisher's nor by its initials.
     */
    private static boolean isCredit(String publisher, String site, Optional<String> url) {
        String address = url.flatMap(PageMetadata::host).orElse("");
        String host = letters(address);
        boolean ofSite = host.contains(letters(site))
                || Stream.of(address.split("\\."))
                        .anyMatch(label ->
                                label.length() >= LABEL && letters(site).contains(letters(label)));
        StringBuilder initials = new StringBuilder();
        for (String word : publisher.split("\\s+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return !letters(site).isEmpty()
                && ofSite
                && !letters(publisher).contains(letters(site))
                && !letters(site).contains(letters(publisher))
                && !host.contains(letters(publisher))
                && !host.contains(letters(initials.toString()));
    }

    private static String letters(String name) {
        return LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Optional<String> headline(
            Document page, PageFacts facts, JsonLd structured, Optional<String> publisher) {
        return firstOf(
                structured::headline,
                () -> facts.meta("og:title", "twitter:title", "dc.title", "title")
                        .map(title -> withoutSite(title, publisher)),
                () -> facts.properties("headline").findFirst(),
                facts::heading,
                () -> Optional.of(page.title().strip())
                        .filter(title -> !title.isEmpty())
                        .map(title -> withoutSite(title, publisher)));
    }

    /** "Ministers meet | The Lake Herald" without the outlet's name. */
    private static String withoutSite(String title, Optional<String> publisher) {
        if (publisher.isEmpty() || title.length() <= publisher.get().length()) {
            return title;
        }
        int start = title.length() - publisher.get().length();
        String before = title.substring(0, start).stripTrailing();
        boolean closes = title.substring(start).equalsIgnoreCase(publisher.get());
        boolean parted = !before.isEmpty() && "|-–—·•:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return closes && parted ? before.substring(0, before.length() - 1).stripTrailing() : title;
    }

    private static List<String> authors(PageFacts facts, JsonLd structured) {
        Set<String> authors = new LinkedHashSet<>();
        structured.authors().forEach(author -> addName(author, authors));
        if (authors.isEmpty()) {
            facts.metas(List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"))
                    .filter(author -> !author.startsWith("http"))
                    .findFirst()
                    .ifPresent(author -> addName(author, authors));
        }
        if (authors.isEmpty()) {
            Stream.concat(facts.properties("author"), facts.writers())
                    .filter(author -> author.length() <= LONGEST_NAME)
                    .forEach(author -> addName(author, authors));
        }
        return new ArrayList<>(authors);
    }

    /** Adds a name without the "By" before it and the desk after a bar. */
    private static void addName(String written, Set<String> authors) {
        String name = written.split(" \\| ", 2)[0].replaceFirst("(?i)^by ", "").strip();
        if (!name.isEmpty()) {
            authors.add(name);
        }
    }

    /** A language tag in its usual form; what is none says nothing. */
    private static Optional<String> language(String declared) {
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return Optional.of(tag).filter(known -> !known.equals("und"));
    }

    private static Optional<Boolean> free(PageFacts facts, JsonLd structured) {
        return firstOf(
                        structured::free,
                        () -> facts.meta("isaccessibleforfree"),
                        () -> facts.meta("article:content_tier").map(tier -> tier.equals("free") ? "true" : "false"),
                        () -> facts.properties("isAccessibleForFree").findFirst())
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> List.of("true", "false", "yes", "no").contains(value))
                .map(value -> value.equals("true") || value.equals("yes"));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.replaceFirst("^www\\.", ""))
                    .filter(host -> !host.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where to look next. */
    private interface Lookup {

        Optional<String> look();
    }

    private static Optional<String> firstOf(Lookup... lookups) {
        return Stream.of(lookups).flatMap(lookup -> lookup.look().stream()).findFirst();
    }
}
