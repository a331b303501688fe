/**
 * What every registry says of a trial, in the words the labels of a registration have.
 *
 * <p>In: the parts that a registry's reader found, as small records. Out: the facts of the labels
 * that docs/starter-library.md defines, and the {@code Document} they are written into. Always: a
 * figure is written as it was given; free text stands behind a label of its own, so that no words
 * of it can be taken for a label; what a registry does not say has no line.
 */
@NullMarked
package org.offlabel.evidence.source.registry.trial;

import org.jspecify.annotations.NullMarked;
