/**
 * What stands behind the documents: studies, copies, and how far a study can be trusted.
 *
 * <p>In: nothing. Out: records that {@code link} and {@code appraise} make. Always: a study is one,
 * however many documents speak of it, and each of its values says which document stated it.
 */
@NullMarked
package org.offlabel.evidence.model.study;

import org.jspecify.annotations.NullMarked;
