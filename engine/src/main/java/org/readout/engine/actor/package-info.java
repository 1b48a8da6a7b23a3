/**
 * Who is in an article: persons, organisations, countries, places, with every mention of each.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}.
 */
@NullMarked
package org.readout.engine.actor;

import org.jspecify.annotations.NullMarked;
