package org.readout.engine.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.engine.lexicon.WordList;

/** Short forms and spellings of given names: "Tony" and "Antony". */
final class Nicknames {

    private static final class Holder {
        static final Nicknames NICKNAMES = new Nicknames();
    }

    private final Map<String, Set<String>> forms = new HashMap<>();

    private Nicknames() {
        for (WordList.Row row : WordList.load(Nicknames.class, "nicknames.txt").rows()) {
            forms.put(row.column(0), Set.copyOf(List.of(row.column(1).split(";"))));
        }
    }

    static Nicknames get() {
        return Holder.NICKNAMES;
    }

    /**
     * Whether one is a short form or another spelling of the other, or both are of one name.
     *
     * @param one in lower case without accents
     */
    boolean areOne(String one, String other) {
        if (one.equals(other) || shortOf(one, other) || shortOf(other, one)) {
            return true;
        }
        Set<String> mine = forms.getOrDefault(one, Set.of());
        return forms.getOrDefault(other, Set.of()).stream().anyMatch(mine::contains);
    }

    private boolean shortOf(String form, String name) {
        return forms.getOrDefault(name, Set.of()).contains(form);
    }
}
