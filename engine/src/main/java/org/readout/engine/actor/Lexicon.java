package org.readout.engine.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.lexicon.WordList;

/** The stage's word lists, read once. */
final class Lexicon {

    private static final class Holder {
        static final Lexicon LEXICON = new Lexicon(OfficeHolders.get());
    }

    private final Gazetteer gazetteer = new Gazetteer();
    private final Offices offices = new Offices(gazetteer);
    private final Map<String, Gender> honorifics = genders("honorifics.txt");
    private final Map<String, Gender> givenNames = genders("given-names.txt");
    private final Map<String, GroupMeaning> groups = new HashMap<>();
    private final Map<String, Anaphor> anaphors = new HashMap<>();
    private final Map<String, Boolean> institutionNouns = new HashMap<>();
    private final Set<String> personalBodies =
            new HashSet<>(WordList.load(Lexicon.class, "personal-bodies.txt").entries());
    private final Set<String> modifiers =
            new HashSet<>(WordList.load(Lexicon.class, "modifiers.txt").entries());

    /** What a noun takes up that names nobody. */
    enum Anaphor {
        STATES,
        PEOPLE,
        BODY
    }

    /** What a country's adjective before a noun means. */
    enum GroupMeaning {
        STATE,
        FORCES,
        PARLIAMENT,
        MEDIA,
        EMBASSY,
        GROUP
    }

    private final OfficeHolders holders;

    Lexicon(OfficeHolders holders) {
        this.holders = holders;
        for (WordList.Row row : WordList.load(Lexicon.class, "groups.txt").rows()) {
            groups.put(row.column(0), GroupMeaning.valueOf(row.column(1)));
        }
        for (WordList.Row row : WordList.load(Lexicon.class, "anaphors.txt").rows()) {
            anaphors.put(row.column(0), Anaphor.valueOf(row.column(1)));
        }
        for (WordList.Row row :
                WordList.load(Lexicon.class, "institution-nouns.txt").rows()) {
            institutionNouns.put(row.column(0), row.column(1).equals("ANY"));
        }
    }

    static Lexicon get() {
        return Holder.LEXICON;
    }

    private static Map<String, Gender> genders(String list) {
        Map<String, Gender> genders = new HashMap<>();
        for (WordList.Row row : WordList.load(Lexicon.class, list).rows()) {
            genders.put(NameFold.lower(row.column(0)), Gender.of(row.column(1)));
        }
        return genders;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    OfficeHolders holders() {
        return holders;
    }

    Offices offices() {
        return offices;
    }

    /** Whether a noun means those who speak for a person or a post: "her office". */
    boolean isPersonalBody(String lower) {
        return personalBodies.contains(lower);
    }

    boolean isModifier(String lower) {
        return modifiers.contains(lower);
    }

    Optional<Gender> honorific(String lower) {
        return Optional.ofNullable(honorifics.get(lower));
    }

    /** What a given name tells; a double name by its first part. */
    Gender givenName(String name) {
        String lower = NameFold.lower(name);
        int hyphen = lower.indexOf('-');
        Gender gender = givenNames.getOrDefault(lower, Gender.UNKNOWN);
        return gender == Gender.UNKNOWN && hyphen > 0
                ? givenNames.getOrDefault(lower.substring(0, hyphen), Gender.UNKNOWN)
                : gender;
    }

    Optional<GroupMeaning> group(String lower) {
        return Optional.ofNullable(groups.get(lower));
    }

    Optional<Anaphor> anaphor(String lower) {
        return Optional.ofNullable(anaphors.get(lower));
    }

    /** Whether a noun takes up an organisation: "the ministry". */
    boolean isBody(String lower) {
        return anaphors.get(lower) == Anaphor.BODY;
    }

    boolean isInstitutionNoun(String lower) {
        return institutionNouns.containsKey(lower);
    }

    /** Whether an institution's noun makes a name when written small: "the foreign ministry". */
    boolean namesInLowerCase(String lower) {
        return institutionNouns.getOrDefault(lower, false);
    }
}
