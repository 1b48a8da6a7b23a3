/**
 * Calls, meetings, visits, summits and letters between actors, and what is planned next.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code time}, {@code actor},
 * {@code statement}.
 */
@NullMarked
package org.readout.engine.contact;

import org.jspecify.annotations.NullMarked;
