package org.readout.render;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readout.engine.brief.Brief;

/**
 * The brief as an Atom feed (RFC 4287), an entry a story: its summary, and links to the reports that have an address.
 * No clock is read: an entry was updated on the last day on which a report of the story was published.
 */
public final class AtomBrief {

    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final Sources sources;

    private AtomBrief(Brief brief) {
        this.sources = new Sources(brief);
    }

    public static String render(Brief brief) {
        return new AtomBrief(brief).feed(brief);
    }

    private String feed(Brief brief) {
        List<Entry> entries = brief.stories().stream().map(this::entry).toList();
        Feed feed = new Feed("atom_1.0");
        feed.setTitle("Readout");
        feed.setId(id("feed " + brief.articles().size()
                + brief.stories().stream().map(AtomBrief::key).toList()));
        feed.setUpdated(entries.stream()
                .map(Entry::getUpdated)
                .max(Comparator.naturalOrder())
                .orElse(date(NEVER)));
        Generator generator = new Generator();
        generator.setValue("Readout");
        feed.setGenerator(generator);
        Person author = new Person();
        author.setName("Readout");
        feed.setAuthors(List.<SyndPerson>of(author));
        feed.setEntries(new ArrayList<>(entries));
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written: " + e.getMessage(), e);
        }
    }

    private Entry entry(Brief.StoryRecord story) {
        Entry entry = new Entry();
        entry.setId(id(key(story)));
        entry.setTitle(Printable.of(story.headline()));
        entry.setUpdated(date(sources.lastPublished(story).orElse(NEVER)));
        Content content = new Content();
        content.setType("html");
        content.setValue(Printable.of(html(story)));
        entry.setContents(List.of(content));
        entry.setCategories(story.statements().stream()
                .flatMap(statement -> statement.topics().stream())
                .distinct()
                .sorted()
                .map(AtomBrief::category)
                .toList());
        entry.setOtherLinks(sources.of(story).stream()
                .flatMap(source -> link(source).stream())
                .toList());
        return entry;
    }

    private static Category category(String topic) {
        Category category = new Category();
        category.setTerm(Printable.of(topic));
        return category;
    }

    private static Optional<Link> link(Sources.Source source) {
        return source.article().read().article().url().map(url -> {
            Link link = new Link();
            link.setRel("related");
            link.setHref(Printable.of(url));
            link.setTitle(Printable.of(source.headline().orElse(source.outlet())));
            return link;
        });
    }

    private String html(Brief.StoryRecord story) {
        StringBuilder text = new StringBuilder();
        story.summary()
                .forEach(sentence ->
                        text.append("<p>").append(escape(sentence.sentence())).append("</p>\n"));
        text.append("<p>").append(Phrases.reports(story)).append(":</p>\n<ul>\n");
        for (Sources.Source source : sources.of(story)) {
            String name = escape(source.outlet()
                    + source.headline().map(headline -> ": " + headline).orElse(""));
            text.append("<li>")
                    .append(source.article()
                            .read()
                            .article()
                            .url()
                            .filter(url -> url.startsWith("http"))
                            .map(url -> "<a href=\"" + escape(url) + "\">" + name + "</a>")
                            .orElse(name))
                    .append("</li>\n");
        }
        return text.append("</ul>\n").toString();
    }

    /** A story is known by its first report. */
    private static String key(Brief.StoryRecord story) {
        return "story "
                + story.articles().stream().min(Comparator.naturalOrder()).orElse(story.id());
    }

    private static String id(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String escape(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
