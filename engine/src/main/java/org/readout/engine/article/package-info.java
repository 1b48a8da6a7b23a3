/**
 * What arrived: one article, unchanged, with what its page said about itself.
 *
 * <p>Goes out: {@link org.readout.engine.article.Article}. May import {@code text}.
 */
@NullMarked
package org.readout.engine.article;

import org.jspecify.annotations.NullMarked;
