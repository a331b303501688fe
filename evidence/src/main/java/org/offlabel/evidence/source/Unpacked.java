package org.offlabel.evidence.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A file's bytes, unpacked if they are gzip, counted, and cut off with an error where they grow
 * beyond what is read of a file. A small packed file can unpack to a thousand times its size, so
 * what counts are the bytes that come out.
 */
final class Unpacked {

  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /** The file has more bytes than are read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(long most) {
      super("it unpacks to more than " + (most / 1_000_000) + " MB");
    }
  }

  /**
   * The bytes, unpacked once: gzip within gzip stays packed, and is then refused as a binary file.
   *
   * @throws IOException if they begin like gzip and are none
   */
  static InputStream of(InputStream bytes, long most) throws IOException {
    BufferedInputStream start = new BufferedInputStream(bytes, BUFFER);
    start.mark(2);
    boolean packed = start.read() == 0x1F && start.read() == 0x8B;
    start.reset();
    InputStream plain =
        packed ? new BufferedInputStream(new GZIPInputStream(start, BUFFER), BUFFER) : start;
    return new CountedBytes(
        plain,
        came -> {
          if (came > most) {
            throw new TooLarge(most);
          }
        });
  }

  /** The first bytes; reading goes on as if they had not been looked at. */
  static byte[] start(InputStream unpacked, int length) throws IOException {
    unpacked.mark(length);
    byte[] start = unpacked.readNBytes(length);
    unpacked.reset();
    return start;
  }
}
