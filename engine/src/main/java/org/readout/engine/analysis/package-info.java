/**
 * One article through all its stages, in order, on one screen.
 *
 * <p>Comes in: an {@link org.readout.engine.article.Article}. Goes out:
 * {@link org.readout.engine.analysis.AnalysedArticle}. An article in another language than English ends after its body.
 * May import every package above.
 */
@NullMarked
package org.readout.engine.analysis;

import org.jspecify.annotations.NullMarked;
