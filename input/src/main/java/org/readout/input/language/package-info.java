/**
 * Which language a text is written in: {@link org.readout.input.language.TextLanguage} is the front door.
 *
 * <p>Comes in: a text, and what its page or line says of its language. Goes out: a BCP 47 tag, or nothing where neither
 * tells. The prose of the text is cut into a few pieces, each piece names a language, and where they do not agree the
 * text names none. English is known by its function words ({@code english.txt}); only other text wakes the n-gram model
 * of Apache OpenNLP, which costs 0.8 seconds once and 34 MB.
 *
 * <p>Measured on the 29 articles of the Universal Declaration of Human Rights in 50 languages, one paragraph each
 * (median 130 characters), share told right: OpenNLP 0.981 (jar 12 MB, loaded in 0.8 s, 34 MB, 1,800 texts a second),
 * Lingua 1.2.2 0.982 (84 MB, 30 s, 1,200 MB, 170), its low accuracy mode 0.972 (58 MB), Tika's own OpenNLP model 0.974
 * (48 MB, 76 MB), Optimaize 0.937 (83 MB). Its errors lie between Indonesian, Malay and Sundanese.
 *
 * <p>Known misses: a text of fewer than a dozen words names no language; Norwegian and Danish, Croatian, Serbian in
 * Latin letters and Bosnian, Indonesian and Malay are told apart less surely, so there what is declared stands.
 */
@NullMarked
package org.readout.input.language;

import org.jspecify.annotations.NullMarked;
