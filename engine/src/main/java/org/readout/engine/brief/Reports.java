package org.readout.engine.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.PublicationDate.Basis;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;

/** The reports of a story, asked for where in them something stands and how well their own day is known. */
final class Reports {

    /** Sentences at the head of a report that give the news; more of them where they are short. */
    private static final int LEAD_SENTENCES = 3;

    private static final int LEAD_WORDS = 60;
    /** Code points that stand for them where a report has no sentences. */
    private static final int LEAD_LENGTH = 400;

    private final Map<String, AnalysedArticle> articles = new HashMap<>();
    private final Map<String, Integer> leads = new HashMap<>();

    Reports(List<AnalysedArticle> articles) {
        for (AnalysedArticle article : articles) {
            this.articles.putIfAbsent(article.id(), article);
            leads.putIfAbsent(article.id(), leadEnd(article));
        }
    }

    private static int leadEnd(AnalysedArticle article) {
        int end = 0;
        int words = 0;
        int count = 0;
        for (Sentence sentence : article.read().sentences()) {
            if (count >= LEAD_SENTENCES && words >= LEAD_WORDS) {
                break;
            }
            end = sentence.span().end();
            words += sentence.size();
            count++;
        }
        int start = article.read().body().paragraphs().stream()
                .mapToInt(Span::start)
                .findFirst()
                .orElse(0);
        return count == 0 ? start + LEAD_LENGTH : end;
    }

    int count() {
        return articles.size();
    }

    /** @throws IllegalArgumentException if the story has no such report */
    AnalysedArticle article(String id) {
        AnalysedArticle article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("no report " + id + " in the story");
        }
        return article;
    }

    /** Whether the words stand in the headline or the first sentences. */
    boolean isLead(Evidence evidence) {
        return evidence.span().start() < leads.getOrDefault(evidence.article(), 0);
    }

    String words(Evidence evidence) {
        return article(evidence.article()).read().article().text().slice(evidence.span());
    }

    /** Whether the report's day is told, by the input or by the page, and not worked out. */
    boolean isDated(String id) {
        Basis basis = article(id).published().basis();
        return basis == Basis.GIVEN || basis == Basis.PAGE;
    }
}
