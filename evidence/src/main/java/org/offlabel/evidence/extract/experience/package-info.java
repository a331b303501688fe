/**
 * What patients tell in posts: who took the drug, how much, how long, and what happened.
 *
 * <p>In: a document cut into sentences. Out: for each post an experience, or the reason why it is
 * none. Always: one person counts once; every value carries the words that tell it; what a post
 * tells of another drug, another person or the time before is left out. The cue words are data
 * beside this package ({@code cues.txt}, {@code sayings.tsv}, {@code spellings.tsv}), and the rules
 * are told in {@code docs/methods/experiences.md}.
 */
@NullMarked
package org.offlabel.evidence.extract.experience;

import org.jspecify.annotations.NullMarked;
