package org.readout.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SUTime as shipped with CoreNLP (Chang and Manning 2012), with its own English rules. */
final class SuTime implements Peer.Analyser {

    private final AnnotationPipeline pipeline = new AnnotationPipeline();

    SuTime() {
        Properties rules = new Properties();
        rules.setProperty("sutime.binders", "0");
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", rules));
    }

    @Override
    public void analyse(JsonNode article, ObjectNode out) {
        String text = article.path("text").asString();
        Annotation annotation = new Annotation(text);
        String published = article.path("datePublished").asString("");
        if (!published.isEmpty()) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published);
        }
        pipeline.annotate(annotation);
        ArrayNode times = out.putArray("times");
        List<CoreMap> found = annotation.get(TimeAnnotations.TimexAnnotations.class);
        for (CoreMap expression : found) {
            var timex = expression.get(TimeExpression.Annotation.class).getTemporal();
            String value = timex.getTimexValue();
            ObjectNode time = times.addObject();
            time.put(
                    "start",
                    CodePoints.upTo(text, expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)));
            time.put("end", CodePoints.upTo(text, expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
            time.put("type", timex.getTimexType().name());
            time.put("value", value == null ? "" : value);
        }
    }
}
