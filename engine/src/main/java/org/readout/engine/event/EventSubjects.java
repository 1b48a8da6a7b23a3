package org.readout.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.engine.event.Event.Context;
import org.readout.engine.language.Sentence;
import org.readout.engine.lexicon.WordList;

/** What a sentence is about, as PLOVER's contexts, by the words that name it. */
final class EventSubjects {

    static final EventSubjects DEFAULT = new EventSubjects();

    /** A word or phrase that names a subject, in lemmas. */
    private record Cue(List<String> lemmas, Context context) {}

    /** By their first lemma. */
    private final Map<String, List<Cue>> cues = new LinkedHashMap<>();

    private EventSubjects() {
        for (WordList.Row row :
                WordList.load(EventSubjects.class, "contexts.txt").rows()) {
            for (String phrase : row.column(1).split("\\|")) {
                Cue cue = new Cue(List.of(phrase.split(" ")), Context.valueOf(row.column(0)));
                cues.computeIfAbsent(cue.lemmas().getFirst(), first -> new ArrayList<>())
                        .add(cue);
            }
        }
    }

    Set<Context> of(Sentence sentence) {
        List<String> lemmas = sentence.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
        Set<Context> found = EnumSet.noneOf(Context.class);
        for (int i = 0; i < lemmas.size(); i++) {
            for (Cue cue : cues.getOrDefault(lemmas.get(i), List.of())) {
                int end = i + cue.lemmas().size();
                if (end <= lemmas.size() && lemmas.subList(i, end).equals(cue.lemmas())) {
                    found.add(cue.context());
                }
            }
        }
        return found;
    }
}
