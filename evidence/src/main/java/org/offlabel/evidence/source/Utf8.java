package org.offlabel.evidence.source;

/** Looks at bytes as UTF-8 without decoding them. */
final class Utf8 {

  private Utf8() {}

  /** The index of the first byte that does not belong, or -1. */
  static int firstInvalid(byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** The index of the first valid character of two bytes or more, or -1. */
  static int firstMultiByte(byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      if (length > 1) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** The length of the valid character at {@code i}, or 0. */
  private static int sequence(byte[] bytes, int i) {
    int first = bytes[i] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || i + length > bytes.length) {
      return 0;
    }
    for (int j = 1; j < length; j++) {
      if ((bytes[i + j] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xff;
    boolean overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    boolean surrogate = first == 0xed && second > 0x9f;
    boolean tooHigh = first == 0xf4 && second > 0x8f;
    return overlong || surrogate || tooHigh ? 0 : length;
  }
}
