package org.readout.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** CoreNLP's quote annotator (Muzny et al. 2017): what stands in quotation marks, and the mention that speaks. */
final class Quotes implements Peer.Analyser {

    private final StanfordCoreNLP pipeline;

    Quotes() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "true");
        properties.setProperty("coref.algorithm", "fastneural");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public void analyse(JsonNode article, ObjectNode out) {
        String text = article.path("text").asString();
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        ArrayNode statements = out.putArray("statements");
        List<CoreMap> quotations = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
        List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
        for (CoreMap quotation : quotations) {
            ObjectNode statement = statements.addObject();
            statement.put("kind", "direct");
            span(
                    statement.putArray("content"),
                    text,
                    quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            statement.putArray("cue");
            ArrayNode source = statement.putArray("source");
            Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
            Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
            if (first != null && last != null) {
                span(
                        source,
                        text,
                        tokens.get(first).beginPosition(),
                        tokens.get(last).endPosition());
            }
        }
    }

    private static void span(ArrayNode spans, String text, int start, int end) {
        spans.addArray().add(CodePoints.upTo(text, start)).add(CodePoints.upTo(text, end));
    }
}
