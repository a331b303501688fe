/**
 * The usual pictures of a meta-analysis, each as one stand-alone SVG document.
 *
 * <p>In: descriptions made of names and of numbers that were computed elsewhere; a picture computes
 * no statistics. Out: the text of an SVG document, by {@link
 * org.offlabel.metaanalysis.picture.Picture#toSvg()}. Always: the same description gives the same
 * bytes; the document holds no script, no font and no reference to anything outside itself; it can
 * be read in light, in dark, in print and by a screen reader; every text is escaped; a coordinate
 * that is not a finite number is refused when the description is made.
 */
@NullMarked
package org.offlabel.metaanalysis.picture;

import org.jspecify.annotations.NullMarked;
