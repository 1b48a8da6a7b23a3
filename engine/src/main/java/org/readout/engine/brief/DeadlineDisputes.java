package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.brief.Dispute.Said;

/** Outlets that give one deadline two days. One that moves from report to report is no dispute. */
final class DeadlineDisputes implements Dispute.Rule {

    private static final int WHOLE_DAY = "2031-05-09".length();

    @Override
    public List<Dispute> find(StoryMatter matter) {
        List<StoryAgenda> deadlines = matter.agenda().stream()
                .filter(item -> item.kind() == AgendaItem.Kind.DEADLINE
                        && item.reckoned().isEmpty()
                        && day(item).isPresent())
                .toList();
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            for (int j = i + 1; j < deadlines.size(); j++) {
                StoryAgenda one = deadlines.get(i);
                StoryAgenda other = deadlines.get(j);
                if (isOne(one, other, matter)) {
                    List<Said> said = Stream.concat(said(one).stream(), said(other).stream())
                            .toList();
                    Dispute.of("the day on which the " + one.what(), said, matter)
                            .ifPresent(disputes::add);
                }
            }
        }
        return disputes;
    }

    private static Optional<String> day(StoryAgenda item) {
        return item.date().map(StoryDate::value).filter(value -> value.length() == WHOLE_DAY);
    }

    private static boolean isOne(StoryAgenda one, StoryAgenda other, StoryMatter matter) {
        List<String> articles = StoryMatter.articlesOf(one.evidence());
        List<String> others = StoryMatter.articlesOf(other.evidence());
        return Words.content(one.what()).equals(Words.content(other.what()))
                && Collections.disjoint(articles, others)
                && published(articles, matter).equals(published(others, matter));
    }

    private static Set<Optional<LocalDate>> published(List<String> articles, StoryMatter matter) {
        return matter.articles().stream()
                .filter(article -> articles.contains(article.id()))
                .map(article -> article.published().value())
                .collect(Collectors.toSet());
    }

    private static List<Said> said(StoryAgenda item) {
        String day = day(item).orElseThrow();
        return item.evidence().stream().map(place -> new Said(day, day, place)).toList();
    }
}
