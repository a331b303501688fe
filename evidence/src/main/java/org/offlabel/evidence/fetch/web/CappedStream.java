package org.offlabel.evidence.fetch.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error where more bytes come than are taken. */
final class CappedStream extends FilterInputStream {

  private static final long MEGABYTE = 1_000_000;

  private final long most;
  private long read;

  CappedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  static Broken tooLarge(long most) {
    String shown = most >= MEGABYTE ? most / MEGABYTE + " MB" : most + " bytes";
    return Broken.lasting("the answer is larger than " + shown);
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

  private void count(int more) throws IOException {
    read += more;
    if (read > most) {
      throw tooLarge(most);
    }
  }
}
