package org.readout.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.readout.engine.brief.Brief;

/** The brief as one HTML file that needs nothing else: style, script and picture stand in it. */
public final class HtmlBrief {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlBrief.class.getClassLoader(), HtmlBrief.class.getPackageName());

    private HtmlBrief() {}

    public static String render(Brief brief) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(
                "page.jte",
                Map.of("page", Page.of(brief), "style", resource("page.css"), "script", resource("page.js")),
                out);
        return Printable.of(out.toString());
    }

    private static String resource(String name) {
        try (InputStream in = HtmlBrief.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the page's " + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page's " + name, e);
        }
    }
}
