/** CoreNLP behind {@link org.readout.engine.language.TextAnalyser}. */
@NullMarked
package org.readout.corenlp;

import org.jspecify.annotations.NullMarked;
