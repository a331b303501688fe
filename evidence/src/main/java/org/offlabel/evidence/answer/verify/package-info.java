/**
 * Holds sentences against the words they cite, and a stored answer against its documents.
 *
 * <p>In: a sentence, or the JSON of an answer with the means to read its documents again and to
 * answer its question again. Out: what does not hold, each with the place where it stands. Always:
 * an empty list means that every check was made and passed; nothing is repaired.
 */
@NullMarked
package org.offlabel.evidence.answer.verify;

import org.jspecify.annotations.NullMarked;
