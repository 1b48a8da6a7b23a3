package org.readout.engine.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Mention;
import org.readout.engine.brief.Brief.Altered;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;
import org.readout.engine.wording.Comparison;
import org.readout.engine.wording.Comparison.Difference;
import org.readout.engine.wording.Named;
import org.readout.engine.wording.Wording;
import org.readout.engine.wording.WordingComparer;

/** Compares the wordings of a story's statements, with the names in them as the story knows them. */
final class Wordings {

    private static final Set<String> ENGLISH =
            Set.copyOf(WordList.load(Wordings.class, "english-speaking.txt").entries());
    /** What says more than {@link Variant.Change}. */
    private static final Set<Difference> TELLING =
            EnumSet.of(Difference.CUT, Difference.EXTENDED, Difference.MARKS_MOVED, Difference.TRANSLATED);

    private final Cast cast;
    private final WordingComparer comparer = new WordingComparer();

    Wordings(Cast cast) {
        this.cast = cast;
    }

    static Wording of(Told<?> told, Span span, boolean quoted, Cast cast) {
        List<Named> names = told.article().actors().within(span).stream()
                .filter(mentioned -> mentioned.mention().kind() == Mention.Kind.NAME)
                .flatMap(mentioned -> cast.idOf(told, mentioned.actor().id()).stream()
                        .map(id -> named(mentioned.mention().span(), id, cast)))
                .toList();
        return new Wording(told.article().read().article().text(), span, quoted, names);
    }

    private static Named named(Span span, String id, Cast cast) {
        Named.Sort sort = switch (cast.actor(id).type()) {
            case PERSON -> Named.Sort.PERSON;
            case COUNTRY, LOCATION -> Named.Sort.PLACE;
            case ORGANIZATION, OTHER -> Named.Sort.OTHER;
        };
        return new Named(span, id, cast.country(id), sort);
    }

    /** @param speaker of the statement, who decides whether two wordings can be two translations */
    Variant variant(Fragment fullest, Fragment fragment, Variant.Change change, Optional<String> speaker) {
        if (fragment.evidence().equals(fullest.evidence()) || change == Variant.Change.SAME) {
            return new Variant(fragment.evidence(), fragment.text(), change);
        }
        Comparison comparison = comparer.compare(fullest.wording(cast), fragment.wording(cast));
        Optional<Difference> wording = Optional.of(comparison.difference())
                .filter(TELLING::contains)
                .filter(difference -> fragment.isQuoted())
                .filter(difference -> difference != Difference.TRANSLATED || mayBeTranslated(speaker));
        // Two reporters' words of their own differ too much for a single word to tell.
        boolean close = fragment.isQuoted() || comparison.difference() != Difference.TRANSLATED;
        return new Variant(
                fragment.evidence(),
                fragment.text(),
                comparison.difference() == Difference.SAME ? Variant.Change.SAME : change,
                wording,
                close ? altered(comparison, fullest, fragment.told()) : List.of());
    }

    /** Whether two quotations are one of which the outlets have set the marks otherwise. */
    boolean marksMoved(Fragment one, Fragment other) {
        return WordAlignment.shareRun(one.words(), other.words())
                && comparer.marksMoved(one.wording(cast), other.wording(cast));
    }

    private boolean mayBeTranslated(Optional<String> speaker) {
        return speaker.flatMap(cast::country)
                .filter(country -> !ENGLISH.contains(country))
                .isPresent();
    }

    /** Where words of an article say something else than a quotation. */
    List<Altered> altered(Fragment quotation, Told<?> told, Span span) {
        return altered(comparer.compare(quotation.wording(cast), of(told, span, false, cast)), quotation, told);
    }

    private static List<Altered> altered(Comparison comparison, Fragment fullest, Told<?> told) {
        return comparison.alterations().stream()
                .map(each -> new Altered(
                        each.kind(),
                        told.at(each.here()),
                        told.words(each.here()),
                        fullest.told().at(each.there()),
                        fullest.told().words(each.there())))
                .toList();
    }
}
