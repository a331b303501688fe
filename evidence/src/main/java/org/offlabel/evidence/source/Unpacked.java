package org.offlabel.evidence.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A file's bytes, unpacked if they are gzip, counted, and cut off with an error where they grow
 * beyond what is read of a file. A small packed file can unpack to a thousand times its size, so
 * what counts are the bytes that come out.
 */
final class Unpacked extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  private final long most;
  private long read;
  private long marked;

  private Unpacked(InputStream bytes, long most) {
    super(bytes);
    this.most = most;
  }

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
  static Unpacked of(InputStream bytes, long most) throws IOException {
    BufferedInputStream start = new BufferedInputStream(bytes, BUFFER);
    start.mark(2);
    boolean packed = start.read() == 0x1F && start.read() == 0x8B;
    start.reset();
    InputStream plain = packed ? new GZIPInputStream(start, BUFFER) : start;
    return new Unpacked(packed ? new BufferedInputStream(plain, BUFFER) : plain, most);
  }

  /** The first bytes; reading goes on as if they had not been looked at. */
  byte[] start(int length) throws IOException {
    mark(length);
    byte[] start = readNBytes(length);
    reset();
    return start;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = in.read(target, offset, length);
    count(Math.max(0, got));
    return got;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public synchronized void mark(int limit) {
    in.mark(limit);
    marked = read;
  }

  @Override
  public synchronized void reset() throws IOException {
    in.reset();
    read = marked;
  }

  private void count(long more) throws IOException {
    read += more;
    if (read > most) {
      throw new TooLarge(most);
    }
  }
}
