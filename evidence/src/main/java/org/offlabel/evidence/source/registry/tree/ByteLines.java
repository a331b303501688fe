package org.offlabel.evidence.source.registry.tree;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file as bytes, one at a time and none longer than a limit. */
public final class ByteLines {

  private static final int BUFFER = 1 << 16;

  private final InputStream bytes;
  private final int longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private boolean blank = true;

  /** The lines of a stream that the caller closes. */
  public ByteLines(InputStream bytes, int longest) {
    this.bytes = new BufferedInputStream(bytes, BUFFER);
    this.longest = longest;
  }

  /** Goes to the next line; false where there is none. */
  public boolean next() throws IOException {
    line.reset();
    tooLong = false;
    blank = true;
    int next = bytes.read();
    if (next < 0) {
      return false;
    }
    for (; next >= 0 && next != '\n'; next = bytes.read()) {
      blank = blank && next <= ' ';
      if (line.size() < longest) {
        line.write(next);
      } else {
        tooLong = true;
      }
    }
    return true;
  }

  /** The line without its end; cut off where it is too long. */
  public byte[] line() {
    return line.toByteArray();
  }

  /** Whether the line is longer than the limit. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line holds nothing but blanks. */
  public boolean isBlank() {
    return blank;
  }
}
