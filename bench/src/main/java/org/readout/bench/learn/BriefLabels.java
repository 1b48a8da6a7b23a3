package org.readout.bench.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact;
import org.readout.engine.contact.TriggerFeatures;
import org.readout.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a gold record of {@code eval/brief.py} says of the contacts in each of its reports. It names no words: the
 * triggers are those at which the program itself finds a contact of the same participants, where the words of contact
 * lie in one clause.
 */
final class BriefLabels {

    /** A contact of the record. */
    private record Told(List<String> participants, ContactLabels.Labelled labelled) {}

    private final Map<String, List<Told>> contacts = new TreeMap<>();
    private final Map<String, PublicationDate> published = new TreeMap<>();

    static BriefLabels read(Path gold) throws IOException {
        JsonNode record = new JsonMapper().readTree(Files.readString(gold));
        BriefLabels labels = new BriefLabels();
        for (JsonNode article : record.get("articles")) {
            String day = article.path("datePublished").asString("");
            labels.published.put(
                    article.get("id").asString(),
                    day.length() == 10 ? PublicationDate.given(LocalDate.parse(day)) : PublicationDate.UNKNOWN);
        }
        for (JsonNode story : record.get("stories")) {
            for (JsonNode contact : story.path("contacts")) {
                Told told = told(contact);
                for (JsonNode article : contact.get("articles")) {
                    labels.contacts
                            .computeIfAbsent(article.asString(), any -> new ArrayList<>())
                            .add(told);
                }
            }
        }
        return labels;
    }

    private static Told told(JsonNode contact) {
        List<String> participants = new ArrayList<>();
        contact.get("participants").forEach(name -> participants.add(name.asString()));
        String day = contact.path("date").asString("");
        return new Told(
                participants,
                new ContactLabels.Labelled(
                        day.isEmpty() ? List.of() : List.of(day.split("\\|")),
                        contact.path("status").asString("").split("\\|")[0]));
    }

    /** When a report was made public; empty where the record does not know the report. */
    Optional<PublicationDate> published(String article) {
        return Optional.ofNullable(published.get(article));
    }

    /** The labels of one report by the words at which its contacts were found. */
    ContactLabels of(AnalysedArticle article) {
        Map<Span, List<ContactLabels.Labelled>> found = new TreeMap<>();
        for (Contact contact : article.contacts()) {
            List<Told> same = contacts.getOrDefault(article.id(), List.of()).stream()
                    .filter(told -> isBetween(told, contact, article))
                    .toList();
            if (same.size() != 1) {
                continue; // of two contacts of the same persons the record does not say which words tell which
            }
            for (Contact.Telling telling : contact.tellings()) {
                TriggerFeatures.words(article.read().sentences(), telling.evidence())
                        .forEach(word -> found.put(word, List.of(same.getFirst().labelled())));
            }
        }
        return new ContactLabels(found);
    }

    private static boolean isBetween(Told told, Contact contact, AnalysedArticle article) {
        return told.participants().stream()
                .allMatch(wanted -> contact.participants().stream()
                        .map(article.actors()::byId)
                        .flatMap(Optional::stream)
                        .anyMatch(actor -> isCalled(actor, wanted)));
    }

    private static boolean isCalled(Actor actor, String alternatives) {
        List<String> name = words(actor.name());
        return Arrays.stream(alternatives.split("\\|"))
                .map(BriefLabels::words)
                .anyMatch(wanted -> name.containsAll(wanted) || wanted.containsAll(name));
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
