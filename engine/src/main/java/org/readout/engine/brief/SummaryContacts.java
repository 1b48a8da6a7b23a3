package org.readout.engine.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.contact.Contact.Status;

/**
 * Which contacts a summary tells: first the news, which most newsrooms tell in their leads and which lies nearest to
 * the reports' own day; then what reports recall.
 */
final class SummaryContacts {

    private static final int MOST_MAIN = 2;
    private static final int MOST_RECALLED = 2;
    /** Days between a contact and the first report of it above which it is not the news. */
    private static final long NEWS_DAYS = 10;
    /** The value of a whole day, shorter ones are vaguer. */
    private static final int WHOLE_DAY = 10;

    private final StoryMatter matter;
    private final List<ContactSupport> all = new ArrayList<>();

    SummaryContacts(StoryMatter matter, Reports reports) {
        this.matter = matter;
        for (int i = 0; i < matter.contacts().size(); i++) {
            all.add(new ContactSupport(
                    matter, reports, matter.contacts().get(i), matter.groups().get(i)));
        }
    }

    /**
     * The news: what was held before what is to come; a second contact only where it is told nearly as widely and is
     * not the first one told apart.
     */
    List<ContactSupport> main() {
        List<ContactSupport> candidates = all.stream()
                .filter(support -> support.leads() > 0
                        && !support.isThin()
                        && support.participants().size() > 1
                        && !isOld(support.contact()))
                .sorted(Comparator.<ContactSupport>comparingInt(
                                support -> support.contact().status() == Status.HELD ? 0 : 1)
                        .thenComparingInt(support -> -support.leads())
                        .thenComparingInt(support -> -support.newsrooms())
                        .thenComparing(support -> day(support.contact()), Comparator.reverseOrder())
                        .thenComparing(support -> support.contact().id()))
                .toList();
        List<ContactSupport> main = new ArrayList<>();
        for (ContactSupport support : candidates) {
            boolean first = main.isEmpty();
            if (first || main.size() < MOST_MAIN && isAsWide(support, main.getFirst())) {
                main.add(support);
            }
        }
        return main;
    }

    private boolean isAsWide(ContactSupport support, ContactSupport first) {
        return support.contact().status() == first.contact().status()
                && 2 * support.leads() >= first.leads()
                && support.newsrooms() > 1
                && !isLike(support.contact(), first.contact());
    }

    /** Contacts of the same parties, of which one may be the other told with less. */
    private boolean isLike(StoryContact one, StoryContact other) {
        boolean same = one.participants().stream().allMatch(id -> takesPart(id, other))
                || other.participants().stream().allMatch(id -> takesPart(id, one));
        boolean days =
                day(one).length() >= WHOLE_DAY && day(other).length() >= WHOLE_DAY && !isNear(day(one), day(other));
        return same && !days;
    }

    /** A person by itself, a country or body also by who acts for it. */
    private boolean takesPart(String id, StoryContact contact) {
        return contact.participants().stream()
                .anyMatch(party -> party.equals(id)
                        || !(matter.cast().isPerson(id) && matter.cast().isPerson(party))
                                && matter.cast().country(id).isPresent()
                                && matter.cast()
                                        .country(id)
                                        .equals(matter.cast().country(party)));
    }

    private static boolean isNear(String one, String other) {
        return Math.abs(ChronoUnit.DAYS.between(
                        LocalDate.parse(one.substring(0, WHOLE_DAY)), LocalDate.parse(other.substring(0, WHOLE_DAY))))
                <= 1;
    }

    /** Told as long past when the first of its reports came out. */
    private boolean isOld(StoryContact contact) {
        Optional<LocalDate> first = StoryMatter.articlesOf(contact.evidence()).stream()
                .flatMap(id -> matter.articles().stream()
                        .filter(article -> article.id().equals(id)))
                .flatMap(article -> article.published().value().stream())
                .min(Comparator.naturalOrder());
        String day = day(contact);
        if (first.isEmpty() || day.isEmpty() || contact.status() != Status.HELD) {
            return false;
        }
        return day.length() >= WHOLE_DAY
                ? LocalDate.parse(day.substring(0, WHOLE_DAY))
                        .isBefore(first.get().minusDays(NEWS_DAYS))
                : day.matches("\\d{4}.*")
                        && day.compareTo(first.get().toString().substring(0, Math.min(day.length(), 7))) < 0;
    }

    private static String day(StoryContact contact) {
        return contact.date().map(StoryDate::value).orElse("");
    }

    /** Contacts held before the main ones, each with a day that is sure. */
    List<ContactSupport> recalled(List<ContactSupport> main) {
        List<ContactSupport> told = new ArrayList<>(main);
        all.stream()
                .filter(support -> support.contact().status() == Status.HELD
                        && !main.contains(support)
                        && support.participants().size() > 1
                        && support.participants().stream().allMatch(matter.cast()::isPerson)
                        && !support.when().isEmpty()
                        && (support.newsrooms() > 1 || support.isSpelledOut())
                        && isBefore(support.contact(), main))
                .sorted(Comparator.<ContactSupport>comparingInt(support -> -support.newsrooms())
                        .thenComparing(support -> day(support.contact()), Comparator.reverseOrder())
                        .thenComparing(support -> support.contact().id()))
                .forEach(support -> {
                    if (told.stream().noneMatch(each -> isLike(support.contact(), each.contact()))) {
                        told.add(support);
                    }
                });
        return told.stream().skip(main.size()).limit(MOST_RECALLED).toList();
    }

    private static boolean isBefore(StoryContact contact, List<ContactSupport> main) {
        return main.stream()
                .map(support -> day(support.contact()))
                .filter(day -> !day.isEmpty())
                .allMatch(day -> day(contact).compareTo(day) < 0);
    }
}
