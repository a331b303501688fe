/**
 * The form in which a document is kept.
 *
 * <p>In: a {@code Document}. Out: bytes, and from the bytes the same document, equal in every
 * component. Always: the same document gives the same content bytes on any machine, and bytes that
 * were changed are refused, never read as another document.
 */
@NullMarked
package org.offlabel.evidence.library.form;

import org.jspecify.annotations.NullMarked;
