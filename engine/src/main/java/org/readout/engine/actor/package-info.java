/**
 * Who is in an article: persons, organisations, countries, places, with every mention of each.
 *
 * <p><b>Comes in:</b> the article's text and its sentences with tokens, parts of speech, the name recogniser's three
 * kinds and, where parsed, a dependency tree. The tree is used lightly (subjects, arguments of one verb), since parsers
 * err most in long news sentences. <b>Goes out:</b> {@link org.readout.engine.actor.Actors}.
 *
 * <p><b>How.</b> {@code Hints} reads the whole article once: words that are part of a name somewhere, countries that no
 * list holds but that own a president or lend their name to a minister. Then each sentence is scanned:
 * {@code NameChunker} finds names (lists, recogniser, hints), {@code Institutions} puts ministries and the like
 * together with their country, {@code OfficeScanner} finds office phrases, {@code TitledNames} joins these to names,
 * {@code CandidateScanner} and {@code PlainWords} give what is left. {@code Persons} and {@code Bodies} make one entity
 * of all forms of a name, fullest names first. {@code References} walks through the article and says whom descriptions
 * ({@code Descriptions}) and pronouns ({@code Pronouns}) mean, looking back into {@code Recent} only so far that cost
 * stays linear in the length of the article.
 *
 * <p><b>What a mention covers.</b> The name without title, form of address, article or possessive mark; a ministry with
 * its country; a description with its country and modifiers but without article and number. Countries inside a title or
 * an institution's name are no mentions of their own. A capital is its government unless it stands where only a place
 * can ("in Oslo", a dateline). A country's adjective before another noun is a nominal mention of the country.
 *
 * <p>Spellings of one name are folded ({@code lexicon.NameFold}: accents, transliterations, doubled letters), family
 * names may come first, and forms of address and ranks are no part of a name.
 *
 * <p><b>One and the same person.</b> {@code SamePerson} adds up what names ({@code PersonName}: nicknames,
 * transliterations, particles, family name first), offices and countries say for and against it; an article and a story
 * ask it alike. Named side by side in one sentence forbids it. What tells a country is counted in votes. An
 * {@code Actor} carries the key of the country, body or office it was found by.
 *
 * <p><b>Offices as sources.</b> "Sol's office", "her camp", "the prime minister's office", "the presidency in Lima" are
 * bodies where they say or do something ({@code PersonalBodies}, {@code Institutions}); all names of the office of one
 * country's head have one key, as those of one ministry have. {@code SwallowedTitles} cuts titles out of names;
 * headlines name nobody that running text does not.
 *
 * <p><b>The table of office holders</b> decides between candidates: which of the countries told is a person's, which
 * president a surname means on the article's day, whom a description cannot mean. It never adds a name or an office.
 *
 * <p><b>Word lists</b> (resources of this package): {@code countries}, {@code cities}, {@code regions},
 * {@code organisations}, {@code institutions}, {@code nicknames}, {@code office-holders} (the world: {@code readout
 * bench world} makes and checks them); {@code offices}, {@code portfolios}, {@code modifiers}, {@code honorifics};
 * {@code groups}, {@code institution-nouns}, {@code personal-bodies}, {@code anaphors}; {@code given-names}. Each says
 * in its header how to add a line.
 *
 * <p><b>Known misses.</b> A person whose office and country the article never tells stays without them, and "the
 * Norwegian president" then finds such a person only if no other fits. Unnamed officials without a country ("a senior
 * official") are no actors. "It" without a subject before it is left alone. Of two persons with one surname, a surname
 * alone means the one mentioned last.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}.
 */
@NullMarked
package org.readout.engine.actor;

import org.jspecify.annotations.NullMarked;
