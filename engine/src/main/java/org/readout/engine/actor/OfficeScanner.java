package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Gazetteer.Sort;

/** Finds office phrases: a head with its modifiers, its country or institution before or after it, its number. */
final class OfficeScanner {

    private final Lexicon lexicon;

    OfficeScanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<OfficePhrase> scan(Words words, Chunks chunks) {
        List<OfficePhrase> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); ) {
            Optional<Offices.Head> head = lexicon.offices().match(words, i);
            if (head.isEmpty() || !heads(words, chunks, i, head.get())) {
                i++;
                continue;
            }
            OfficePhrase phrase = new GrowingOffice(lexicon, words, chunks, i, head.get(), free, found).grow();
            found.add(phrase);
            free = phrase.end();
            i = Math.max(phrase.end(), i + 1);
        }
        return found;
    }

    private boolean heads(Words words, Chunks chunks, int i, Offices.Head head) {
        int last = i + head.length() - 1;
        Optional<Chunk> chunk = chunks.covering(last);
        if (chunk.isPresent() && chunk.get().sort() != Sort.ORGANIZATION) {
            return false;
        }
        if (chunk.isPresent() && chunk.get().end() > last + 1) {
            return false;
        }
        if (!words.noun(last)
                && !(head.length() > 1 && !words.verb(last))
                && !words.capital(last)
                && !words.form(last).endsWith(".")
                && !words.tag(last).equals("JJ")) {
            return false;
        }
        // "party leader" and "head office" carry a head as a modifier: the last head of a compound counts
        Optional<Offices.Head> next = lexicon.offices().match(words, last + 1);
        boolean modifies = next.isPresent()
                && !words.capital(last + 1)
                && words.noun(last + 1)
                && words.noun(last)
                && !words.tag(last).endsWith("S");
        return !modifies && !(words.tag(last).equals("JJ") && !words.capital(last));
    }
}
