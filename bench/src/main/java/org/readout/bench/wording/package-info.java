/** How well two outlets' wordings of one statement are joined, named and compared, on pairs of our own. */
@NullMarked
package org.readout.bench.wording;

import org.jspecify.annotations.NullMarked;
