/**
 * What arrived: one article, unchanged, with what its page said about itself.
 *
 * <p>Goes out: {@link org.readout.engine.article.Article}. {@code official-publishers} lists the offices of state. May
 * import {@code text}, {@code lexicon}.
 */
@NullMarked
package org.readout.engine.article;

import org.jspecify.annotations.NullMarked;
