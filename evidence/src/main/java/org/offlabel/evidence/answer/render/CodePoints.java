package org.offlabel.evidence.answer.render;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns places in a text as Java counts them (UTF-16 units) into places as most programs count them
 * (Unicode code points). Made once per document; each place then costs a binary search, and nothing
 * where the text has no character beyond the basic plane.
 */
public final class CodePoints {

  /** The places of the second halves of surrogate pairs, ascending. */
  private final int[] secondHalves;

  /** Prepares {@code text}. */
  public CodePoints(String text) {
    secondHalves =
        IntStream.range(1, text.length())
            .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
            .toArray();
  }

  /** The number of code points before the UTF-16 index {@code unit}. */
  public int before(int unit) {
    if (secondHalves.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(secondHalves, unit);
    // A pair is counted once its second half lies before the place.
    int pairs = found >= 0 ? found : -found - 1;
    return unit - pairs;
  }
}
