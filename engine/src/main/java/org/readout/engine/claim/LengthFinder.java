package org.readout.engine.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** Finds how long contacts lasted: "for 40 minutes", "lasted an hour", "a 90-minute call". */
final class LengthFinder {

    private static final Pattern MINUTES_OR_HOURS = Pattern.compile("PT([\\d.]{1,8})([HM])");
    private static final Set<String> LASTING = Set.of("last", "run", "take", "go", "span", "stretch", "speak", "talk");
    /** How far an hour, and a round number of minutes, reach to either side, as a share. */
    private static final double HOURS = 0.25;

    private static final double ROUND_MINUTES = 0.15;
    private static final int MINUTES = 60;
    private static final int NOUN_REACH = 4;
    private static final int VERB_REACH = 6;

    private LengthFinder() {}

    /** @param times those of the sentence */
    static List<Length> find(Sentence sentence, List<TimeExpression> times) {
        List<Length> found = new ArrayList<>();
        for (TimeExpression time : times) {
            Matcher value = MINUTES_OR_HOURS.matcher(time.value());
            if (time.type() == TimeExpression.Type.DURATION && value.matches()) {
                length(sentence, time.span(), value).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Length> length(Sentence sentence, Span span, Matcher value) {
        int from = 0;
        while (from < sentence.size() && sentence.token(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && sentence.token(to).span().start() < span.end()) {
            to++;
        }
        boolean hours = value.group(2).equals("H");
        double minutes = Double.parseDouble(value.group(1)) * (hours ? MINUTES : 1);
        double open = hours ? HOURS : minutes % 5 == 0 ? ROUND_MINUTES : 0;
        AmountReader.Hedged hedged = new AmountReader(sentence)
                .hedge(from, to, minutes, new Amount(minutes * (1 - open), minutes * (1 + open)));
        boolean told = isTold(sentence, hedged.from()) || isBeforeContact(sentence, to);
        Span whole = hedged.from() < from ? sentence.token(hedged.from()).span().cover(span) : span;
        return told && from < sentence.size() ? Optional.of(new Length(hedged.amount(), whole)) : Optional.empty();
    }

    private static boolean isTold(Sentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        if (word(sentence, from - 1).equals("for")) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(0, from - VERB_REACH); i--) {
            if (sentence.token(i).isVerb()) {
                return i >= from - 2 && LASTING.contains(sentence.token(i).lemma());
            }
        }
        return false;
    }

    private static boolean isBeforeContact(Sentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + NOUN_REACH); i++) {
            if (OrdinalFinder.isContact(sentence.token(i))) {
                return true;
            }
            boolean inside = sentence.token(i).isNoun()
                    || sentence.token(i).tag().startsWith("JJ")
                    || sentence.token(i).tag().equals("HYPH")
                    || word(sentence, i).equals("of");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
