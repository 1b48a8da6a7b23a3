/**
 * The world as data: makes the engine's lists of countries, cities, organisations, nicknames and office holders from
 * reference data, and checks them. What a list of the engine holds beyond the data stays.
 */
@NullMarked
package org.readout.bench.world;

import org.jspecify.annotations.NullMarked;
