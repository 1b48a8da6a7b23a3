package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.body.Furniture;

/**
 * Who carried a story's articles, each outlet once whether it is given by name or by host: "Lake Herald", "The Lake
 * Herald" and "www.lakeherald.example" are one, "Northern News Agency" and "nna.example" too.
 */
final class Outlets {

    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z][a-z+.-]*://)?(?:[^/@]*@)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)" + "(?::\\d+)?(?:[/?#].*)?");
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition|news)\\.(?=[^.]+\\.)");
    /** Second-level domains under which a country's outlets are registered. */
    private static final Set<String> SHARED = Set.of("co", "com", "org", "net", "gov", "ac", "or", "ne", "go", "edu");

    private static final Pattern SIGNED = Pattern.compile("[(\\[/](\\p{Lu}[\\p{L}&. -]{1,40})[)\\]/]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    /** Fewer initials than this stand for too many names. */
    private static final int INITIALS = 3;

    /** For each way in which an outlet is given, the one it was first seen by. */
    private final Map<String, String> first = new HashMap<>();

    /** @param articles all of which outlets are to be told apart, in any order */
    Outlets(List<AnalysedArticle> articles) {
        for (AnalysedArticle article : articles) {
            List<String> keys = new ArrayList<>(carrier(article));
            unite(keys);
            signature(article).forEach(name -> unite(List.copyOf(names(name))));
        }
    }

    /** How many outlets carried the articles; an article of which no outlet is known counts as one of its own. */
    int domains(List<AnalysedArticle> articles) {
        return count(articles.stream().map(article -> outlet(carrier(article), article)));
    }

    /** How many newsrooms wrote them: the agency that signs a dateline, else the outlet that carried it. */
    int newsrooms(List<AnalysedArticle> articles) {
        return count(articles.stream()
                .map(article -> signature(article)
                        .findFirst()
                        .map(name -> outlet(names(name), article))
                        .orElseGet(() -> outlet(carrier(article), article))));
    }

    private static int count(Stream<String> outlets) {
        return outlets.collect(Collectors.toSet()).size();
    }

    private String outlet(Set<String> keys, AnalysedArticle article) {
        return keys.stream().findFirst().map(this::top).orElse("article " + article.id());
    }

    private void unite(List<String> keys) {
        for (String key : keys) {
            first.putIfAbsent(key, key);
            String one = top(keys.getFirst());
            String other = top(key);
            if (!one.equals(other)) {
                first.put(other, one);
            }
        }
    }

    private String top(String key) {
        Set<String> passed = new HashSet<>();
        String top = key;
        while (passed.add(top)) {
            top = first.getOrDefault(top, top);
        }
        return top;
    }

    /** The keys of the outlet that carried an article, none where nothing says which. */
    private static Set<String> carrier(AnalysedArticle article) {
        Set<String> keys = new LinkedHashSet<>();
        article.publisher().ifPresent(publisher -> keys.addAll(names(publisher)));
        article.read().article().url().ifPresent(url -> {
            Matcher host = HOST.matcher(url.toLowerCase(Locale.ROOT));
            if (host.matches()) {
                keys.addAll(host(host.group(1)));
            }
        });
        return keys;
    }

    /** The agency in the dateline. */
    private static Stream<String> signature(AnalysedArticle article) {
        return article.read().body().furniture().stream()
                .filter(furniture -> furniture.kind() == Furniture.Kind.DATELINE)
                .map(furniture -> SIGNED.matcher(article.read().article().text().slice(furniture.span())))
                .filter(Matcher::find)
                .map(signed -> signed.group(1).strip());
    }

    /** Keys of an outlet's name, or of its host where that is what is given. */
    private static Set<String> names(String publisher) {
        Matcher host = HOST.matcher(publisher.strip().toLowerCase(Locale.ROOT));
        if (host.matches()) {
            return host(host.group(1));
        }
        Set<String> keys = new LinkedHashSet<>();
        String folded = NO_LETTER
                .matcher(publisher.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .replaceAll("");
        keys.add(folded);
        String initials = publisher
                .codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        if (initials.length() >= INITIALS && publisher.strip().contains(" ")) {
            keys.add(initials);
        }
        return keys;
    }

    /** The label under which a host's domain is registered: "lakeherald" of "edition.lakeherald.co.example". */
    private static Set<String> host(String host) {
        List<String> labels = List.of(HOST_PREFIX.matcher(host).replaceFirst("").split("\\."));
        int last = labels.size() - 1;
        int registered = last > 1 && SHARED.contains(labels.get(last - 1)) ? last - 2 : Math.max(0, last - 1);
        return Set.of(labels.get(registered).replace("-", ""));
    }
}
