package org.readout.engine.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.lexicon.WordList;

/**
 * A page's address without what does not tell one page from another: scheme, {@code www.}, port, fragment, closing
 * slash, tracking parameters, the forms that AMP adds. Host and page stay: one text on two hosts is two articles.
 *
 * @param host in lower case
 * @param rest path and parameters, from the slash on; empty for a site's front page
 */
record PageUrl(String host, String rest) {

    private static final Pattern FORM = Pattern.compile(
            "(?i:https?:)?/*(?:[^/@?#]*@)?([^/:?#]+\\.[^/:?#]+)(?::\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern CACHED = Pattern.compile(
            "(?:(?:www\\.)?google\\.[a-z.]+/amp|[a-z0-9-]+\\.cdn\\.ampproject\\.org/[a-z])/(?:s/)?(.+)");
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");
    private static final Pattern AMP_PATH =
            Pattern.compile("(?i:^/amp(?=/.)|/amp(?:\\.html?)?$|\\.amp(?=\\.html?$|$))");
    private static final Pattern INDEX = Pattern.compile("(?i:/(?:index|default)\\.(?:html?|php|aspx?)$)");
    private static final Pattern TRACKING =
            Pattern.compile(WordList.load(PageUrl.class, "tracking-parameters.txt").entries().stream()
                    .collect(Collectors.joining("|", "(?i:", ")")));
    private static final int LONGEST = 2_000;

    /** Reads an address; empty for what is none. */
    static Optional<PageUrl> of(String url) {
        if (url.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(url.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Matcher cached = CACHED.matcher(form.group(1).toLowerCase(Locale.ROOT) + form.group(2));
        if (cached.matches()) {
            return of(cached.group(1) + (form.group(3) == null ? "" : "?" + form.group(3)));
        }
        String host =
                HOST_PREFIX.matcher(form.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
        String path = form.group(2).replaceFirst("/+$", "");
        path = INDEX.matcher(AMP_PATH.matcher(path).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("/+$", "");
        String parameters = parameters(form.group(3) == null ? "" : form.group(3));
        return Optional.of(new PageUrl(host, path + (parameters.isEmpty() ? "" : "?" + parameters)));
    }

    /** Whether it is the front page of a site, where each day another article may stand. */
    boolean isFrontPage() {
        return rest.isEmpty();
    }

    private static String parameters(String query) {
        List<String> kept = Stream.of(query.split("[&;]"))
                .filter(parameter -> !parameter.isEmpty()
                        && !TRACKING.matcher(parameter.replaceFirst("=.*", "")).matches())
                .sorted()
                .toList();
        return String.join("&", kept);
    }
}
