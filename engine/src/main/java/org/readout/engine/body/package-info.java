/**
 * Parts the article itself from the furniture of its page.
 *
 * <p>Comes in: an {@link org.readout.engine.article.Article}. Goes out: {@link org.readout.engine.body.Body}, spans
 * over the same text; nothing is deleted, only marked. May import {@code text}, {@code lexicon}, {@code article}.
 */
@NullMarked
package org.readout.engine.body;

import org.jspecify.annotations.NullMarked;
