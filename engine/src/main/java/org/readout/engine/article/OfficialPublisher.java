package org.readout.engine.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.lexicon.WordList;

/** Tells offices of state from outlets that report. */
public final class OfficialPublisher {

    private static final List<String> OFFICES =
            WordList.load(OfficialPublisher.class, "official-publishers.txt").entries();

    /** state.gov, mfa.gov.xx, gob.xx, go.xx, gouv.xx. */
    private static final Pattern HOST = Pattern.compile("^(?:[a-z+.-]*://)?(?:[a-z0-9-]+\\.)*?"
            + "(?:gov|gob|gouv|go|govt|gub|gv|guv|mil|mfa)(?:\\.[a-z]{2})?(?:[/:?#].*)?$");

    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");

    private OfficialPublisher() {}

    /** The names of offices, folded, as they stand in a publisher's name. */
    public static List<String> offices() {
        return OFFICES;
    }

    /**
     * Whether an office of state published it, by its name or its address.
     *
     * @param publisher as the article names it, a name or a host
     * @param url where the article stood
     */
    public static boolean is(Optional<String> publisher, Optional<String> url) {
        String name =
                " " + NOT_WORDS.matcher(NameFold.lower(publisher.orElse(""))).replaceAll(" ") + " ";
        return OFFICES.stream().anyMatch(office -> name.contains(" " + office + " "))
                || url.filter(OfficialPublisher::isHost).isPresent()
                || publisher.filter(OfficialPublisher::isHost).isPresent();
    }

    private static boolean isHost(String address) {
        return HOST.matcher(NameFold.lower(address)).matches();
    }
}
