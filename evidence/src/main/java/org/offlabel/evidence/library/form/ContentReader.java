package org.offlabel.evidence.library.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads what {@link ContentWriter} wrote, and refuses anything else. */
final class ContentReader {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int MOST_SHIFT = 28;

  private final byte[] bytes;
  private int at;

  ContentReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
      int next = bytes[step(1)];
      number |= (next & SEVEN_BITS) << shift;
      if ((next & MORE) == 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number has no end");
  }

  <E extends Enum<E>> E option(Class<E> type) {
    return Enum.valueOf(type, words());
  }

  String words() {
    int head = number();
    int length = head >>> 1;
    if ((head & 1) == 0) {
      int from = step(length);
      return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
    int from = step(Math.multiplyExact(2, length));
    StringBuilder words = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int high = bytes[from + (2 * i)] & 0xFF;
      int low = bytes[from + (2 * i) + 1] & 0xFF;
      words.append((char) ((high << 8) | low));
    }
    return words.toString();
  }

  <T> List<T> list(Supplier<T> each) {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("a list is longer than its bytes");
    }
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(each.get());
    }
    return all;
  }

  <T> Optional<T> optional(Supplier<T> each) {
    return number() == 0 ? Optional.empty() : Optional.of(each.get());
  }

  OptionalInt optionalNumber() {
    return number() == 0 ? OptionalInt.empty() : OptionalInt.of(number());
  }

  void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException("there are bytes after the end");
    }
  }

  private int step(int length) {
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalArgumentException("the bytes break off");
    }
    int from = at;
    at += length;
    return from;
  }
}
