package org.readout.engine.contact;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.lexicon.WordList;

/** The word lists of this package, loaded once. */
final class ContactWords {

    static final ContactWords DEFAULT = new ContactWords();

    /** A word for a channel, and whether it counts outside the contact's own phrase. */
    private record ChannelWord(Channel channel, boolean near) {}

    /** What a word beside a contact says of whether it has happened, the strongest last. */
    enum Standing {
        PLANNED,
        PROPOSED,
        CANCELLED,
        DENIED
    }

    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final Map<String, ChannelWord> channels = new LinkedHashMap<>();
    private final Set<String> people;
    private final Set<String> reporting;
    private final Set<String> occasions;
    private final Set<String> otherMeetings;
    private final Set<String> media;

    private ContactWords() {
        load("status.txt").rows().forEach(row -> standing.put(row.column(0), Standing.valueOf(row.column(1))));
        load("channels.txt")
                .rows()
                .forEach(row -> channels.put(
                        row.column(0),
                        new ChannelWord(
                                Channel.valueOf(row.column(1)), row.column(2).equals("near"))));
        people = new TreeSet<>(load("people.txt").entries());
        reporting = new TreeSet<>(load("reporting.txt").entries());
        occasions =
                new TreeSet<>(load("/org/readout/engine/agenda/occasions.txt").entries());
        otherMeetings = new TreeSet<>(load("other-meetings.txt").entries());
        media = new TreeSet<>(load("media.txt").entries());
    }

    private static WordList load(String name) {
        return WordList.load(ContactWords.class, name);
    }

    Optional<Standing> standing(String lemma) {
        return Optional.ofNullable(standing.get(lemma));
    }

    /** Whether a name is that of a newspaper, broadcaster or agency. */
    boolean isMedium(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (media.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Nouns for people who act for a country or body. */
    Set<String> people() {
        return people;
    }

    /** Whether the noun names an occasion with a day of its own. */
    boolean isOccasion(String lemma) {
        return occasions.contains(lemma);
    }

    boolean isReporting(String lemma) {
        return reporting.contains(lemma);
    }

    /** Whether the word before "meeting" and the like makes it another thing than a contact. */
    boolean isOtherMeeting(String lemma) {
        return otherMeetings.contains(lemma);
    }

    /**
     * The channel that the words name first in the list's order.
     *
     * @param inside whether the words are the contact's own phrase
     */
    Optional<Channel> channelIn(String words, boolean inside) {
        String padded = " " + words + " ";
        return channels.entrySet().stream()
                .filter(entry -> (inside || entry.getValue().near()) && padded.contains(" " + entry.getKey() + " "))
                .map(entry -> entry.getValue().channel())
                .findFirst();
    }
}
