/** The input module. */
@NullMarked
package org.readout.input;

import org.jspecify.annotations.NullMarked;
