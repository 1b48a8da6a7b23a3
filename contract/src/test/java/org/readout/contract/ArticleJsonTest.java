package org.readout.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.actor.Role;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.body.Furniture;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

class ArticleJsonTest {

    @Test
    void aLineHoldsTheContractsFieldsInOrder() {
        assertThat(json(PublicationDate.inferred(LocalDate.of(2025, 3, 3)))).isEqualTo("""
            {"schema":"readout/article/1","id":"one","url":null,"publisher":"Harbour Wire","headline":null,\
            "author":[],"inLanguage":null,"datePublished":{"value":"2025-03-03","basis":"inferred"},\
            "text":"Ad \uD83D\uDE00\\nVenn rang Karr on Monday.","body":[[5,30]],\
            "furniture":[{"start":0,"end":4,"kind":"advertisement"}],\
            "times":[{"start":23,"end":29,"type":"DATE","value":"2025-03-03"}],\
            "actors":[{"id":"a1","name":"Odo Venn","type":"PERSON","country":"TRV",\
            "roles":["Foreign Minister"],"mentions":[[5,9]]}],\
            "statements":[],\
            "contacts":[{"kind":"call","channel":"phone","status":"held",\
            "date":{"value":"2025-03-03","text":"Monday"},"until":null,"place":null,\
            "participants":["a1","a2"],"initiator":"a1","evidence":[{"start":5,"end":19}]}],\
            "events":[{"type":"CONSULT","mode":"phone","source":["a1"],"target":[],"date":"2025-03-03",\
            "start":5,"end":30}]}
            """);
    }

    @Test
    void anUnknownDateIsNullNotAbsent() {
        assertThat(json(PublicationDate.UNKNOWN)).contains("\"datePublished\":{\"value\":null,\"basis\":\"unknown\"}");
    }

    private static String json(PublicationDate published) {
        Article article = Article.ofText("one", "Ad \uD83D\uDE00\nVenn rang Karr on Monday.");
        Body body = new Body(
                List.of(new Span(5, 30)),
                List.of(new Furniture(new Span(0, 4), Furniture.Kind.ADVERTISEMENT)),
                Optional.empty(),
                Optional.of("Harbour Wire"));
        Actor venn = new Actor(
                "a1",
                "Odo Venn",
                Actor.Type.PERSON,
                Optional.of("TRV"),
                List.of(new Role("Foreign Minister", new Span(5, 9)), new Role("Foreign Minister", new Span(5, 9))),
                List.of(new Mention(new Span(5, 9), Mention.Kind.NAME)));
        TimeExpression monday =
                new TimeExpression(new Span(23, 29), TimeExpression.Type.DATE, "2025-03-03", Optional.empty());
        Contact call = new Contact(
                Contact.Kind.CALL,
                Optional.of(Contact.Channel.PHONE),
                Contact.Status.HELD,
                Optional.of(monday),
                Optional.empty(),
                Optional.empty(),
                List.of("a1", "a2"),
                Optional.of("a1"),
                List.of(new Contact.Telling(
                        new Span(5, 19), Contact.Status.HELD, Optional.of(monday), Optional.empty())),
                1);
        AnalysedArticle analysed = new AnalysedArticle(
                new ReadArticle(article, body, List.of()),
                published,
                List.of(monday),
                new Actors(List.of(venn)),
                List.of(),
                List.of(call),
                List.of(),
                List.of(new Event(
                        Event.Type.CONSULT,
                        Optional.of("phone"),
                        List.of(),
                        List.of("a1"),
                        List.of(),
                        Optional.of("2025-03-03"),
                        Optional.empty(),
                        new Span(5, 30))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArticleJson.write(analysed, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
