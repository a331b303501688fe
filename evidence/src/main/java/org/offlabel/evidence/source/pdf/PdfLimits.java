package org.offlabel.evidence.source.pdf;

/**
 * How much of a PDF is read at most.
 *
 * @param bytes of the file
 * @param unpacked bytes that one packed part may unpack to
 * @param unpackedInAll bytes that all packed parts together may unpack to
 * @param pages of the file
 * @param operators drawing commands executed, of all pages together
 * @param characters drawn
 * @param seconds after which reading is given up
 */
public record PdfLimits(
    int bytes,
    long unpacked,
    long unpackedInAll,
    int pages,
    long operators,
    int characters,
    int seconds) {

  public PdfLimits {
    if (bytes < 1
        || unpacked < 1
        || unpackedInAll < 1
        || pages < 1
        || operators < 1
        || characters < 1
        || seconds < 1) {
      throw new IllegalArgumentException("limits must leave something to read");
    }
  }

  /** 50 MB, parts of 64 MB, 400 MB in all, 3,000 pages, 20 million commands, 60 seconds. */
  public static PdfLimits usual() {
    return new PdfLimits(50_000_000, 64_000_000, 400_000_000, 3_000, 20_000_000, 10_000_000, 60);
  }
}
