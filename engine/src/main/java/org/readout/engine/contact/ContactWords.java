package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.lexicon.WordList;

/** The word lists of this package, loaded once. */
final class ContactWords {

    static final ContactWords DEFAULT = new ContactWords();

    /** A noun that names a contact. */
    record Noun(List<String> lemmas, Kind kind, Optional<Channel> channel, Strength strength) {}

    /** A word for a channel, and whether it counts outside the contact's own phrase. */
    private record ChannelWord(Channel channel, boolean near) {}

    /** How much of a contact a noun must tell by itself. */
    enum Strength {
        STRONG,
        WEAK,
        PLURAL
    }

    /** What ends on a day, the likeliest first where several stand near it. */
    enum Deadline {
        DAY,
        RESPITE,
        MEASURE
    }

    /** A noun for an occasion, and whether it counts only with a proper name. */
    record OccasionWord(AgendaItem.Kind kind, boolean named) {}

    /** A verb that tells of a contact. */
    record Verb(Kind kind, Optional<Channel> channel, List<String> frames) {}

    /** How a verb stands to the contact that its object names. */
    enum Support {
        LIGHT,
        CONTROL,
        TELL
    }

    /** What a word beside a contact says of whether it has happened, the strongest last. */
    enum Standing {
        PLANNED,
        PROPOSED,
        CANCELLED,
        DENIED
    }

    private final Map<String, List<Noun>> nouns = new LinkedHashMap<>();
    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final Map<String, Support> support = new LinkedHashMap<>();
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final Map<String, ChannelWord> channels = new LinkedHashMap<>();
    private final Set<String> people;
    private final Set<String> reporting;
    private final Set<String> otherMeetings;
    private final Set<String> media;
    private final Map<String, Deadline> deadlines = new LinkedHashMap<>();
    private final Map<String, OccasionWord> occasions = new LinkedHashMap<>();

    private ContactWords() {
        for (WordList.Row row : load("nouns.txt").rows()) {
            List<String> lemmas = List.of(row.column(0).split(" "));
            nouns.computeIfAbsent(lemmas.getLast(), head -> new ArrayList<>())
                    .add(new Noun(
                            lemmas,
                            Kind.valueOf(row.column(1)),
                            channel(row.column(2)),
                            Strength.valueOf(upper(row.column(3)))));
        }
        for (WordList.Row row : load("verbs.txt").rows()) {
            verbs.put(
                    row.column(0),
                    new Verb(
                            Kind.valueOf(row.column(1)),
                            channel(row.column(2)),
                            List.of(row.column(3).split(" "))));
        }
        load("verb-support.txt")
                .rows()
                .forEach(row -> support.put(row.column(0), Support.valueOf(upper(row.column(1)))));
        load("status.txt").rows().forEach(row -> standing.put(row.column(0), Standing.valueOf(row.column(1))));
        load("channels.txt")
                .rows()
                .forEach(row -> channels.put(
                        row.column(0),
                        new ChannelWord(
                                Channel.valueOf(row.column(1)), row.column(2).equals("near"))));
        people = new TreeSet<>(load("people.txt").entries());
        reporting = new TreeSet<>(load("reporting.txt").entries());
        otherMeetings = new TreeSet<>(load("other-meetings.txt").entries());
        media = new TreeSet<>(load("media.txt").entries());
        load("deadlines.txt")
                .rows()
                .forEach(row -> deadlines.put(row.column(0), Deadline.valueOf(upper(row.column(1)))));
        load("occasions.txt")
                .rows()
                .forEach(row -> occasions.put(
                        row.column(0),
                        new OccasionWord(
                                AgendaItem.Kind.valueOf(row.column(1)),
                                row.column(2).equals("named"))));
    }

    private static WordList load(String name) {
        return WordList.load(ContactWords.class, name);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static Optional<Channel> channel(String column) {
        return column.equals("-") ? Optional.empty() : Optional.of(Channel.valueOf(column));
    }

    /** The contact noun that ends at the token, the longest entry that fits. */
    Optional<Noun> nounAt(Scene scene, int token) {
        Noun best = null;
        for (Noun noun : nouns.getOrDefault(scene.lemma(token), List.of())) {
            int from = token - noun.lemmas().size() + 1;
            boolean fits = from >= 0
                    && (best == null || best.lemmas().size() < noun.lemmas().size());
            for (int i = 0; fits && i < noun.lemmas().size(); i++) {
                fits = scene.lemma(from + i).equals(noun.lemmas().get(i));
            }
            if (fits) {
                best = noun;
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<Verb> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Support> support(String lemma) {
        return Optional.ofNullable(support.get(lemma));
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

    boolean isPeople(String lemma) {
        return people.contains(lemma);
    }

    boolean isReporting(String lemma) {
        return reporting.contains(lemma);
    }

    Optional<Deadline> deadline(String lemma) {
        return Optional.ofNullable(deadlines.get(lemma));
    }

    /** What sort of occasion the noun names. */
    Optional<OccasionWord> occasion(String lemma) {
        return Optional.ofNullable(occasions.get(lemma));
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
