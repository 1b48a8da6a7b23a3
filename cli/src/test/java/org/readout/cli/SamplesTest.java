package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundled samples from file to golden brief. Renew the golden files with {@code mvn -pl cli -am package
 * -Dgolden.update=true} and read their difference before committing it.
 */
class SamplesTest {

    private static final Path GOLDEN = Ran.HOME.resolve("samples/golden");
    private static final String AS_OF = "2013-12-31";

    private static final Map<String, String> ENDINGS = Map.of("terminal", "txt", "plover", "jsonl");

    @TempDir
    private Path folder;

    @Test
    void theBriefsAreTheGoldenOnes() throws IOException {
        for (String format : List.of("terminal", "md", "json", "csv", "ics", "atom", "plover")) {
            golden("brief." + ENDINGS.getOrDefault(format, format), "brief", "--format", format);
        }
        golden("brief-full.txt", "brief", "--full");
        golden("brief-full.md", "brief", "--full", "--evidence", "--format", "md");
        golden("contacts.txt", "contacts");
        golden("contacts.csv", "contacts", "--format", "csv");
    }

    private static void golden(String file, String... command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(Ran.REPORTS, "--as-of", AS_OF));
        Ran ran = Ran.of(arguments.toArray(String[]::new));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, ran.out());
        }
        assertThat(ran.out()).as(golden.toString()).isEqualTo(Files.readString(golden));
    }

    @Test
    void theBriefOfFiveReportsTakesAQuarterOfTheirWords() throws IOException {
        int words = 0;
        try (Stream<Path> reports = Files.list(Path.of(Ran.REPORTS))) {
            for (Path report : reports.toList()) {
                words += words(Files.readString(report));
            }
        }
        for (String golden : List.of("brief.txt", "brief.md")) {
            assertThat(words(Files.readString(GOLDEN.resolve(golden))))
                    .as(golden)
                    .isLessThanOrEqualTo(words / 4);
        }
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    @Test
    void theLocaleMakesNoDifference() {
        Locale usual = Locale.getDefault();
        String expected = json(Ran.REPORTS);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(json(Ran.REPORTS)).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void theOrderOfTheInputChangesOnlyIds() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> reports = Files.list(Path.of(Ran.REPORTS))) {
            reports.map(Path::toString).sorted().forEach(files::add);
        }
        Map<String, List<String>> expected = withoutIds(json(files.toArray(String[]::new)));
        Collections.reverse(files);
        assertThat(withoutIds(json(files.toArray(String[]::new)))).isEqualTo(expected);
    }

    @Test
    void everyEvidenceSlicesBackToItsWords() {
        JsonNode brief = new JsonMapper().readTree(json(Ran.REPORTS));
        Map<String, String> texts = new TreeMap<>();
        new JsonMapper()
                .readTree("["
                        + String.join(
                                ",",
                                Ran.of("extract", Ran.REPORTS).out().lines().toList()) + "]")
                .forEach(article -> texts.put(
                        article.get("id").asString(), article.get("text").asString()));
        for (JsonNode variant : brief.findValues("variants").stream()
                .flatMap(variants -> variants.values().stream())
                .toList()) {
            String text = texts.get(variant.get("article").asString());
            int start = text.offsetByCodePoints(0, variant.get("start").asInt());
            int end = text.offsetByCodePoints(0, variant.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(variant.get("text").asString());
        }
    }

    /** Each name, day, place and number outside quotation marks stands in one of the items that the sentence names. */
    @Test
    void noSentenceOfTheSummarySaysMoreThanItsItems() {
        for (JsonNode story : new JsonMapper().readTree(json(Ran.REPORTS)).get("stories")) {
            Map<String, String> items = new TreeMap<>();
            for (String list : List.of("contacts", "statements", "agenda", "claims")) {
                story.get(list).forEach(item -> items.put(item.get("id").asString(), words(item, story)));
            }
            assertThat(story.get("summary")).isNotEmpty();
            for (JsonNode sentence : story.get("summary")) {
                StringBuilder told = new StringBuilder();
                sentence.get("items").forEach(id -> told.append(items.get(id.asString())));
                String prose = sentence.get("sentence").asString().replaceAll("“[^”]*”", "");
                Matcher word =
                        Pattern.compile("(?<=\\s)[\\p{Lu}\\d][\\p{L}\\d]*").matcher(prose);
                while (word.find()) {
                    assertThat(told).as(prose).contains(word.group());
                }
            }
        }
    }

    /** All that an item says, days also written out, with the names, offices and countries of whom it names. */
    private static String words(JsonNode item, JsonNode story) {
        StringBuilder words = new StringBuilder(item.toString());
        Matcher day = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?").matcher(item.toString());
        while (day.find()) {
            Month month = Month.of(Integer.parseInt(day.group(2)));
            words.append(' ').append(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            if (day.group(3) != null) {
                words.append(' ').append(Integer.parseInt(day.group(3)));
                words.append(' ')
                        .append(LocalDate.parse(day.group())
                                .getDayOfWeek()
                                .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            }
        }
        for (JsonNode actor : story.get("actors")) {
            if (item.toString().contains('"' + actor.get("id").asString() + '"')) {
                words.append(' ').append(actor);
                for (String code : Locale.getISOCountries()) {
                    Locale country = Locale.of("", code);
                    if (country.getISO3Country().equals(actor.get("country").asString(""))) {
                        words.append(' ').append(country.getDisplayCountry(Locale.ENGLISH));
                    }
                }
            }
        }
        return words.toString();
    }

    @Test
    void aFileIsWrittenInTheFormatOfItsEnding() throws IOException {
        Path page = folder.resolve("brief.html");
        Ran ran = Ran.of("brief", Ran.REPORTS, "--as-of", AS_OF, "-o", page.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    private static String json(String... inputs) {
        List<String> arguments = new ArrayList<>(List.of("brief", "--as-of", AS_OF, "--format", "json"));
        arguments.addAll(List.of(inputs));
        return Ran.of(arguments.toArray(String[]::new)).out();
    }

    /** The lines of a brief's lists with every id put back to what it names, sorted. */
    private static Map<String, List<String>> withoutIds(String json) {
        JsonNode story = new JsonMapper().readTree(json).get("stories").get(0);
        Map<String, String> names = new TreeMap<>();
        story.get("actors")
                .forEach(actor ->
                        names.put(actor.get("id").asString(), actor.get("name").asString()));
        story.get("contacts")
                .forEach(contact -> names.put(
                        contact.get("id").asString(),
                        contact.get("date").toString() + contact.get("evidence").get(0)));
        Map<String, List<String>> lists = new TreeMap<>();
        for (String list : List.of("actors", "contacts", "statements", "agenda", "claims", "derivations")) {
            List<String> lines = new ArrayList<>();
            story.get(list).forEach(item -> lines.add(named(item.toString(), names)));
            Collections.sort(lines);
            lists.put(list, lines);
        }
        return lists;
    }

    private static String named(String line, Map<String, String> names) {
        String bare = Pattern.compile("\"id\":\"[a-z]+\\d+\"").matcher(line).replaceAll("");
        String named = Pattern.compile("\"([ac]\\d+)\"")
                .matcher(bare)
                .replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(1), id.group())));
        // Lists inside a line stand in order of first appearance too.
        return Pattern.compile("[\\[\\]{},]")
                .splitAsStream(named)
                .sorted()
                .toList()
                .toString();
    }
}
