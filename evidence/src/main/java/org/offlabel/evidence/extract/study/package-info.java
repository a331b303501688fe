/**
 * What a document says of single studies: its own, those it tells of in prose, those it lists.
 *
 * <p>In: an {@link org.offlabel.evidence.extract.AnnotatedDocument}. Out: {@link
 * org.offlabel.evidence.model.fact.StudyMention}s in the order of the text. Always: each value of a
 * mention carries the words that state it; what is not stated is absent; a general remark about
 * "studies" is no mention.
 */
@NullMarked
package org.offlabel.evidence.extract.study;

import org.jspecify.annotations.NullMarked;
