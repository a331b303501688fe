/**
 * Gathers what the sources say about harm, each bar, warning and reaction once, kept apart by dose.
 *
 * <p>In: {@code Evidence}. Out: a {@code SafetyProfile}. Always: every item quotes each source that
 * says it; a reaction told of the full dose is never listed for the low one; an empty list means
 * that none was found in what was read, and nothing here ever says that a drug is safe.
 */
@NullMarked
package org.offlabel.evidence.safety;

import org.jspecify.annotations.NullMarked;
