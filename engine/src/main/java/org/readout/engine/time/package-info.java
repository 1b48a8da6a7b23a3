/**
 * Times in news as TIMEX3, and the publication date they constrain.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}.
 */
@NullMarked
package org.readout.engine.time;

import org.jspecify.annotations.NullMarked;
