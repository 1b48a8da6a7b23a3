package org.readout.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every article of one run an id of its own: the wanted one, or that with {@code #2}, {@code #3} …; an id that
 * the input gave again, as it does for an article that has changed, with {@code @2}, {@code @3} …
 */
final class Ids {

    private final Fingerprints taken = new Fingerprints();
    private final Map<String, Integer> last = new HashMap<>();

    /** Of an article that is known by its place in a file. */
    String unique(String wanted) {
        return unique(wanted, "#");
    }

    /** Of an article that the input itself calls so. */
    String given(String wanted) {
        return unique(wanted, "@");
    }

    private String unique(String wanted, String mark) {
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + mark + last.merge(wanted + mark, 2, (count, second) -> count + 1);
        }
        return id;
    }

    /** A file's name without its ending. */
    static String ofFile(String fileName) {
        int dot = fileName.toLowerCase(Locale.ROOT).endsWith(".warc.gz")
                ? fileName.length() - ".warc.gz".length()
                : fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
