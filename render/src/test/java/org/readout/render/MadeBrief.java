package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/** A record of one story made to measure: so many reports of so many words, so many items of each sort. */
record MadeBrief(int reports, int words, int contacts, int statements, int plans, int disputes, int facts) {

    private static final int SPEAKERS = 6;

    Brief brief() {
        return brief("s1", 1);
    }

    /** @param first number of the first report, so that several stories can stand in one brief */
    Brief brief(String id, int first) {
        List<String> ids = IntStream.range(first, first + reports)
                .mapToObj(number -> "r" + number)
                .toList();
        List<Brief.Claim> claims = new ArrayList<>();
        for (int i = 0; i < disputes; i++) {
            claims.add(new Brief.Claim(
                    "k" + (claims.size() + 1),
                    "The length of call number " + i,
                    Brief.Claim.Standing.DISPUTED,
                    ids,
                    evidence(ids, 100 + i),
                    List.of(
                            new Brief.ClaimValue("two hours", ids),
                            new Brief.ClaimValue("three hours", List.of(ids.getLast())))));
        }
        for (int i = 0; i < facts; i++) {
            claims.add(new Brief.Claim(
                    "k" + (claims.size() + 1),
                    "The harbour of town number " + i + " was closed to thirty ships",
                    Brief.Claim.Standing.SINGLE,
                    ids.subList(0, 1),
                    evidence(ids.subList(0, 1), 200 + i),
                    List.of()));
        }
        Brief.StoryRecord story = new Brief.StoryRecord(
                id,
                "Call between Odo Venn and Ilse Karr",
                Optional.of("2025-03-03"),
                Optional.of("2025-03-20"),
                ids,
                List.of(),
                reports,
                reports,
                reports,
                IntStream.rangeClosed(1, SPEAKERS).mapToObj(MadeBrief::actor).toList(),
                IntStream.rangeClosed(1, contacts)
                        .mapToObj(number -> contact(number, ids))
                        .toList(),
                IntStream.rangeClosed(1, statements)
                        .mapToObj(number -> statement(number, ids))
                        .toList(),
                IntStream.rangeClosed(1, plans)
                        .mapToObj(number -> plan(number, ids))
                        .toList(),
                List.of(),
                claims,
                summary(ids));
        return new Brief(
                ids.stream().map(each -> new Brief.Entry(article(each), id)).toList(), List.of(story));
    }

    private List<Brief.SummarySentence> summary(List<String> ids) {
        List<Brief.SummarySentence> sentences = new ArrayList<>();
        if (contacts > 0) {
            sentences.add(new Brief.SummarySentence(
                    "Odo Venn of Tarvia called Ilse Karr of Borland.", List.of("c1"), evidence(ids, 1)));
        }
        if (plans > 0) {
            sentences.add(new Brief.SummarySentence("Next: plan number 1.", List.of("g1"), evidence(ids, 1)));
        }
        if (disputes > 0) {
            sentences.add(new Brief.SummarySentence("The reports differ on k1.", List.of("k1"), evidence(ids, 1)));
        }
        return sentences;
    }

    private static Brief.StoryActor actor(int number) {
        return new Brief.StoryActor(
                "a" + number,
                "Speaker Number" + number,
                List.of(),
                Actor.Type.PERSON,
                Optional.of(number % 2 == 0 ? "TRV" : "BOR"),
                List.of(new Brief.StoryRole("Minister", List.of(), List.of())),
                List.of());
    }

    private static Brief.StoryContact contact(int number, List<String> ids) {
        return new Brief.StoryContact(
                "c" + number,
                Contact.Kind.CALL,
                Optional.of(Contact.Channel.PHONE),
                Contact.Status.HELD,
                Optional.of(new Brief.StoryDate("2025-03-03", "Monday")),
                Optional.empty(),
                List.of("a1", "a2"),
                evidence(ids, number));
    }

    private static Brief.StoryStatement statement(int number, List<String> ids) {
        String words = "We shall not wait for statement number " + number + " to be heard in the harbour";
        return new Brief.StoryStatement(
                "q" + number,
                Optional.of("a" + (1 + number % SPEAKERS)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Statement.Kind.DIRECT,
                words,
                List.of(),
                evidence(ids, 20 + number).stream()
                        .map(place -> new Brief.Variant(place, words, Brief.Variant.Change.SAME))
                        .toList());
    }

    private static Brief.StoryAgenda plan(int number, List<String> ids) {
        return new Brief.StoryAgenda(
                "g" + number,
                "Border summit number " + number,
                AgendaItem.Kind.SUMMIT,
                Optional.of(new Brief.StoryDate("2025-03-20", "March 20")),
                Optional.of("Port Amsel"),
                AgendaItem.Status.SCHEDULED,
                evidence(ids, 60 + number));
    }

    private static List<Evidence> evidence(List<String> ids, int place) {
        return ids.stream()
                .map(id -> new Evidence(id, new Span(place, place + 5)))
                .toList();
    }

    private AnalysedArticle article(String id) {
        Article article = Article.ofText(id, "boats ".repeat(words));
        Body body =
                new Body(List.of(new Span(0, article.text().length())), List.of(), Optional.empty(), Optional.empty());
        return new AnalysedArticle(
                new ReadArticle(article, body, List.of()),
                PublicationDate.given(LocalDate.of(2025, 3, 4)),
                List.of(),
                new Actors(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
