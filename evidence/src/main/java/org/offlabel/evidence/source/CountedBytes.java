package org.offlabel.evidence.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read or passed over; those that are read again count once. */
public final class CountedBytes extends FilterInputStream {

  /** Is told of the count. */
  @FunctionalInterface
  public interface Counter {

    /**
     * So many bytes came in all.
     *
     * @throws IOException if they are too many, which ends the reading
     */
    void came(long bytes) throws IOException;
  }

  private final Counter counter;
  private long came;
  private long marked;

  /** These bytes, of which {@code counter} is told. */
  public CountedBytes(InputStream bytes, Counter counter) {
    super(bytes);
    this.counter = counter;
  }

  /** How many bytes came so far. */
  public long came() {
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
  public synchronized void mark(int limit) {
    in.mark(limit);
    marked = came;
  }

  @Override
  public synchronized void reset() throws IOException {
    in.reset();
    came = marked;
  }

  private void count(long more) throws IOException {
    came += more;
    counter.came(came);
  }
}
