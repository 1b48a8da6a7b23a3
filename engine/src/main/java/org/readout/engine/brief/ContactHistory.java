package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.engine.contact.Contact;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.language.Sentence;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;

/** How the status of a contact went from report to report. */
final class ContactHistory {

    /** How far states of one day's reports have come, the least first. */
    private static final List<Status> COURSE = List.of(Status.PROPOSED, Status.PLANNED, Status.CANCELLED, Status.HELD);

    private static final Map<String, String> WORDS = words();

    private ContactHistory() {}

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        WordList.load(ContactHistory.class, "contact-states.txt")
                .rows()
                .forEach(row -> words.put(row.column(0), row.column(1)));
        return Map.copyOf(words);
    }

    /** One place with the day of its report, an unknown day before any other. */
    private record Entry(String reported, Status status, Optional<String> word, Told<Contact> told) {

        static Entry of(Told<Contact> told) {
            Status status = told.item().told();
            return new Entry(
                    ContactHistory.reported(told).orElse(""),
                    status,
                    status == Status.CANCELLED ? ContactHistory.word(told) : Optional.empty(),
                    told);
        }

        boolean continues(Entry other) {
            return status == other.status && word.equals(other.word);
        }
    }

    static Optional<String> reported(Told<?> told) {
        return told.article().published().value().map(Object::toString);
    }

    /**
     * The status as of the last day on which it was reported. What has been held stays so, whatever a later report
     * calls it in passing.
     */
    static Status latest(List<Told<Contact>> told) {
        Optional<String> last =
                told.stream().flatMap(each -> reported(each).stream()).max(Comparator.naturalOrder());
        List<Status> all = told.stream().map(each -> each.item().status()).toList();
        Status latest = together(told.stream()
                .filter(each -> reported(each).equals(last))
                .map(each -> each.item().status())
                .toList());
        boolean open = latest == Status.PLANNED || latest == Status.PROPOSED;
        return open && count(all, Status.HELD) * 2 >= all.size() ? Status.HELD : latest;
    }

    /** What reports of one day say together. */
    private static Status together(List<Status> said) {
        if (said.contains(Status.CANCELLED)) {
            return Status.CANCELLED;
        }
        long held = count(said, Status.HELD);
        if (held > 0 && held * 2 >= said.size()) {
            return Status.HELD;
        }
        return count(said, Status.PLANNED) >= count(said, Status.PROPOSED) ? Status.PLANNED : Status.PROPOSED;
    }

    private static long count(List<Status> said, Status wanted) {
        return said.stream().filter(status -> status == wanted).count();
    }

    /** @return the states, the earliest first; empty if there is but one */
    static List<ContactState> of(List<Told<Contact>> told) {
        // What came before is often told later, but nothing comes after a contact was held.
        boolean held = latest(told) == Status.HELD;
        List<Entry> entries = told.stream()
                .map(Entry::of)
                .filter(entry -> entry.status() != Status.PROPOSED || isProposal(entry.told(), told))
                .sorted(Comparator.<Entry>comparingInt(entry -> held && entry.status() == Status.HELD ? 1 : 0)
                        .thenComparing(Entry::reported)
                        .thenComparingInt(entry -> COURSE.indexOf(entry.status()))
                        .thenComparing(entry -> entry.word().orElse("")))
                .toList();
        List<List<Entry>> states = new ArrayList<>();
        for (Entry entry : entries) {
            if (states.isEmpty() || !states.getLast().getFirst().continues(entry)) {
                states.add(new ArrayList<>());
            }
            states.getLast().add(entry);
        }
        boolean changed = states.size() > 1
                || states.stream().anyMatch(state -> state.getFirst().word().isPresent());
        return changed ? states.stream().map(ContactHistory::state).toList() : List.of();
    }

    /** Whether the report knows of no more: of a call that was held, "requested by" tells who wanted it. */
    private static boolean isProposal(Told<Contact> one, List<Told<Contact>> told) {
        return one.item().status() == Status.PROPOSED
                && told.stream()
                        .noneMatch(other -> other.articleId().equals(one.articleId())
                                && other.item().told() == Status.PLANNED);
    }

    private static ContactState state(List<Entry> entries) {
        Entry first = entries.getFirst();
        List<Evidence> evidence = entries.stream()
                .map(entry -> entry.told().at(entry.told().item().evidence()))
                .distinct()
                .toList();
        return new ContactState(
                first.status(),
                first.word(),
                Optional.of(first.reported()).filter(day -> !day.isEmpty()),
                StoryMatter.articlesOf(evidence),
                evidence);
    }

    /** "postponed", "refused": what the sentence says of a contact that did not come about. */
    static Optional<String> word(Told<Contact> told) {
        Span place = told.item().evidence();
        return told.article().read().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(place))
                .flatMap(ContactHistory::lemmas)
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<String> lemmas(Sentence sentence) {
        return sentence.tokens().stream().map(token -> token.lemma().toLowerCase(Locale.ROOT));
    }
}
