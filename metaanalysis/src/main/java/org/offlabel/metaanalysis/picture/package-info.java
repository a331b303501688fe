/**
 * The usual pictures of a meta-analysis, each as one stand-alone SVG document.
 *
 * <p>In: descriptions made of names and of numbers that were computed elsewhere; a picture computes
 * no statistics. Out: the text of an SVG document, by {@link
 * org.offlabel.metaanalysis.picture.Picture#toSvg()}. Always: the same description gives the same
 * bytes; the document holds no script, no font and no reference to anything outside itself; it can
 * be read in light, in dark, in print and by a screen reader; every text is escaped; a coordinate
 * that is not a finite number is refused when the description is made.
 *
 * <pre>{@code
 * Axis axis = Axis.ratio("Risk ratio").favours("vaccine", "no vaccine");
 * List<ForestRow> rows =
 *     List.of(
 *         ForestRow.of("Aronson 1948", -0.889, -2.008, 0.229).weighing(44),
 *         ForestRow.of("Ferguson & Simes 1949", -1.585, -2.450, -0.721).weighing(56));
 * ForestSummary pooled = ForestSummary.of("Random effects", -1.325, -2.009, -0.641).weighing(100);
 * String svg = Forest.titled("BCG vaccine", axis).rows(rows).summary(pooled).toSvg();
 * }</pre>
 */
@NullMarked
package org.offlabel.metaanalysis.picture;

import org.jspecify.annotations.NullMarked;
