/** The render module. */
@NullMarked
package org.readout.render;

import org.jspecify.annotations.NullMarked;
