/** Peers of the analysis, run over the development data and scored as Readout is. */
@NullMarked
package org.readout.bench.peer;

import org.jspecify.annotations.NullMarked;
