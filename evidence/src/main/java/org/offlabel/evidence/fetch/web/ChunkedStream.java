package org.offlabel.evidence.fetch.web;

import java.io.IOException;
import java.io.InputStream;

/** A body in pieces that each tell their length (RFC 9112, section 7.1). */
final class ChunkedStream extends InputStream {

  private static final int LONGEST_SIZE = 8;
  private static final int MOST_TRAILERS = 50;

  private final InputStream in;
  private long left;
  private boolean begun;
  private boolean ended;

  ChunkedStream(InputStream in) {
    this.in = in;
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
    if (left == 0 && !ended) {
      next();
    }
    if (ended) {
      return -1;
    }
    int got = in.read(target, offset, (int) Math.min(wanted, left));
    if (got < 0) {
      throw Broken.passing("the answer broke off within a piece");
    }
    left -= got;
    return got;
  }

  private void next() throws IOException {
    if (begun && !Head.line(in).isEmpty()) {
      throw Broken.passing("a piece of the answer is longer than it said");
    }
    begun = true;
    String line = Head.line(in);
    int extension = line.indexOf(';');
    String size = (extension < 0 ? line : line.substring(0, extension)).strip();
    if (size.isEmpty()
        || size.length() > LONGEST_SIZE
        || size.chars().anyMatch(c -> c > 'f' || Character.digit(c, 16) < 0)) {
      throw Broken.passing("a piece of the answer does not say how long it is");
    }
    left = Long.parseLong(size, 16);
    if (left == 0) {
      ended = true;
      for (int trailers = 0; !Head.line(in).isEmpty(); trailers++) {
        if (trailers == MOST_TRAILERS) {
          throw Broken.passing("the answer does not come to its end");
        }
      }
    }
  }
}
