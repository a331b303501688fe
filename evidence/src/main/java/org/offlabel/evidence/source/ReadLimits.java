package org.offlabel.evidence.source;

/**
 * How much is read at most.
 *
 * @param mostBytes of one file; larger ones are named and not read
 * @param mostFiles of one run; the rest is named and not read
 * @param deepest how many folders deep
 */
public record ReadLimits(long mostBytes, int mostFiles, int deepest) {

  private static final long MEGABYTE = 1_000_000;

  public ReadLimits {
    if (mostBytes < 1 || mostBytes > Integer.MAX_VALUE - 16 || mostFiles < 1 || deepest < 1) {
      throw new IllegalArgumentException("limits must leave something to read");
    }
  }

  /**
   * How many bytes may come out of one file of many records, unpacked: two thousand times those of
   * a file of one document, since such files are read record by record.
   */
  public long mostUnpacked() {
    return 2000 * mostBytes;
  }

  /** 50 MB a file, 100,000 files, 64 folders deep. */
  public static ReadLimits usual() {
    return new ReadLimits(50 * MEGABYTE, 100_000, 64);
  }

  /** The size limit as a person writes it. */
  String shownBytes() {
    return mostBytes % MEGABYTE == 0 ? mostBytes / MEGABYTE + " MB" : mostBytes + " bytes";
  }
}
