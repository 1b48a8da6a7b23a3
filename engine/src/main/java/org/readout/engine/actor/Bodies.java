package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.engine.actor.Candidate.NamedInstitution;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.text.Span;

/** The organisations, countries and places an article names, one entity for all forms of one name. */
final class Bodies {

    /** Names of a head's office that do not say whose: "presidency", "Office of the President". */
    private static final Pattern BARE = Pattern.compile(
            "presidency|chancellery|premiership|office of the .*|presidential .*|(president|prime minister)'s office");

    private static final String UNKNOWN_COUNTRY = "ministry:?:";

    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    private final Map<Entity, Institution> institutions = new HashMap<>();
    private final Map<Span, Entity> named = new HashMap<>();
    private final List<Entity> organisations = new ArrayList<>();

    Bodies(List<NamedInstitution> names, List<Entity> persons) {
        Map<Office, Nation> ministries = new HashMap<>();
        Map<String, Optional<Nation>> national = new HashMap<>();
        for (NamedInstitution name : names) {
            Institution institution = name.institution();
            institution.nation().ifPresent(nation -> {
                institution.portfolio().ifPresent(office -> ministries.putIfAbsent(office, nation));
                national.merge(core(institution), Optional.of(nation), (a, b) -> a.equals(b) ? a : Optional.empty());
            });
        }
        for (Entity person : persons) {
            person.offices()
                    .forEach(office -> person.nation().ifPresent(nation -> ministries.putIfAbsent(office, nation)));
        }
        Map<Office, Nation> last = new HashMap<>();
        for (NamedInstitution name : names) {
            Institution institution = name.institution();
            if (institution.key().startsWith(UNKNOWN_COUNTRY)) {
                Office office = institution.portfolio().orElseThrow();
                Nation nation = last.getOrDefault(office, ministries.get(office));
                institution = nation == null ? institution : withNation(institution, nation);
            } else if (institution.nation().isPresent()
                    && institution.portfolio().isPresent()) {
                last.put(institution.portfolio().get(), institution.nation().get());
            } else if (institution.nation().isEmpty()) {
                Optional<Nation> only = national.getOrDefault(core(institution), Optional.empty());
                Institution plain = institution;
                institution = only.map(nation -> withNation(plain, nation)).orElse(plain);
            }
            add(name, institution);
        }
    }

    private static String core(Institution institution) {
        return NameFold.lower(institution.name());
    }

    private static Institution withNation(Institution institution, Nation nation) {
        Optional<Nation> owner = Optional.of(nation);
        String key = institution
                .portfolio()
                .map(office -> Institution.ministryKey(owner, office))
                .orElse(institution.key() + "@" + nation.key());
        return new Institution(key, institution.name(), owner, institution.portfolio(), institution.nouns());
    }

    private void add(NamedInstitution name, Institution institution) {
        String key = institution.key();
        String longForm = name.acronymOf().orElse("");
        if (!longForm.isEmpty()) {
            Entity whole = byKey.get("org:" + NameFold.lower(longForm));
            if (whole != null) {
                byKey.putIfAbsent(key, whole);
            }
        }
        Entity entity = byKey.computeIfAbsent(key, k -> create(institution));
        named.put(name.at().span(), entity);
        String written = written(institution);
        if (fuller(written, entity.name())) {
            entity.rename(written);
        }
        if (!longForm.isEmpty() && fuller(longForm, entity.name())) {
            entity.rename(longForm);
        }
        entity.learnNation(institution.nation());
    }

    /** An organisation that nothing names but its owner. */
    Entity add(Institution institution) {
        return byKey.computeIfAbsent(institution.key(), k -> create(institution));
    }

    private Entity create(Institution institution) {
        Entity entity = new Entity(Actor.Type.ORGANIZATION, written(institution), List.of(), true);
        entity.foundBy(institution.key());
        entity.learnNation(institution.nation());
        institutions.put(entity, institution);
        organisations.add(entity);
        return entity;
    }

    /** The name with its country's adjective: "Norwegian Foreign Ministry". */
    private static String written(Institution institution) {
        String name = institution.name();
        boolean bare = institution.portfolio().filter(Office::isHead).isPresent()
                && BARE.matcher(NameFold.lower(name)).matches();
        boolean plain = bare
                || institution.isMinistry() && name.toLowerCase(Locale.ROOT).matches(".*\\b(ministry|department)\\b.*");
        return institution.nation().isPresent()
                        && (plain || institution.key().contains("@"))
                        && !name.startsWith(institution.nation().get().adjective() + " ")
                ? institution.nation().get().adjective() + " " + name
                : name;
    }

    private static boolean fuller(String name, String than) {
        boolean acronym = than.equals(than.toUpperCase(Locale.ROOT));
        return name.length() > than.length() && (acronym || name.contains(" "))
                || name.length() == than.length() && name.compareTo(than) < 0;
    }

    /** The organisation named at a place. */
    Entity at(NamedInstitution name) {
        return Objects.requireNonNull(named.get(name.at().span()), "an organisation that was not read");
    }

    Optional<Institution> institution(Entity entity) {
        return Optional.ofNullable(institutions.get(entity));
    }

    /** The organisation of a description, which need not be named anywhere else. */
    Optional<Entity> known(Institution institution) {
        return Optional.ofNullable(byKey.get(institution.key()));
    }

    /** All organisations in order of first mention. */
    List<Entity> organisations() {
        return organisations;
    }

    Entity country(Nation nation) {
        return byKey.computeIfAbsent(
                nation.isRegion() ? "place:" + NameFold.lower(nation.name()) : "country:" + nation.key(), k -> {
                    Actor.Type type = nation.isRegion() ? Actor.Type.LOCATION : Actor.Type.COUNTRY;
                    Entity entity = new Entity(type, nation.name(), List.of(), true);
                    entity.learnNation(Optional.of(nation));
                    entity.foundBy(k);
                    return entity;
                });
    }

    Entity place(String name, Optional<Nation> nation) {
        return byKey.computeIfAbsent("place:" + NameFold.lower(name), k -> {
            Entity entity = new Entity(Actor.Type.LOCATION, name, List.of(), true);
            entity.foundBy(k);
            entity.learnNation(nation);
            return entity;
        });
    }

    /** A body or group that only a description names. */
    Entity described(Actor.Type type, String key, String name, Optional<Nation> nation) {
        return byKey.computeIfAbsent("described:" + key, k -> {
            Entity entity = new Entity(type, name, List.of(), false);
            entity.foundBy(key);
            entity.learnNation(nation);
            return entity;
        });
    }
}
