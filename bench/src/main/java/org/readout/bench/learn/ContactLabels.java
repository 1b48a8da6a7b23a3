package org.readout.bench.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.engine.contact.TriggerFeatures;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What readers say of the contacts in one article, by the words that tell of them.
 *
 * @param contacts by trigger, in text order; one word may tell of several
 */
record ContactLabels(Map<Span, List<Labelled>> contacts) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Days in a week: a time that leaves no more open still tells a day well. */
    private static final int WEEK = 8;

    /**
     * A contact as labelled.
     *
     * @param days its day, a month or a year; alternatives; none where the article tells none
     */
    record Labelled(List<String> days, String status) {}

    /** The labels of a gold file of {@code eval/contacts.py}, by article. */
    static Map<String, ContactLabels> read(Path gold) throws IOException {
        Map<String, ContactLabels> labels = new TreeMap<>();
        for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode article = JSON.readTree(line);
                labels.put(article.get("id").asString(), of(article));
            }
        }
        return labels;
    }

    private static ContactLabels of(JsonNode article) {
        Map<Span, List<Labelled>> contacts = new TreeMap<>();
        for (JsonNode contact : article.get("contacts")) {
            String day = contact.get("date").asString("");
            Labelled labelled = new Labelled(
                    day.isEmpty() ? List.of() : List.of(day.split("\\|")),
                    contact.get("status").asString("").split("\\|")[0].replace("refused", "cancelled"));
            for (JsonNode telling : contact.get("tellings")) {
                contacts.computeIfAbsent(
                                new Span(telling.get(0).asInt(), telling.get(1).asInt()), any -> new ArrayList<>())
                        .add(labelled);
            }
        }
        return new ContactLabels(contacts);
    }

    /** The rows of one trigger: an option a row for its day, one row for its status. */
    List<FeatureRow> rows(String group, String article, TriggerFeatures trigger) {
        List<Labelled> told = contacts.getOrDefault(trigger.trigger(), List.of());
        List<FeatureRow> rows = new ArrayList<>();
        for (TriggerFeatures.Day day : trigger.days()) {
            boolean right = isDay(told, day.time())
                    && trigger.days().stream()
                            .noneMatch(other -> isDay(told, other.time()) && length(other.time()) < length(day.time()));
            rows.add(row(
                    "day",
                    group,
                    article,
                    trigger.trigger(),
                    candidate(day.time()),
                    right ? "1" : "0",
                    day.features()));
        }
        TreeSet<String> statuses =
                new TreeSet<>(told.stream().map(Labelled::status).toList());
        if (statuses.size() == 1) {
            rows.add(row("status", group, article, trigger.trigger(), "-", statuses.first(), trigger.status()));
        }
        return rows;
    }

    private static FeatureRow row(
            String decision,
            String group,
            String article,
            Span trigger,
            String candidate,
            String label,
            SortedSet<String> features) {
        return new FeatureRow(decision, group, article, trigger.start(), trigger.end(), candidate, label, features);
    }

    private static String candidate(TimeExpression time) {
        return time.span().isEmpty()
                ? "page"
                : time.span().start() + "-" + time.span().end();
    }

    private static long length(TimeExpression time) {
        return time.range()
                .map(range -> range.last().toEpochDay() - range.first().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    private static boolean isDay(List<Labelled> told, TimeExpression time) {
        return told.stream().flatMap(contact -> contact.days().stream()).anyMatch(day -> fits(day, time));
    }

    /** Whether one is the other or a vaguer form of it. */
    private static boolean fits(String day, TimeExpression time) {
        String value = time.value().substring(0, Math.min(10, time.value().length()));
        if (value.startsWith(day) || day.startsWith(value)) {
            return true;
        }
        return length(time) < WEEK
                && day.length() == 10
                && time.range().orElseThrow().contains(LocalDate.parse(day));
    }
}
