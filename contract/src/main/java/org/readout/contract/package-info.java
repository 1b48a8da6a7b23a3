/** The contract module. */
@NullMarked
package org.readout.contract;

import org.jspecify.annotations.NullMarked;
