package org.readout.bench.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * One article of a made stream.
 *
 * @param story the story it belongs to
 */
record MadeArticle(Article article, Body body, int story) {

    static MadeArticle of(
            String id, String outlet, String headline, PublicationDate published, List<String> sentences, int story) {
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += 2) {
            int start = text.length();
            text.append(String.join(" ", sentences.subList(i, Math.min(i + 2, sentences.size()))));
            paragraphs.add(new Span(start, text.length()));
            text.append("\n\n");
        }
        Article article = new Article(
                id,
                Optional.empty(),
                Optional.of(outlet),
                Optional.of(headline),
                List.of(),
                Optional.of("en"),
                published,
                Text.of(text.toString()),
                Markup.NONE);
        return new MadeArticle(article, new Body(paragraphs, List.of(), Optional.empty(), Optional.empty()), story);
    }
}
