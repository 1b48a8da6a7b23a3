package org.readout.render;

import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.body.Furniture;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;
import org.readout.engine.statement.Statement;
import org.readout.engine.story.Derivation;
import org.readout.engine.text.Span;

/** A record of two short reports about countries that do not exist, written out by hand. */
final class SmallBrief {

    static final String WIRE =
            "Advertisement\nOdo Venn of Tarvia called Ilse Karr of Borland on Monday & said: “We will <not> wait.”";
    static final String PAPER = "Tarvia's Odo Venn told Ilse Karr on Tuesday that his side “will not wait”.";

    private SmallBrief() {}

    static Brief brief() {
        Evidence quote = evidence("wire", WIRE, "We will <not> wait.");
        Evidence fragment = evidence("paper", PAPER, "will not wait");
        Evidence call = evidence("wire", WIRE, "Odo Venn of Tarvia called Ilse Karr of Borland on Monday");
        Evidence told = evidence("paper", PAPER, "Odo Venn told Ilse Karr on Tuesday");
        Brief.StoryRecord story = new Brief.StoryRecord(
                "s1",
                "Odo Venn and Ilse Karr speak by phone",
                Optional.of("2025-03-03"),
                Optional.of("2025-04"),
                List.of("wire", "paper"),
                List.of(new Derivation("paper", "wire", Derivation.Kind.REWRITE, 0.61)),
                1,
                1,
                2,
                List.of(
                        new Brief.StoryActor(
                                "a1",
                                "Odo Venn",
                                List.of("Venn"),
                                Actor.Type.PERSON,
                                Optional.of("TRV"),
                                List.of(new Brief.StoryRole("Foreign Minister", List.of("wire"), List.of())),
                                List.of()),
                        new Brief.StoryActor(
                                "a2",
                                "Ilse Karr",
                                List.of(),
                                Actor.Type.PERSON,
                                Optional.empty(),
                                List.of(),
                                List.of())),
                List.of(new Brief.StoryContact(
                        "c1",
                        Contact.Kind.CALL,
                        Optional.of(Contact.Channel.PHONE),
                        Contact.Status.HELD,
                        Optional.of(new Brief.StoryDate("2025-03-03", "Monday")),
                        Optional.empty(),
                        List.of("a1", "a2"),
                        List.of(call, told))),
                List.of(new Brief.StoryStatement(
                        "q1",
                        Optional.of("a1"),
                        Optional.of("a2"),
                        Optional.of("c1"),
                        Optional.empty(),
                        Statement.Kind.DIRECT,
                        "We will <not> wait.",
                        List.of("waiting"),
                        List.of(
                                new Brief.Variant(quote, "We will <not> wait.", Brief.Variant.Change.SAME),
                                new Brief.Variant(fragment, "will not wait", Brief.Variant.Change.REWORDED)))),
                List.of(new Brief.StoryAgenda(
                        "g1",
                        "Border summit",
                        AgendaItem.Kind.SUMMIT,
                        Optional.of(new Brief.StoryDate("2025-04", "next month")),
                        Optional.of("Port Amsel"),
                        AgendaItem.Status.SCHEDULED,
                        List.of(told))),
                List.of(),
                List.of(
                        new Brief.Claim(
                                "k1",
                                "Day of the call between Odo Venn and Ilse Karr",
                                Brief.Claim.Standing.DISPUTED,
                                List.of("wire", "paper"),
                                List.of(call, told),
                                List.of(
                                        new Brief.ClaimValue("2025-03-03", List.of("wire")),
                                        new Brief.ClaimValue("2025-03-04", List.of("paper")))),
                        new Brief.Claim(
                                "k2",
                                "Odo Venn and Ilse Karr spoke",
                                Brief.Claim.Standing.SHARED,
                                List.of("wire", "paper"),
                                List.of(call, told),
                                List.of())),
                List.of(new Brief.SummarySentence("Odo Venn called Ilse Karr.", List.of("c1"), List.of(call))));
        return new Brief(
                List.of(
                        new Brief.Entry(article("wire", WIRE, 13), "s1"),
                        new Brief.Entry(article("paper", PAPER, 0), "s1")),
                List.of(story));
    }

    private static Evidence evidence(String article, String text, String words) {
        int start = text.indexOf(words);
        return new Evidence(article, new Span(start, start + words.length()));
    }

    private static AnalysedArticle article(String id, String text, int furniture) {
        Article article = Article.ofText(id, text);
        List<Furniture> marked = furniture == 0
                ? List.of()
                : List.of(new Furniture(new Span(0, furniture), Furniture.Kind.ADVERTISEMENT));
        Body body = new Body(
                List.of(new Span(furniture, article.text().length())), marked, Optional.empty(), Optional.empty());
        return new AnalysedArticle(
                new ReadArticle(article, body, List.of()),
                PublicationDate.UNKNOWN,
                List.of(),
                new Actors(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
