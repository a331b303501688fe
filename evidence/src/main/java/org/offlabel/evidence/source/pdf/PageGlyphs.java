package org.offlabel.evidence.source.pdf;

import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param width of the page
 * @param height of the page
 * @param glyphs the characters, in the order drawn
 * @param turned characters that stand at an angle to most others, as words
 */
record PageGlyphs(float width, float height, List<Glyph> glyphs, String turned) {
  PageGlyphs {
    glyphs = List.copyOf(glyphs);
  }
}
