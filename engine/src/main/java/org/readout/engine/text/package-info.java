/**
 * Text counted in Unicode code points, and spans over it.
 *
 * <p>Comes in: a string as it arrived. Goes out: {@link org.readout.engine.text.Text} and
 * {@link org.readout.engine.text.Span}. Imports no other package; alone knows UTF-16.
 */
@NullMarked
package org.readout.engine.text;

import org.jspecify.annotations.NullMarked;
