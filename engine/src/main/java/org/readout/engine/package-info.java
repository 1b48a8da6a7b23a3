/**
 * The engine's front door: {@link org.readout.engine.Readout} takes articles through all stages, from body to brief.
 */
@NullMarked
package org.readout.engine;

import org.jspecify.annotations.NullMarked;
