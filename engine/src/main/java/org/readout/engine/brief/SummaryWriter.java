package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.SummarySentence;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.contact.AgendaItem;
import org.readout.engine.contact.Contact;
import org.readout.engine.statement.Statement;

/**
 * A headline and a few sentences composed from the record: the contacts that most newsrooms report, what each side said
 * in them, what went before, what comes next, where the reports differ. Nothing is taken over from an article but
 * quoted words.
 */
final class SummaryWriter {

    private static final int MAIN_CONTACTS = 2;
    private static final int EARLIER_CONTACTS = 2;
    private static final int AGENDA_ITEMS = 3;
    private static final int DISPUTES = 3;
    /** A quotation for the summary has at least so many words, and at most the second number. */
    private static final int SHORTEST_QUOTATION = 4;

    private static final int LONGEST_QUOTATION = 40;
    private static final int NAMED_ACTORS = 3;

    private final StoryMatter matter;
    private final List<Claim> claims;
    private final List<SummarySentence> sentences = new ArrayList<>();
    private final Set<String> introduced = new LinkedHashSet<>();

    SummaryWriter(StoryMatter matter, List<Claim> claims) {
        this.matter = matter;
        this.claims = claims;
    }

    String headline() {
        List<StoryContact> main = mainContacts();
        if (!main.isEmpty()) {
            return Phrasing.capitalized(String.join(
                    "; ",
                    main.stream()
                            .map(contact ->
                                    inPresent(contact) + " " + Phrasing.names(contact.participants(), matter.cast()))
                            .toList()));
        }
        List<String> actors = prominent().stream().map(StoryActor::name).toList();
        return actors.isEmpty() ? borrowedHeadline() : "Reports on " + Phrasing.list(actors);
    }

    /** Of reports that name nobody, or that are in a language that is not analysed: the headline of one. */
    private String borrowedHeadline() {
        return matter.articles().stream()
                .flatMap(article -> article.headline().stream())
                .map(headline -> headline.strip().replaceAll("\\s+", " "))
                .filter(headline -> !headline.isEmpty())
                .findFirst()
                .orElse("Reports");
    }

    private static String inPresent(StoryContact contact) {
        String sort = switch (contact.kind()) {
            case CALL ->
                contact.channel()
                                .filter(channel -> channel == Contact.Channel.VIDEO)
                                .isPresent()
                        ? "video call"
                        : "call";
            case MEETING -> "meeting";
            case VISIT -> "visit";
            case SUMMIT -> "summit";
            case LETTER -> "letters";
            case OTHER -> "talks";
        };
        return switch (contact.status()) {
            case HELD -> sort + " between";
            case PLANNED -> "planned " + sort + " between";
            case PROPOSED -> "possible " + sort + " between";
            case CANCELLED -> "cancelled " + sort + " between";
        };
    }

    List<SummarySentence> sentences() {
        List<StoryContact> main = mainContacts();
        for (StoryContact contact : main) {
            add(Phrasing.told(contact, introducedNames(contact), matter.cast()), contact.evidence());
            for (String participant : contact.participants()) {
                said(contact, participant);
            }
        }
        if (main.isEmpty()) {
            matter.statements().stream()
                    .filter(SummaryWriter::isQuotable)
                    .limit(2)
                    .forEach(this::quote);
        }
        earlier(main);
        toCome();
        claims.stream()
                .filter(claim -> claim.standing() == Standing.DISPUTED)
                .limit(DISPUTES)
                .forEach(this::dispute);
        if (sentences.isEmpty()) {
            List<StoryActor> actors = prominent();
            if (!actors.isEmpty()) {
                add(
                        "The reports are about "
                                + Phrasing.list(
                                        actors.stream().map(StoryActor::name).toList()),
                        actors.stream()
                                .map(actor -> actor.evidence().getFirst())
                                .toList());
            }
        }
        return List.copyOf(sentences);
    }

    /** The held contacts that most newsrooms tell of, the latest first among equals; planned ones if none was held. */
    private List<StoryContact> mainContacts() {
        List<StoryContact> held = byWeight(matter.contacts().stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .filter(contact -> matter.newsrooms(StoryMatter.articlesOf(contact.evidence())) > 1
                        || matter.articles().size() < 3));
        List<StoryContact> found = held.isEmpty() ? byWeight(matter.contacts().stream()) : held;
        return found.stream().limit(MAIN_CONTACTS).toList();
    }

    private List<StoryContact> byWeight(Stream<StoryContact> contacts) {
        return contacts.sorted(Comparator.<StoryContact>comparingInt(
                                contact -> -matter.newsrooms(StoryMatter.articlesOf(contact.evidence())))
                        .thenComparing(
                                contact -> contact.date()
                                        .map(Brief.StoryDate::value)
                                        .orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(StoryContact::id))
                .toList();
    }

    private List<StoryActor> prominent() {
        return matter.cast().actors().stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON
                        || actor.type() == Actor.Type.COUNTRY
                        || actor.type() == Actor.Type.ORGANIZATION)
                .limit(NAMED_ACTORS)
                .toList();
    }

    private List<String> introducedNames(StoryContact contact) {
        return contact.participants().stream()
                .map(id -> introduced.add(id)
                        ? Phrasing.introduced(matter.cast().actor(id))
                        : Phrasing.source(matter.cast().actor(id)))
                .toList();
    }

    private void said(StoryContact contact, String participant) {
        matter.statements().stream()
                .filter(statement -> statement.contact().equals(Optional.of(contact.id())))
                .filter(statement -> statement.speaker().equals(Optional.of(participant)))
                .filter(SummaryWriter::isQuotable)
                .max(Comparator.<StoryStatement>comparingInt(
                                statement -> statement.variants().size())
                        .thenComparingInt(statement -> statement.kind() == Statement.Kind.DIRECT ? 1 : 0)
                        .thenComparingInt(
                                statement -> Words.of(statement.text()).size()))
                .ifPresent(this::quote);
    }

    private static boolean isQuotable(StoryStatement statement) {
        int words = Words.of(statement.text()).size();
        return statement.kind() != Statement.Kind.INDIRECT
                && statement.speaker().isPresent()
                && words >= SHORTEST_QUOTATION
                && words <= LONGEST_QUOTATION;
    }

    private void quote(StoryStatement statement) {
        String speaker =
                statement.speaker().map(id -> matter.cast().actor(id).name()).orElseThrow();
        Optional<String> to =
                statement.to().map(id -> Phrasing.source(matter.cast().actor(id)));
        String via = statement
                .via()
                .map(id -> ", according to " + Phrasing.source(matter.cast().actor(id)))
                .orElse("");
        String words = statement.text().replaceAll("\\s+", " ").replaceAll("[,.;:]+$", "");
        // A fragment fits no sentence but its own, so it is introduced and not built in.
        String opening = statement.kind() == Statement.Kind.DIRECT
                ? speaker + to.map(name -> " told " + name).orElse(" said")
                : "In " + speaker + "’s words" + to.map(name -> " to " + name).orElse("");
        add(
                opening + ": “" + words + "”" + via,
                statement.variants().stream().map(Variant::evidence).toList());
    }

    private void earlier(List<StoryContact> main) {
        List<StoryContact> earlier = byWeight(matter.contacts().stream()
                        .filter(contact -> contact.status() == Contact.Status.HELD
                                && !main.contains(contact)
                                && contact.date().isPresent()
                                && contact.participants().stream().anyMatch(matter.cast()::isPerson)))
                .stream()
                .limit(EARLIER_CONTACTS)
                .toList();
        if (!earlier.isEmpty()) {
            List<Evidence> evidence = earlier.stream()
                    .flatMap(contact -> contact.evidence().stream())
                    .toList();
            add(
                    "The reports also recall that "
                            + String.join(
                                    " and that ",
                                    earlier.stream()
                                            .map(contact ->
                                                    Phrasing.told(contact, introducedNames(contact), matter.cast()))
                                            .toList()),
                    evidence);
        }
    }

    private void toCome() {
        agenda(AgendaItem.Status.SCHEDULED, "Next on the calendar: ");
        agenda(AgendaItem.Status.POSSIBLE, "Possible but not settled: ");
    }

    private void agenda(AgendaItem.Status status, String opening) {
        List<StoryAgenda> items = matter.agenda().stream()
                .filter(item -> item.status() == status)
                .sorted(Comparator.comparingInt(
                        item -> -StoryMatter.articlesOf(item.evidence()).size()))
                .limit(AGENDA_ITEMS)
                .toList();
        if (!items.isEmpty()) {
            add(
                    opening
                            + Phrasing.list(
                                    items.stream().map(SummaryWriter::named).toList()),
                    items.stream().flatMap(item -> item.evidence().stream()).toList());
        }
    }

    private static String named(StoryAgenda item) {
        String place = item.place()
                .filter(name -> !item.what().contains(name))
                .map(name -> " in " + name)
                .orElse("");
        return item.what() + place + Phrasing.when(item.date());
    }

    private void dispute(Claim claim) {
        String values = String.join(
                " against ",
                claim.values().stream()
                        .map(value -> Phrasing.value(value.value()) + " ("
                                + reports(value.articles().size()) + ")")
                        .toList());
        add(
                "The reports differ on " + claim.text().substring(0, 1).toLowerCase(Locale.ROOT)
                        + claim.text().substring(1) + ": " + values,
                claim.evidence());
    }

    private static String reports(int count) {
        return Numbers.spoken(count) + (count == 1 ? " report" : " reports");
    }

    private void add(String sentence, List<Evidence> evidence) {
        String closed = sentence.endsWith(".") ? sentence : sentence + ".";
        sentences.add(new SummarySentence(
                Phrasing.capitalized(closed), evidence.stream().distinct().toList()));
    }
}
