package org.offlabel.evidence.source.pdf;

/**
 * A line of a page, or the part of one that lies in a column.
 *
 * @param page its page, from 0
 * @param left where it begins
 * @param right where it ends
 * @param y its base line, from the top
 * @param size height of most of its characters
 * @param bold whether most of them are bold
 * @param text its words
 */
record PdfLine(int page, float left, float right, float y, float size, boolean bold, String text) {}
