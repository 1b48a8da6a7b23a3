package org.readout.engine.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.WordList;

/**
 * An outlet as an article gives it, by name or by host, made comparable: "Lake Herald", "The Lake Herald" and
 * "www.lakeherald.example" are one, "Northern News Agency" and "nna.example" too.
 *
 * @param words the name in lower case without marks and article; of a host the label it is registered under
 * @param keys any of which another way of giving the same outlet shares
 */
public record OutletName(String words, Set<String> keys) {

    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z][a-z+.-]*://)?(?:[^/@]*@)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)" + "(?::\\d+)?(?:[/?#].*)?");
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition|news)\\.(?=[^.]+\\.)");
    /** Domains of a country under which its outlets are registered. */
    private static final Set<String> SHARED =
            Set.copyOf(WordList.load(OutletName.class, "shared-domains.txt").entries());

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N} ]");
    /** Fewer initials than this stand for too many names. */
    private static final int INITIALS = 3;

    public OutletName {
        keys = Set.copyOf(keys);
    }

    /** @param publisher a name, a host or an address */
    public static OutletName of(String publisher) {
        String stripped = publisher.strip();
        return ofUrl(stripped).orElseGet(() -> named(stripped));
    }

    /** The outlet at an address; empty for what is none. */
    public static Optional<OutletName> ofUrl(String url) {
        Matcher host = HOST.matcher(url.toLowerCase(Locale.ROOT));
        if (!host.matches()) {
            return Optional.empty();
        }
        String label = label(host.group(1));
        return Optional.of(new OutletName(label, Set.of(label)));
    }

    /** The key of the whole name, without its initials. */
    String key() {
        return key(words);
    }

    private static OutletName named(String name) {
        String words = NO_NAME.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceFirst("^the ", "")
                .strip();
        Set<String> keys = new LinkedHashSet<>(Set.of(key(words)));
        String initials = name.codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (initials.length() >= INITIALS && name.contains(" ")) {
            keys.add(initials.toLowerCase(Locale.ROOT));
        }
        return new OutletName(words, keys);
    }

    private static String key(String words) {
        return words.replace(" ", "");
    }

    /** The label under which a host's domain is registered: "lakeherald" of "edition.lakeherald.co.example". */
    private static String label(String host) {
        List<String> labels = List.of(HOST_PREFIX.matcher(host).replaceFirst("").split("\\."));
        int last = labels.size() - 1;
        int registered = last > 1 && SHARED.contains(labels.get(last - 1)) ? last - 2 : Math.max(0, last - 1);
        return labels.get(registered).replace("-", "");
    }
}
