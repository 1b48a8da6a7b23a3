package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Gazetteer.Sort;
import org.readout.engine.text.Span;

/** One office phrase while it grows from its head to both sides. */
final class GrowingOffice {

    private static final int LONGEST = 14;

    private final Lexicon lexicon;
    private final Words words;
    private final Chunks chunks;
    private final Offices.Head head;
    private final int core;
    private final int free;
    private final List<Nation> nations = new ArrayList<>();
    private final List<int[]> titlePieces = new ArrayList<>();
    private final List<OfficePhrase> before;
    private Optional<Institution> institution = Optional.empty();
    private Optional<Chunk> owner = Optional.empty();
    private int first;
    private int end;
    private int possessor = -1;
    private boolean definite;
    private boolean indefinite;
    private int number;

    GrowingOffice(
            Lexicon lexicon,
            Words words,
            Chunks chunks,
            int core,
            Offices.Head head,
            int free,
            List<OfficePhrase> before) {
        this.lexicon = lexicon;
        this.words = words;
        this.chunks = chunks;
        this.core = core;
        this.head = head;
        this.free = free;
        this.first = core;
        this.end = core + head.length();
        this.before = before;
    }

    OfficePhrase grow() {
        leftWithinTitle();
        int titleFirst = first;
        leftOwners();
        leftHolder();
        int modifiersEnd = first;
        leftModifiers();
        if (first < modifiersEnd) {
            titlePieces.add(new int[] {first, modifiersEnd});
        }
        determiner();
        int titleEnd = right();
        titlePieces.add(new int[] {titleFirst, titleEnd});
        Set<Office> portfolios = lexicon.offices().portfolios(words, titleFirst, titleEnd);
        if (portfolios.isEmpty()) {
            // "Kremlin secretary" is no head of state
            institution
                    .flatMap(Institution::portfolio)
                    .filter(office -> !office.isHead())
                    .ifPresent(portfolios::add);
        }
        Set<Office> classes = head.counterpart()
                ? EnumSet.noneOf(Office.class)
                : lexicon.offices().classes(head, portfolios);
        boolean supranational = nations.isEmpty()
                && institution
                        .filter(body -> body.nation().isEmpty() && !body.isMinistry())
                        .isPresent();
        if (supranational
                && (classes.isEmpty()
                        || classes.contains(Office.HEAD_OF_STATE)
                        || classes.contains(Office.HEAD_OF_GOVERNMENT))) {
            classes = EnumSet.of(Office.ORGANISATION);
        }
        return new OfficePhrase(
                first,
                end,
                core,
                head,
                Office.ordered(classes),
                nations,
                institution,
                body(titleFirst, end),
                owner,
                possessor,
                definite,
                indefinite,
                number,
                title(),
                titleSpan());
    }

    /** "ministry spokesman", "spokesman for the ministry" */
    private Optional<String> body(int from, int to) {
        if (institution.isPresent() || !nations.isEmpty()) {
            return Optional.empty();
        }
        for (int i = from; i < to; i++) {
            if (lexicon.isBody(words.lower(i)) && (i < core || words.is(i - 1, "the"))) {
                return Optional.of(words.lower(i));
            }
        }
        return Optional.empty();
    }

    private String title() {
        StringBuilder title = new StringBuilder();
        titlePieces.sort(Comparator.comparingInt(piece -> piece[0]));
        for (int[] piece : titlePieces) {
            if (piece[0] < piece[1]) {
                title.append(title.isEmpty() ? "" : " ").append(NameChunker.written(words, piece[0], piece[1]));
            }
        }
        return title.toString();
    }

    private Span titleSpan() {
        return words.span(titlePieces.getFirst()[0], titlePieces.getLast()[1]);
    }

    private void leftWithinTitle() {
        while (first > free && core - first < LONGEST && inTitle(first - 1)) {
            first--;
        }
        while (first < core && (words.is(first, "and") || words.closes(first))) {
            first++;
        }
    }

    private boolean inTitle(int i) {
        String lower = words.lower(i);
        Optional<Chunk> chunk = chunks.covering(i);
        if (chunk.isPresent()) {
            return chunk.get().sort() == Sort.PLACE
                    && chunk.get().end() == first
                    && words.capital(core)
                    && lexicon.offices().isPortfolioWord(lower);
        }
        if (lower.equals("and") || lower.equals("&")) {
            return i > free && portfolio(i - 1) && portfolio(i + 1);
        }
        if (portfolio(i) || lexicon.isModifier(lower)) {
            return !words.verb(i) || words.tag(i).equals("VBG") || words.tag(i).equals("VBN");
        }
        boolean capital = words.capital(core) && words.capital(i) && words.noun(i) && i > 0;
        boolean small = words.tag(i).equals("NN")
                && !words.capital(i)
                && first == core
                && words.noun(core)
                && !words.verb(i)
                && !head.counterpart()
                && i > 0
                && !Calendar.names(lower)
                && !isTime(lower);
        return capital && !Calendar.names(lower) || small;
    }

    private boolean isTime(String lower) {
        return switch (lower) {
            case "week", "month", "year", "day", "time", "today", "yesterday", "tomorrow", "weekend" -> true;
            default -> false;
        };
    }

    private boolean portfolio(int i) {
        return lexicon.offices().isPortfolioWord(words.lower(i))
                && chunks.covering(i).isEmpty();
    }

    private void leftOwners() {
        while (first > free) {
            int at = words.possessive(first - 1) ? first - 1 : first;
            Optional<Chunk> chunk = chunks.endingAt(at).filter(c -> c.first() >= free);
            if (chunk.isEmpty() || at == first && chunk.get().isPerson()) {
                return;
            }
            Chunk found = chunk.get();
            if (topic(found, at < first)) {
                first = found.first();
                titlePieces.add(new int[] {found.first(), found.end()});
                continue;
            }
            if (found.isNational()) {
                nations.addFirst(found.nation().orElseThrow());
            } else if (found.sort() == Sort.ORGANIZATION) {
                institution = found.institution();
                if (at == first) {
                    titlePieces.add(new int[] {found.first() + nationTokens(found), found.end()});
                }
            } else if (found.isPerson() && at < first) {
                owner = chunk;
            } else {
                return;
            }
            first = found.first();
            if (!found.isNational()) {
                return;
            }
            int before = first - 1;
            boolean joined = words.is(before, "and") || words.is(before, ",") && head.plural();
            if (!joined
                    || !head.plural()
                    || chunks.endingAt(before).filter(Chunk::isNational).isEmpty()) {
                return;
            }
            first = before;
        }
    }

    /** The country of whoever the office is held for: "the Peruvian president's envoy". */
    private void leftHolder() {
        if (nations.isEmpty()
                && words.possessive(first - 1)
                && !before.isEmpty()
                && before.getLast().end() == first - 1) {
            before.getLast().nation().ifPresent(nations::add);
            definite = true;
        }
    }

    /** Whether a country or place only says what an envoy is for: "the Peruvian president's Norway envoy". */
    private boolean topic(Chunk found, boolean possessive) {
        boolean owned = words.possessive(found.first() - 1)
                || words.tag(found.first() - 1).equals("PRP$")
                || chunks.endingAt(found.first()).filter(Chunk::isNational).isPresent();
        return head.classes().contains(Office.ENVOY)
                && !possessive
                && (found.sort() == Sort.PLACE || found.sort() == Sort.COUNTRY && owned);
    }

    /** How many tokens at the front of an institution's name are its country's. */
    private int nationTokens(Chunk chunk) {
        String written = NameChunker.written(words, chunk.first(), chunk.end());
        int at = written.lastIndexOf(chunk.name());
        int tokens = 0;
        int offset = words.token(chunk.first()).span().start() + Math.max(at, 0);
        while (chunk.first() + tokens < chunk.end() - 1
                && words.token(chunk.first() + tokens).span().start() < offset) {
            tokens++;
        }
        return tokens;
    }

    private void leftModifiers() {
        while (first > free
                && lexicon.isModifier(words.lower(first - 1))
                && chunks.covering(first - 1).isEmpty()) {
            first--;
        }
    }

    private void determiner() {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            switch (words.lower(i)) {
                case "the", "this", "that", "these", "those" -> definite = true;
                case "both" -> {
                    definite = true;
                    number = 2;
                }
                case "a", "an", "another", "one", "some", "several", "other", "any", "no", "every", "each" -> {
                    indefinite = true;
                    return;
                }
                case "two" -> number = 2;
                case "three" -> number = 3;
                case "four" -> number = 4;
                case "his", "her", "their", "its", "my", "our", "your" -> {
                    possessor = i;
                    definite = true;
                    return;
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** Takes the words after the head that belong to it; gives where the title ends. */
    private int right() {
        int titleEnd = end;
        for (int rounds = 0; rounds < 3; rounds++) {
            String lower = words.lower(end);
            boolean of = lower.equals("of") || lower.equals("for");
            boolean to = lower.equals("to") || lower.equals("on") || lower.equals("at");
            if (!of && !to) {
                return titleEnd;
            }
            int at = words.is(end + 1, "the") ? end + 2 : end + 1;
            Optional<Chunk> chunk = chunks.startingAt(at);
            if (chunk.isPresent() && lower.equals("of") && chunk.get().isNational()) {
                at = nationList(at);
                end = at;
            } else if (chunk.isPresent() && !lower.equals("on") && chunk.get().sort() == Sort.ORGANIZATION) {
                if (of) {
                    institution = institution.or(() -> chunk.get().institution());
                }
                end = chunk.get().end();
                titleEnd = end;
            } else if (chunk.isPresent()
                    && !lower.equals("of")
                    && classesAreEnvoy()
                    && (chunk.get().isNational() || chunk.get().sort() == Sort.PLACE)) {
                end = chunk.get().end();
                titleEnd = end;
            } else if (chunk.isPresent() && chunk.get().isPerson() && of && speaksFor()) {
                owner = chunk;
                end = chunk.get().end();
                return titleEnd;
            } else if (!lower.equals("of") && classesAreEnvoy() && chunk.isEmpty() && properEnd(at) > at) {
                end = properEnd(at);
                titleEnd = end;
            } else if (of && words.is(end + 1, "the") && lexicon.isBody(words.lower(end + 2))) {
                end += 3;
            } else if (of && complementEnd(end + 1) > end + 1) {
                end = complementEnd(end + 1);
                titleEnd = end;
            } else {
                return titleEnd;
            }
        }
        return titleEnd;
    }

    /** "the envoy for the Horn": the end of a run of proper nouns that no list knows. */
    private int properEnd(int from) {
        int at = from;
        while (words.capital(at)
                && words.tag(at).startsWith("NNP")
                && chunks.covering(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** "a spokesman for Sol" */
    private boolean speaksFor() {
        return head.classes().contains(Office.SPOKESPERSON);
    }

    private boolean classesAreEnvoy() {
        return head.classes().contains(Office.ENVOY);
    }

    private int nationList(int at) {
        int last = at;
        for (int i = at; i < words.size(); ) {
            Optional<Chunk> chunk = chunks.startingAt(i).filter(Chunk::isNational);
            if (chunk.isEmpty()) {
                break;
            }
            chunk.get().nation().ifPresent(nations::add);
            last = chunk.get().end();
            i = last;
            if (!head.plural()) {
                break;
            }
            while (words.is(i, ",") || words.is(i, "and") || words.is(i, "the")) {
                i++;
            }
        }
        return last;
    }

    private int complementEnd(int from) {
        int last = from;
        boolean capital = words.capital(core);
        for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
            boolean word = portfolio(i) && !words.verb(i)
                    || capital
                            && words.capital(i)
                            && words.noun(i)
                            && (chunks.covering(i).isEmpty()
                                    || chunks.covering(i)
                                            .filter(chunk ->
                                                    chunk.sort() == Sort.PLACE || chunk.sort() == Sort.ORGANIZATION)
                                            .isPresent());
            if (word) {
                last = i + 1;
            } else if (!words.is(i, "and")
                            && !words.is(i, "the")
                            && !words.is(i, "of")
                            && !(words.is(i, ",") && capital && words.is(i + 2, "and") && portfolio(i + 3))
                    || last == from && !words.is(i, "the")) {
                break;
            }
        }
        return last;
    }
}
