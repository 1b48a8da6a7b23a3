/**
 * PLOVER events, one sentence at a time.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code time}, {@code actor},
 * {@code contact}.
 */
@NullMarked
package org.readout.engine.event;

import org.jspecify.annotations.NullMarked;
