/**
 * Which articles tell of the same happening, and which were copied or rewritten from which.
 *
 * <p>Comes in: {@link org.readout.engine.analysis.AnalysedArticle}s. May import every package above but {@code brief}.
 */
@NullMarked
package org.readout.engine.story;

import org.jspecify.annotations.NullMarked;
