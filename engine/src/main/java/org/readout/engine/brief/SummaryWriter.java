package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryRole;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.SummarySentence;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.statement.Statement;

/**
 * A headline and a few sentences composed from the record, the news first: what was held, which one of its kind reports
 * call it, what each side said, what comes next, where the reports differ, what went before. A sentence stands only on
 * what {@link ContactSupport} and {@link SummaryQuotations} hold for sure, and names the items it is made of. Nothing
 * is taken over from a report but words in quotation marks.
 */
final class SummaryWriter {

    private static final int AGENDA_ITEMS = 2;
    private static final int DISPUTES = 2;
    private static final int NAMED_ACTORS = 3;
    /** Sentences that a story of so many reports should have, where enough is sure. */
    private static final int WANTED = 4;

    private static final int MANY_REPORTS = 3;
    private static final int LEAST_ORDINAL = 3;

    private final StoryMatter matter;
    private final List<Claim> claims;
    private final Reports reports;
    private final List<ContactSupport> main;
    private final SummaryContacts contacts;
    private final SummaryQuotations quotations;
    private final SummaryAgenda agenda;
    private final List<SummarySentence> sentences = new ArrayList<>();
    private final Set<String> introduced = new LinkedHashSet<>();
    private final Set<String> quoted = new LinkedHashSet<>();

    SummaryWriter(StoryMatter matter, List<Claim> claims) {
        this.matter = matter;
        this.claims = claims;
        this.reports = new Reports(matter.articles());
        this.contacts = new SummaryContacts(matter, reports);
        this.main = contacts.main();
        this.quotations = new SummaryQuotations(matter, reports);
        this.agenda = new SummaryAgenda(matter, reports);
    }

    String headline() {
        if (!main.isEmpty()) {
            return Phrasing.capitalized(String.join(
                    "; ",
                    main.stream()
                            .map(support -> Phrasing.sort(support.contact()) + " between "
                                    + Phrasing.names(support.participants(), matter.cast()))
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

    private List<StoryActor> prominent() {
        return matter.cast().actors().stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON
                        || actor.type() == Actor.Type.COUNTRY
                        || actor.type() == Actor.Type.ORGANIZATION)
                .limit(NAMED_ACTORS)
                .toList();
    }

    List<SummarySentence> sentences() {
        for (ContactSupport support : main) {
            told(support);
            ordinal(support.contact());
            for (String party : support.participants()) {
                quotations.quotation(support.contact(), party, quoted).ifPresent(this::quote);
            }
        }
        if (main.isEmpty()) {
            quotations.quotations(2).forEach(this::quote);
        }
        toCome();
        claims.stream()
                .filter(claim -> claim.standing() == Standing.DISPUTED)
                .limit(DISPUTES)
                .forEach(this::dispute);
        recalled();
        if (matter.articles().size() >= MANY_REPORTS) {
            fill();
        }
        return List.copyOf(sentences);
    }

    private void told(ContactSupport support) {
        add(
                Phrasing.told(support, introducedNames(support.participants()), matter.cast()),
                List.of(support.contact().id()),
                support.contact().evidence());
    }

    private List<String> introducedNames(List<String> participants) {
        return participants.stream()
                .map(id -> introduced.add(id)
                        ? Phrasing.introduced(matter.cast().actor(id), this::isSure)
                        : Phrasing.source(matter.cast().actor(id)))
                .toList();
    }

    /** An office that two newsrooms give, or one of few reports, and that no report disputes. */
    private boolean isSure(StoryActor actor, StoryRole role) {
        boolean disputed = claims.stream()
                .filter(claim -> claim.standing() == Standing.DISPUTED)
                .anyMatch(claim -> claim.evidence().stream().anyMatch(role.evidence()::contains));
        return !disputed
                && actor.country()
                        .filter(code -> matter.cast().country(Optional.of(code)).isEmpty())
                        .isEmpty()
                && (matter.newsrooms(role.articles()) > 1 || matter.articles().size() < MANY_REPORTS);
    }

    /** "first call since May", in the words of the reports, where two of them or a lead say so. */
    private void ordinal(StoryContact contact) {
        contact.ordinals().stream()
                .filter(ordinal -> Words.of(ordinal.text()).size() >= LEAST_ORDINAL
                        && (matter.newsrooms(ordinal.articles()) > 1
                                || ordinal.evidence().stream().anyMatch(reports::isLead)))
                .min(Comparator.comparingInt(ordinal -> -ordinal.articles().size()))
                .ifPresent(ordinal -> add(
                        Phrasing.capitalized(count(ordinal.articles().size()))
                                + (ordinal.articles().size() == 1 ? " calls" : " call") + " it the “" + ordinal.text()
                                + "”",
                        List.of(contact.id()),
                        ordinal.evidence()));
    }

    private void quote(StoryStatement statement) {
        quoted.add(statement.id());
        String speaker = Phrasing.source(matter.cast().actor(statement.speaker().orElseThrow()));
        String words = statement.text().replaceAll("\\s+", " ").replaceAll("[,.;:]+$", "");
        // A fragment fits no sentence but its own, so it is introduced and not built in.
        boolean whole = statement.kind() == Statement.Kind.DIRECT && Character.isUpperCase(words.codePointAt(0));
        String opening = whole
                ? speaker
                        + quotations
                                .addressee(statement)
                                .map(id ->
                                        " told " + Phrasing.source(matter.cast().actor(id)))
                                .orElse(" said")
                : "In the words of " + speaker;
        add(
                opening + ": “" + words + "”",
                List.of(statement.id()),
                statement.variants().stream().map(Variant::evidence).toList());
    }

    private void toCome() {
        for (AgendaItem.Status status : AgendaItem.Status.values()) {
            List<StoryAgenda> items =
                    agenda.sure(status, main).stream().limit(AGENDA_ITEMS).toList();
            if (!items.isEmpty()) {
                String opening =
                        status == AgendaItem.Status.SCHEDULED ? "Next on the calendar: " : "Possible but not settled: ";
                add(
                        opening
                                + Phrasing.list(
                                        items.stream().map(agenda::named).toList()),
                        items.stream().map(StoryAgenda::id).toList(),
                        items.stream().flatMap(item -> item.evidence().stream()).toList());
            }
        }
    }

    private void dispute(Claim claim) {
        String values = String.join(
                " against ",
                claim.values().stream()
                        .map(value -> Phrasing.value(value.value()) + " ("
                                + count(value.articles().size()) + ")")
                        .toList());
        add(
                "The reports differ on " + claim.text().substring(0, 1).toLowerCase(Locale.ROOT)
                        + claim.text().substring(1) + ": " + values,
                List.of(claim.id()),
                claim.evidence());
    }

    private static String count(int reports) {
        return Numbers.spoken(reports) + (reports == 1 ? " report" : " reports");
    }

    private void recalled() {
        List<ContactSupport> recalled = contacts.recalled(main);
        if (!recalled.isEmpty()) {
            add(
                    "The reports also recall that "
                            + String.join(
                                    " and that ",
                                    recalled.stream()
                                            .map(support -> Phrasing.told(
                                                    support, introducedNames(support.participants()), matter.cast()))
                                            .toList()),
                    recalled.stream().map(support -> support.contact().id()).toList(),
                    recalled.stream()
                            .flatMap(support -> support.contact().evidence().stream())
                            .toList());
        }
    }

    /** What else is sure where little was: what reports tell of the parties in their own words. */
    private void fill() {
        for (ContactSupport support : main) {
            for (StoryStatement statement : quotations.paraphrases(support.contact(), quoted)) {
                if (sentences.size() < WANTED && quoted.add(statement.id())) {
                    paraphrase(statement);
                }
            }
        }
        if (sentences.size() < WANTED && !main.isEmpty()) {
            coverage(main.getFirst());
        }
    }

    private void paraphrase(StoryStatement statement) {
        quotations.paraphrase(statement).ifPresent(run -> {
            String speaker =
                    Phrasing.source(matter.cast().actor(statement.speaker().orElseThrow()));
            String words = reports.words(run).replaceAll("\\s+", " ").replaceAll("[,.;:]+$", "");
            add("In the words of one report, " + speaker + " “" + words + "”", List.of(statement.id()), List.of(run));
        });
    }

    private void coverage(ContactSupport support) {
        int told = StoryMatter.articlesOf(support.contact().evidence()).size();
        int all = matter.articles().size();
        if (told > 1) {
            add(
                    told == all
                            ? "All " + count(all) + " tell of it"
                            : "At least " + Numbers.spoken(told) + " of the " + count(all) + " tell of it",
                    List.of(support.contact().id()),
                    support.contact().evidence());
        }
    }

    private void add(String sentence, List<String> items, List<Evidence> evidence) {
        String closed = sentence.endsWith(".") ? sentence : sentence + ".";
        sentences.add(new SummarySentence(
                Phrasing.capitalized(closed),
                items,
                evidence.stream().distinct().toList()));
    }
}
