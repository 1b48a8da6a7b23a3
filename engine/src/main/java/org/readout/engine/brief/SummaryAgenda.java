package org.readout.engine.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.contact.Contact;

/** What comes next, as far as a summary can tell it: told by two newsrooms, or with a day of its own after the news. */
final class SummaryAgenda {

    private static final int WHOLE_DAY = 10;

    private final StoryMatter matter;
    private final Reports reports;

    SummaryAgenda(StoryMatter matter, Reports reports) {
        this.matter = matter;
        this.reports = reports;
    }

    /** @return those that most newsrooms tell first */
    List<StoryAgenda> sure(AgendaItem.Status status, List<ContactSupport> main) {
        Set<Evidence> told = main.stream()
                .flatMap(support -> support.contact().evidence().stream())
                .collect(Collectors.toSet());
        String latest = latest(main);
        return matter.agenda().stream()
                .filter(item -> item.status() == status
                        && item.evidence().stream().noneMatch(told::contains)
                        && !isHeld(item, main)
                        && isToCome(item, latest)
                        && isSure(item))
                .sorted(Comparator.comparingInt(item -> -newsrooms(item)))
                .toList();
    }

    /** Whether it is called by the names of the parties of the news and may be that itself, told before the event. */
    private boolean isHeld(StoryAgenda item, List<ContactSupport> main) {
        Set<String> what = Set.copyOf(Words.of(item.what()));
        return main.stream()
                .filter(support -> support.contact().status() == Contact.Status.HELD)
                .anyMatch(support -> support.contact().participants().stream()
                                .filter(id -> isNamed(what, id))
                                .count()
                        > 1);
    }

    /** By the last word of a name or by the country. */
    private boolean isNamed(Set<String> what, String id) {
        List<String> name = Words.of(matter.cast().actor(id).name());
        List<String> country = matter.cast()
                .country(id)
                .flatMap(Phrasing::country)
                .map(Words::of)
                .orElse(name);
        return what.contains(name.getLast()) || what.contains(country.getLast());
    }

    private int newsrooms(StoryAgenda item) {
        return matter.newsrooms(StoryMatter.articlesOf(item.evidence()));
    }

    /** The last day of the news and of its reports. */
    private String latest(List<ContactSupport> main) {
        Stream<String> published = matter.articles().stream()
                .map(AnalysedArticle::published)
                .flatMap(day -> day.value().stream())
                .map(Object::toString);
        Stream<String> held = main.stream()
                .map(ContactSupport::contact)
                .map(StoryContact::date)
                .flatMap(Optional::stream)
                .map(StoryDate::value);
        return Stream.concat(published, held).max(Comparator.naturalOrder()).orElse("");
    }

    private static boolean isToCome(StoryAgenda item, String latest) {
        return item.date()
                .map(StoryDate::value)
                .filter(day -> day.matches("\\d{4}.*")
                        && day.compareTo(latest.substring(0, Math.min(latest.length(), day.length()))) <= 0
                        && (day.length() >= WHOLE_DAY || !latest.startsWith(day)))
                .isEmpty();
    }

    private boolean isSure(StoryAgenda item) {
        boolean dated = item.date()
                .filter(day -> day.value().length() >= WHOLE_DAY && !when(item).isEmpty())
                .isPresent();
        return newsrooms(item) > 1
                || (dated || matter.articles().size() < 3) && item.status() == AgendaItem.Status.SCHEDULED;
    }

    /** With its place and day where they are sure. */
    String named(StoryAgenda item) {
        String place = item.place()
                .filter(name -> !item.what().contains(name) && newsrooms(item) > 1)
                .map(name -> " in " + name)
                .orElse("");
        return item.what() + place + when(item);
    }

    private String when(StoryAgenda item) {
        return item.date()
                .map(day -> SureDay.when(
                        day.value(),
                        List.of(day.text()),
                        StoryMatter.articlesOf(item.evidence()).stream().allMatch(reports::isDated)))
                .orElse("");
    }
}
