package org.offlabel.evidence.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read, every megabyte and at the end. */
final class CountedBytes extends FilterInputStream {

  private static final long STEP = 1 << 20;

  private final LongConsumer progress;
  private long untold;

  CountedBytes(InputStream bytes, LongConsumer progress) {
    super(bytes);
    this.progress = progress;
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

  @Override
  public void close() throws IOException {
    tell();
    super.close();
  }

  private void count(long more) {
    untold += more;
    if (untold >= STEP) {
      tell();
    }
  }

  private void tell() {
    if (untold > 0) {
      progress.accept(untold);
      untold = 0;
    }
  }
}
