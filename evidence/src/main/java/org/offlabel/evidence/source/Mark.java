package org.offlabel.evidence.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A byte order mark.
 *
 * @param length in bytes
 * @param charset what it announces
 */
record Mark(int length, Charset charset) {

  private record Known(List<Integer> bytes, Charset charset) {}

  /** The longer marks first: that of UTF-32 begins as that of UTF-16 does. */
  private static final List<Known> KNOWN =
      List.of(
          new Known(List.of(0x00, 0x00, 0xfe, 0xff), Charset.forName("UTF-32BE")),
          new Known(List.of(0xff, 0xfe, 0x00, 0x00), Charset.forName("UTF-32LE")),
          new Known(List.of(0xef, 0xbb, 0xbf), StandardCharsets.UTF_8),
          new Known(List.of(0xfe, 0xff), StandardCharsets.UTF_16BE),
          new Known(List.of(0xff, 0xfe), StandardCharsets.UTF_16LE));

  static Optional<Mark> of(byte[] bytes) {
    return KNOWN.stream()
        .filter(known -> begins(bytes, known.bytes()))
        .findFirst()
        .map(known -> new Mark(known.bytes().size(), known.charset()));
  }

  private static boolean begins(byte[] bytes, List<Integer> mark) {
    if (bytes.length < mark.size()) {
      return false;
    }
    for (int i = 0; i < mark.size(); i++) {
      if ((bytes[i] & 0xff) != mark.get(i)) {
        return false;
      }
    }
    return true;
  }
}
