/**
 * Files and streams to articles: {@link org.readout.input.ArticleReader} is the front door.
 *
 * <p>Comes in: the names of files and folders, or standard input. Goes out: {@link org.readout.input.Reading}s, one an
 * article, in input order; what cannot be read comes as a reason of one line and costs nothing else.
 *
 * <p>A {@code .txt} or {@code .md} file is one article, its text unchanged but for a byte order mark. A {@code .html}
 * or {@code .htm} file is one page; its text is what the page shows, in reading order, with a line break between
 * blocks, and its blocks cross over to the engine as plain spans. A {@code .jsonl} or {@code .ndjson} file is an
 * article a line, read line by line; a date that cannot be read counts as missing. A {@code .warc} or {@code .warc.gz}
 * file is a web archive, read record by record: each HTML response of status 200 to 299 is an article. A {@code .xml},
 * {@code .rss} or {@code .atom} file is a feed or news sitemap, each entry an article. A {@code .json} file is one
 * document: a JSON Feed, an article, or a list of articles.
 *
 * <p>What language an article is in, {@code language} tells from its words.
 *
 * <p>To add a format: a constant in {@code Format}, a reader beside {@code TextReader}, and the case the compiler then
 * asks for in {@code ArticleReader}.
 */
@NullMarked
package org.readout.input;

import org.jspecify.annotations.NullMarked;
