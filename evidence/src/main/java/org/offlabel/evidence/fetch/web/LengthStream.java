package org.offlabel.evidence.fetch.web;

import java.io.IOException;
import java.io.InputStream;

/** A body whose length was told; ends with an error where fewer bytes come. */
final class LengthStream extends InputStream {

  private final InputStream in;
  private final long length;
  private long read;

  LengthStream(InputStream in, long length) {
    this.in = in;
    this.length = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int wanted) throws IOException {
    if (wanted == 0) {
      return 0;
    }
    if (read == length) {
      return -1;
    }
    int got = in.read(target, offset, (int) Math.min(wanted, length - read));
    if (got < 0) {
      throw Broken.passing("the answer broke off after " + read + " of " + length + " bytes");
    }
    read += got;
    return got;
  }
}
