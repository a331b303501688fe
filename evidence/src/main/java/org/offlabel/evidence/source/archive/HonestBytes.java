package org.offlabel.evidence.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of a packed file, whatever the archive says of it. */
final class HonestBytes extends FilterInputStream {

  /** No text packs better; below so many bytes it does not matter. */
  private static final long MOST_TIMES = 250;

  private static final long SMALL = 10_000_000;

  private final long packed;
  private final long left;
  private long came;

  HonestBytes(InputStream bytes, long packed, long left) {
    super(bytes);
    this.packed = packed;
    this.left = left;
  }

  /** More comes out than an honest file unpacks to. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1;

    Bomb(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  long came() {
    return came;
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
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws Bomb {
    came += more;
    if (came > SMALL && came > MOST_TIMES * packed) {
      throw new Bomb("it unpacks to more than 250 times its size, as no text does");
    }
    if (came > left) {
      throw new Bomb("the archive unpacks to more than is read of one; unpack it and name files");
    }
  }
}
