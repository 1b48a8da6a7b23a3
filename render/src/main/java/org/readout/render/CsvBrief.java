package org.readout.render;

import java.util.List;
import java.util.Optional;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;

/**
 * The brief as one table for spreadsheets and data frames (RFC 4180): a line for each contact, statement, change of
 * sense between two wordings of one, item of the agenda, and value of a claim. Several values of one cell stand behind
 * semicolons.
 */
public final class CsvBrief {

    private static final List<String> COLUMNS = List.of(
            "story",
            "record",
            "id",
            "kind",
            "channel",
            "status",
            "date",
            "until",
            "place",
            "who",
            "to",
            "via",
            "text",
            "topics",
            "reports",
            "evidence");

    private final CsvTable out;

    private CsvBrief(CsvTable out) {
        this.out = out;
    }

    public static String render(Brief brief) {
        return CsvTable.render(COLUMNS, out -> brief.stories().forEach(new CsvBrief(out)::story));
    }

    private void story(Brief.StoryRecord story) {
        story.contacts().forEach(contact -> contact(story, contact));
        story.statements().forEach(statement -> statement(story, statement));
        story.agenda().forEach(item -> agenda(story, item));
        story.claims().forEach(claim -> claim(story, claim));
    }

    private void contact(Brief.StoryRecord story, Brief.StoryContact contact) {
        new Row(story, "contact", contact.id())
                .set("kind", Phrases.word(contact.kind()))
                .set("channel", contact.channel().map(Phrases::word))
                .set("status", Phrases.word(contact.status()))
                .set("date", contact.date().map(Brief.StoryDate::value))
                .set("until", contact.until())
                .set("place", contact.place())
                .set("who", names(story, contact.participants()))
                .evidence(contact.evidence())
                .write();
    }

    private void statement(Brief.StoryRecord story, Brief.StoryStatement statement) {
        new Row(story, "statement", statement.id())
                .set("kind", Phrases.word(statement.kind()))
                .set("who", statement.speaker().map(id -> Phrases.name(story, id)))
                .set("to", statement.to().map(id -> Phrases.name(story, id)))
                .set("via", statement.via().map(id -> Phrases.name(story, id)))
                .set("text", statement.text())
                .set("topics", statement.topics())
                .evidence(statement.variants().stream()
                        .map(Brief.Variant::evidence)
                        .toList())
                .write();
        statement.variants().forEach(variant -> alterations(story, statement, variant.alters()));
        statement.retold().forEach(retelling -> alterations(story, statement, retelling.alters()));
    }

    /** A place where two wordings of a statement do not say the same. */
    private void alterations(Brief.StoryRecord story, Brief.StoryStatement statement, List<Brief.Altered> alters) {
        for (Brief.Altered altered : alters) {
            new Row(story, "alteration", statement.id())
                    .set("kind", Phrases.word(altered.kind()))
                    .set("who", statement.speaker().map(id -> Phrases.name(story, id)))
                    .set("text", "“" + altered.hereText() + "”, not “" + altered.thereText() + "”")
                    .evidence(List.of(altered.here(), altered.there()))
                    .write();
        }
    }

    private void agenda(Brief.StoryRecord story, Brief.StoryAgenda item) {
        new Row(story, "agenda", item.id())
                .set("kind", Phrases.word(item.kind()))
                .set("status", Phrases.word(item.status()))
                .set("date", item.date().map(Brief.StoryDate::value))
                .set("place", item.place())
                .set("text", item.what())
                .evidence(item.evidence())
                .write();
    }

    /** A claim that is disputed takes a line for each of its values, which the reports of that line give. */
    private void claim(Brief.StoryRecord story, Brief.Claim claim) {
        if (claim.values().isEmpty()) {
            new Row(story, "claim", claim.id())
                    .set("status", Phrases.word(claim.standing()))
                    .set("text", claim.text())
                    .evidence(claim.evidence())
                    .reports(claim.articles())
                    .write();
        }
        for (Brief.ClaimValue value : claim.values()) {
            new Row(story, "claim", claim.id())
                    .set("status", Phrases.word(claim.standing()))
                    .set("text", claim.text() + ": " + value.value())
                    .evidence(claim.evidence().stream()
                            .filter(place -> value.articles().contains(place.article()))
                            .toList())
                    .reports(value.articles())
                    .write();
        }
    }

    private static List<String> names(Brief.StoryRecord story, List<String> actors) {
        return actors.stream().map(id -> Phrases.name(story, id)).toList();
    }

    /** One line of the table while it is filled. */
    private final class Row {

        private final CsvTable.Row cells = out.row();

        Row(Brief.StoryRecord story, String record, String id) {
            set("story", story.id());
            set("record", record);
            set("id", id);
        }

        Row set(String column, String value) {
            cells.set(column, value);
            return this;
        }

        Row set(String column, Optional<String> value) {
            cells.set(column, value);
            return this;
        }

        Row set(String column, List<String> values) {
            cells.set(column, values);
            return this;
        }

        Row evidence(List<Evidence> evidence) {
            set("evidence", Sources.places(evidence));
            return reports(evidence.stream().map(Evidence::article).distinct().toList());
        }

        Row reports(List<String> articles) {
            return set("reports", articles);
        }

        void write() {
            cells.write();
        }
    }
}
