/**
 * The record of one story: actors, contacts, statements, agenda, claims and summary merged across its articles.
 *
 * <p>Comes in: the analysed articles of a story. Goes out: {@link org.readout.engine.brief.Brief}. May import every
 * package above.
 */
@NullMarked
package org.readout.engine.brief;

import org.jspecify.annotations.NullMarked;
