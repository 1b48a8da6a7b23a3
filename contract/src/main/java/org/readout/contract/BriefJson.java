package org.readout.contract;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import org.readout.engine.brief.Attribution;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.ContactOrdinal;
import org.readout.engine.brief.ContactState;
import org.readout.engine.brief.Correction;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.GivenDate;
import org.readout.engine.story.Derivation;

/** {@code readout/brief/1}: what {@code readout brief --format json} prints, one object. */
public final class BriefJson {

    public static final String SCHEMA = "readout/brief/1";

    private BriefJson() {}

    /**
     * Writes the object and a line end.
     *
     * @param out stays open
     */
    public static void write(Brief brief, OutputStream out) {
        Json.line(
                out,
                json -> json.object(() -> {
                    json.field("schema", SCHEMA);
                    json.array("articles", brief.articles(), BriefJson::article);
                    json.array("stories", brief.stories(), BriefJson::story);
                }));
    }

    private static void article(Json json, Brief.Entry entry) {
        json.object(() -> {
            json.field("id", entry.article().id());
            json.field("publisher", entry.article().publisher());
            json.field("headline", entry.article().headline());
            json.published(entry.article().published());
            Article article = entry.article().read().article();
            if (article.isForeign()) {
                json.field("inLanguage", article.language());
            }
            ArticleJson.partial(json, entry.article());
            json.field("story", entry.story());
            json.version(entry.version());
        });
    }

    private static void story(Json json, Brief.StoryRecord story) {
        json.object(() -> {
            json.field("id", story.id());
            json.field("headline", story.headline());
            json.field("from", story.from());
            json.field("to", story.to());
            json.strings("articles", story.articles());
            json.array("derivations", story.derivations(), BriefJson::derivation);
            json.field("independent", story.independent());
            if (story.articles().size() > 1) {
                json.field("newsrooms", story.newsrooms());
                json.field("domains", story.domains());
            }
            json.array("actors", story.actors(), BriefJson::actor);
            json.array("contacts", story.contacts(), BriefJson::contact);
            json.array("statements", story.statements(), BriefJson::statement);
            json.array("agenda", story.agenda(), BriefJson::agenda);
            json.array("claims", story.claims(), BriefJson::claim);
            json.array("summary", story.summary(), BriefJson::summary);
            if (!story.readouts().isEmpty()) {
                json.array("readouts", story.readouts(), ReadoutsJson::write);
            }
        });
    }

    private static void derivation(Json json, Derivation derivation) {
        json.object(() -> {
            json.field("article", derivation.article());
            json.field("from", derivation.from());
            json.field("kind", Json.word(derivation.kind()));
            json.share("overlap", derivation.overlap());
        });
    }

    private static void actor(Json json, Brief.StoryActor actor) {
        json.object(() -> {
            json.field("id", actor.id());
            json.field("name", actor.name());
            json.strings("aliases", actor.aliases());
            json.field("type", actor.type().name());
            json.field("country", actor.country());
            json.array(
                    "roles",
                    actor.roles(),
                    (roles, role) -> roles.object(() -> {
                        roles.field("title", role.title());
                        roles.strings("articles", role.articles());
                    }));
        });
    }

    private static void contact(Json json, Brief.StoryContact contact) {
        json.object(() -> {
            json.field("id", contact.id());
            json.field("kind", Json.word(contact.kind()));
            json.field("channel", contact.channel().map(Json::word));
            json.field("status", Json.word(contact.status()));
            date(json, contact.date());
            json.field("until", contact.until());
            json.field("place", contact.place());
            json.strings("participants", contact.participants());
            json.field("initiator", contact.initiator());
            evidence(json, contact.evidence());
            if (!contact.history().isEmpty()) {
                json.array("history", contact.history(), BriefJson::state);
            }
            if (!contact.ordinals().isEmpty()) {
                json.array("ordinals", contact.ordinals(), BriefJson::ordinal);
            }
        });
    }

    private static void state(Json json, ContactState state) {
        json.object(() -> {
            json.field("status", Json.word(state.status()));
            if (state.word().isPresent()) {
                json.field("word", state.word());
            }
            json.field("reported", state.reported());
            json.strings("articles", state.articles());
            evidence(json, state.evidence());
        });
    }

    private static void ordinal(Json json, ContactOrdinal ordinal) {
        json.object(() -> {
            json.field("text", ordinal.text());
            json.strings("articles", ordinal.articles());
            evidence(json, ordinal.evidence());
        });
    }

    private static void statement(Json json, Brief.StoryStatement statement) {
        json.object(() -> {
            json.field("id", statement.id());
            json.field("speaker", statement.speaker());
            json.field("to", statement.to());
            json.field("contact", statement.contact());
            json.field("via", statement.via());
            json.field("kind", Json.word(statement.kind()));
            json.field("text", statement.text());
            json.strings("topics", statement.topics());
            json.array(
                    "variants",
                    statement.variants(),
                    (variants, variant) -> variants.object(() -> {
                        place(variants, variant.evidence());
                        variants.field("text", variant.text());
                        variants.field("change", Json.word(variant.change()));
                        variant.wording().ifPresent(wording -> variants.field("wording", Json.word(wording)));
                        alters(variants, variant.alters());
                    }));
            if (!statement.retold().isEmpty()) {
                json.array("retold", statement.retold(), BriefJson::retelling);
            }
        });
    }

    private static void retelling(Json json, Brief.Retelling retelling) {
        json.object(() -> {
            place(json, retelling.evidence());
            json.field("text", retelling.text());
            json.field("as", Json.word(retelling.as()));
            retelling.statement().ifPresent(id -> json.field("statement", id));
            alters(json, retelling.alters());
        });
    }

    private static void alters(Json json, List<Brief.Altered> alters) {
        if (!alters.isEmpty()) {
            json.array(
                    "alters",
                    alters,
                    (places, altered) -> places.object(() -> {
                        places.field("kind", Json.word(altered.kind()));
                        places.field("here", altered.hereText());
                        places.bounds(altered.here().span());
                        places.field("there", altered.thereText());
                        places.optionalObject("against", Optional.of(altered.there()), there -> place(places, there));
                    }));
        }
    }

    private static void agenda(Json json, Brief.StoryAgenda item) {
        json.object(() -> {
            json.field("id", item.id());
            json.field("what", item.what());
            json.field("kind", Json.word(item.kind()));
            date(json, item.date());
            json.field("place", item.place());
            json.field("status", Json.word(item.status()));
            evidence(json, item.evidence());
            if (!item.dates().isEmpty()) {
                json.array("dates", item.dates(), BriefJson::given);
            }
            item.reckoned()
                    .ifPresent(reckoned -> json.object("reckoned", () -> {
                        json.field("length", reckoned.length());
                        json.field("from", reckoned.from());
                        json.object("lengthEvidence", () -> place(json, reckoned.lengthEvidence()));
                        json.optionalObject("fromEvidence", reckoned.fromEvidence(), words -> place(json, words));
                    }));
        });
    }

    private static void given(Json json, GivenDate date) {
        json.object(() -> {
            json.field("value", date.value());
            json.field("text", date.text());
            json.strings("articles", date.articles());
        });
    }

    private static void claim(Json json, Brief.Claim claim) {
        json.object(() -> {
            json.field("id", claim.id());
            json.field("text", claim.text());
            json.field("standing", Json.word(claim.standing()));
            json.strings("articles", claim.articles());
            evidence(json, claim.evidence());
            if (claim.standing() == Brief.Claim.Standing.DISPUTED) {
                json.array(
                        "values",
                        claim.values(),
                        (values, value) -> values.object(() -> {
                            values.field("value", value.value());
                            values.strings("articles", value.articles());
                        }));
            }
            if (!claim.corrections().isEmpty()) {
                json.array("corrections", claim.corrections(), BriefJson::correction);
            }
            if (!claim.attributed().isEmpty()) {
                json.strings("statedBy", claim.statedBy());
                json.array("attributedBy", claim.attributed(), BriefJson::attribution);
            }
        });
    }

    private static void correction(Json json, Correction correction) {
        json.object(() -> {
            json.field("was", correction.was());
            json.array(
                    "wasEvidence",
                    correction.wasEvidence(),
                    (places, each) -> places.object(() -> place(places, each)));
            json.field("now", correction.now());
            json.array(
                    "nowEvidence",
                    correction.nowEvidence(),
                    (places, each) -> places.object(() -> place(places, each)));
        });
    }

    private static void attribution(Json json, Attribution attribution) {
        json.object(() -> {
            json.field("article", attribution.article());
            json.field("to", attribution.actor());
            json.field("source", attribution.source());
        });
    }

    private static void summary(Json json, Brief.SummarySentence sentence) {
        json.object(() -> {
            json.field("sentence", sentence.sentence());
            json.strings("items", sentence.items());
            evidence(json, sentence.evidence());
        });
    }

    private static void date(Json json, Optional<Brief.StoryDate> date) {
        json.optionalObject("date", date, day -> {
            json.field("value", day.value());
            json.field("text", day.text());
        });
    }

    static void evidence(Json json, List<Evidence> evidence) {
        json.array("evidence", evidence, (places, each) -> places.object(() -> place(places, each)));
    }

    static void place(Json json, Evidence evidence) {
        json.field("article", evidence.article());
        json.bounds(evidence.span());
    }
}
