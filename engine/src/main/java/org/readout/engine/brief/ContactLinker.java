package org.readout.engine.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Span;

/** Finds the contact in which something was said: between whom, and near which of its places in the article. */
final class ContactLinker {

    /** Code points between a statement of a ministry and the contact it reads out. */
    private static final int NEAR = 900;

    /** Code points that a contact named after the words counts as farther away. */
    private static final int AFTER = 400;

    private final Cast cast;
    private final List<StoryContact> held;

    ContactLinker(Cast cast, List<StoryContact> contacts) {
        this.cast = cast;
        this.held = contacts.stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .toList();
    }

    private record Link(StoryContact contact, boolean addressed, int distance) {}

    Optional<StoryContact> find(List<Fragment> group, Optional<String> speaker) {
        return group.stream()
                .flatMap(fragment -> held.stream().flatMap(contact -> link(contact, fragment, speaker).stream()))
                .min(Comparator.<Link>comparingInt(link -> link.addressed() ? 0 : 1)
                        .thenComparingInt(Link::distance)
                        .thenComparing(link -> link.contact().id()))
                .map(Link::contact);
    }

    private Optional<Link> link(StoryContact contact, Fragment fragment, Optional<String> speaker) {
        int distance = contact.evidence().stream()
                .filter(place -> place.article().equals(fragment.told().articleId()))
                .mapToInt(place -> distance(place.span(), fragment.span()))
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean takesPart = speaker.filter(contact.participants()::contains).isPresent();
        boolean addressed = takesPart
                && fragment.to().filter(contact.participants()::contains).isPresent();
        boolean otherPartner = takesPart && fragment.to().filter(cast::isPerson).isPresent() && !addressed;
        boolean readOut = speaker.isPresent()
                && !takesPart
                && !cast.isPerson(speaker.get())
                && distance <= NEAR
                && contact.participants().stream()
                        .anyMatch(id ->
                                cast.country(id).isPresent() && cast.country(id).equals(cast.country(speaker.get())));
        boolean told = takesPart && distance < Integer.MAX_VALUE && !otherPartner;
        return addressed || told || readOut ? Optional.of(new Link(contact, addressed, distance)) : Optional.empty();
    }

    /** What is said follows the contact it is said in, so a contact further down lies farther. */
    private static int distance(Span contact, Span said) {
        if (contact.overlaps(said)) {
            return 0;
        }
        return contact.end() <= said.start() ? said.start() - contact.end() : AFTER + contact.start() - said.end();
    }
}
