package org.offlabel.evidence.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the characters of each page with their places. The library asks for a subclass here; all
 * that is taken over are its drawing commands.
 */
final class GlyphCollector extends PDFTextStripper {

  private final PdfLimits limits;
  private final List<PageGlyphs> pages = new ArrayList<>();
  private final Map<Integer, List<TextPosition>> byAngle = new TreeMap<>();
  private long operators;
  private int characters;

  GlyphCollector(PdfLimits limits) {
    this.limits = limits;
  }

  List<PageGlyphs> collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return List.copyOf(pages);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > limits.operators()) {
      throw new RefusedPdf("it draws without end; save it anew as PDF and read that");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    characters++;
    if (characters > limits.characters()) {
      throw new RefusedPdf(
          "it has more than " + limits.characters() / 1_000_000 + " million characters; split it");
    }
    byAngle.computeIfAbsent(Math.round(position.getDir()), key -> new ArrayList<>()).add(position);
  }

  @Override
  protected void startPage(PDPage page) {
    byAngle.clear();
  }

  @Override
  protected void writePage() {
    // Nothing is written: the characters have been collected.
  }

  @Override
  protected void endPage(PDPage page) {
    int upright =
        byAngle.entrySet().stream()
            .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
            .map(Map.Entry::getKey)
            .orElse(0);
    List<Glyph> glyphs = new ArrayList<>();
    StringBuilder turned = new StringBuilder();
    byAngle.forEach(
        (angle, positions) -> {
          for (TextPosition position : positions) {
            if (angle == upright) {
              glyphs.add(glyph(position));
            } else {
              turned.append(position.getUnicode());
            }
          }
        });
    boolean onSide = upright == 90 || upright == 270;
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    boolean swapped = onSide != (page.getRotation() % 180 != 0);
    pages.add(
        new PageGlyphs(
            swapped ? height : width, swapped ? width : height, glyphs, turned.toString()));
  }

  private static Glyph glyph(TextPosition position) {
    String unicode = position.getUnicode();
    String font = position.getFont() == null ? null : position.getFont().getName();
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    return new Glyph(
        unicode == null ? "\uFFFD" : unicode,
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        Math.max(1, position.getFontSizeInPt()),
        name.contains("bold") || name.contains("black") || name.contains("heavy"));
  }
}
