package org.readout.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.event.Event;
import org.readout.engine.text.Span;

class PloverJsonTest {

    @Test
    void anEventIsALineWithEveryPlaceThatTellsIt() {
        Article wire = Article.ofText("wire", "Tarvia warned Borland.");
        Body body = new Body(List.of(wire.text().span()), List.of(), Optional.empty(), Optional.empty());
        AnalysedArticle article = new AnalysedArticle(
                new ReadArticle(wire, body, List.of()),
                PublicationDate.UNKNOWN,
                List.of(),
                new Actors(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Brief.StoryEvent event = new Brief.StoryEvent(
                "e1",
                Event.Type.THREATEN,
                Optional.empty(),
                List.of(Event.Context.ENVIRO_DISASTER, Event.Context.FUTURE),
                List.of("a1"),
                List.of(),
                Optional.of("2025-03-03"),
                Optional.empty(),
                Optional.empty(),
                List.of(new Evidence("wire", new Span(7, 13))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PloverJson.write(new Brief(List.of(new Brief.Entry(article, "s1")), List.of(story(event))), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
            {"schema":"readout/plover/1","id":"s1-e1","story":"s1","date":"2025-03-03","type":"THREATEN","mode":null,\
            "context":["enviro_disaster","future"],"source":[{"id":"a1","name":"Tarvia","type":"COUNTRY","country":"TRV","role":null}],"target":[],\
            "place":null,"contact":null,"mentions":[{"article":"wire","url":null,"publisher":null,\
            "datePublished":{"value":null,"basis":"unknown"},"start":7,"end":13,"text":"warned"}]}
            """);
    }

    private static Brief.StoryRecord story(Brief.StoryEvent event) {
        return new Brief.StoryRecord(
                "s1",
                "Tarvia warns Borland",
                Optional.empty(),
                Optional.empty(),
                List.of("wire"),
                List.of(),
                1,
                1,
                1,
                List.of(new Brief.StoryActor(
                        "a1", "Tarvia", List.of(), Actor.Type.COUNTRY, Optional.of("TRV"), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of());
    }
}
