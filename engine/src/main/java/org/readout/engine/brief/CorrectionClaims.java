package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.claim.CorrectionNote;
import org.readout.engine.claim.Count;
import org.readout.engine.text.Span;

/** What outlets put right in a note to their own article. */
final class CorrectionClaims {

    private final StoryMatter matter;

    CorrectionClaims(StoryMatter matter) {
        this.matter = matter;
    }

    /**
     * One note.
     *
     * @param text what holds, else the note itself
     * @param evidence where that stands
     */
    record Corrected(String text, List<Evidence> evidence, Correction correction) {}

    List<Corrected> find() {
        List<Corrected> found = new ArrayList<>();
        for (AnalysedArticle article : matter.articles()) {
            for (CorrectionNote note : matter.factsOf(article.id()).corrections()) {
                found.add(corrected(article, note));
            }
        }
        return found;
    }

    private Corrected corrected(AnalysedArticle article, CorrectionNote note) {
        Optional<Span> now = note.now().or(() -> counted(article, note));
        List<Evidence> evidence = List.of(new Evidence(article.id(), now.orElse(note.span())));
        Correction correction = new Correction(
                note.old().map(span -> words(article, span)),
                List.of(new Evidence(article.id(), note.old().orElse(note.span()))),
                now.map(span -> words(article, span)),
                now.map(span -> evidence).orElse(List.of()));
        String outlet = article.publisher().map(name -> name + " corrected").orElse("Corrected");
        return new Corrected(outlet + ": " + words(article, now.orElse(note.span())), evidence, correction);
    }

    /** The article's own number of what the note counted wrongly. */
    private Optional<Span> counted(AnalysedArticle article, CorrectionNote note) {
        String old = note.old().map(span -> words(article, span)).orElse("");
        return matter.factsOf(article.id()).counts().stream()
                .filter(count -> !count.noun().isEmpty() && old.contains(count.noun()))
                .map(Count::span)
                .filter(span -> !old.contains(words(article, span)))
                .findFirst();
    }

    private static String words(AnalysedArticle article, Span span) {
        return article.read()
                .article()
                .text()
                .slice(span)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
