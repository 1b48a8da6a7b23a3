/**
 * The public JSON of {@code extract}, {@code stories} and {@code brief}: one writer a schema, and nobody else knows a
 * field's name.
 *
 * <p>Comes in: the engine's records. Goes out: UTF-8 JSON, the same bytes for the same records. Imports the engine; a
 * change to a format is a new version number in {@code schema}.
 */
@NullMarked
package org.readout.contract;

import org.jspecify.annotations.NullMarked;
