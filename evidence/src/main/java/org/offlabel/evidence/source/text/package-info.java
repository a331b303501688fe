/**
 * Reads plain text, mostly pages that lost their markup when they were saved.
 *
 * <p>In: decoded text. Out: its lines or paragraphs. Always: in linear time, and every piece is the
 * text's own words at its span.
 */
@NullMarked
package org.offlabel.evidence.source.text;

import org.jspecify.annotations.NullMarked;
