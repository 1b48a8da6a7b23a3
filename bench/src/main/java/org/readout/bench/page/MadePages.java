package org.readout.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages for measuring speed where no real ones are at hand: of the size and make of news pages, with made sentences.
 */
final class MadePages {

    private static final int PAGES = 40;
    private static final int MENU = 150;
    private static final int SCRIPTS = 30;
    private static final int PARAGRAPHS = 22;
    private static final int TEASERS = 60;

    private MadePages() {}

    /** Writes the pages into a folder. */
    static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(Files.writeString(folder.resolve("page-" + i + ".html"), page(i)));
        }
        return pages;
    }

    private static String page(int number) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>Talks, day ")
                .append(number)
                .append("</title>");
        for (int i = 0; i < SCRIPTS; i++) {
            page.append("<script>var settings").append(i).append("={").append("\"slot\":\"top\",".repeat(160));
            page.append("\"last\":0};</script>");
        }
        page.append("</head><body><nav><ul>");
        for (int i = 0; i < MENU; i++) {
            page.append("<li class=menu-item><a href=/")
                    .append(i)
                    .append(">Section ")
                    .append(i)
                    .append("</a>");
        }
        page.append("</ul></nav><main><article><h1>Talks go into day ")
                .append(number)
                .append("</h1>");
        page.append("<div class=\"article-body\">");
        for (int i = 0; i < PARAGRAPHS; i++) {
            page.append("<p>On day ").append(number).append(" the envoys of Kesh met those of Dorra in room ");
            page.append(i).append(", and both sides said that <a href=/lake>the railway by the lake</a> ");
            page.append("would be open to all before the ").append(i + 1).append("th of the month.</p>");
        }
        page.append("</div></article><aside class=\"related-stories\">");
        for (int i = 0; i < TEASERS; i++) {
            page.append("<div class=\"teaser card\"><h3><a href=/s")
                    .append(i)
                    .append(">Story ")
                    .append(i);
            page.append(" of the day</a></h3><p>What happened by the lake, told in a sentence.</p></div>");
        }
        return page.append("</aside></main><footer>All rights reserved.</footer></body></html>")
                .toString();
    }
}
