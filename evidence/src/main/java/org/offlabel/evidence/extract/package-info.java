/**
 * What a document says: studies, statements, safety statements and patients' experiences.
 *
 * <p>In: a document and the vocabulary. Out: facts, each with the exact words that state it.
 * Always: a document is cut into sentences once, as an {@link
 * org.offlabel.evidence.extract.AnnotatedDocument}, and every extractor is a pure function of that.
 */
@NullMarked
package org.offlabel.evidence.extract;

import org.jspecify.annotations.NullMarked;
