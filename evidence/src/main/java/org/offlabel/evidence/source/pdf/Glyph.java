package org.offlabel.evidence.source.pdf;

/**
 * A character as it is drawn on a page.
 *
 * @param text what it stands for
 * @param x its left side
 * @param y its base line, from the top
 * @param width how wide it is
 * @param size its height in points
 * @param bold whether its font is a bold one
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {

  float right() {
    return x + width;
  }
}
