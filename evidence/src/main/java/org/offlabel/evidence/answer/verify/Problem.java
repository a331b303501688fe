package org.offlabel.evidence.answer.verify;

/**
 * Something in a stored answer that does not hold.
 *
 * @param where the place in the JSON, such as {@code $.bottomLine.sentences[0].text}
 * @param what what is wrong there, one plain sentence or clause
 */
public record Problem(String where, String what) {}
