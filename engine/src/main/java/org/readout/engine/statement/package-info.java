/**
 * Who said what to whom, in which words, and who made it public.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code actor}.
 */
@NullMarked
package org.readout.engine.statement;

import org.jspecify.annotations.NullMarked;
