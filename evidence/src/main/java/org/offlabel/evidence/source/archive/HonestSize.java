package org.offlabel.evidence.source.archive;

import java.io.IOException;
import org.offlabel.evidence.source.CountedBytes;

/**
 * Judges what really comes out of a packed file, whatever the archive says of it.
 *
 * @param packed how many bytes it takes
 * @param left how many may come out before the archive holds too much
 */
record HonestSize(long packed, long left) implements CountedBytes.Counter {

  /** No text packs better; below so many bytes it does not matter. */
  private static final long MOST_TIMES = 250;

  private static final long SMALL = 10_000_000;

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

  @Override
  public void came(long bytes) throws Bomb {
    if (bytes > SMALL && bytes > MOST_TIMES * packed) {
      throw new Bomb("it unpacks to more than 250 times its size, as no text does");
    }
    if (bytes > left) {
      throw new Bomb("the archive unpacks to more than is read of one; unpack it and name files");
    }
  }
}
