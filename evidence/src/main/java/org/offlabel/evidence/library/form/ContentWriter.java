package org.offlabel.evidence.library.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes numbers, words and lists of them, as short as is simple. */
final class ContentWriter {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

  byte[] bytes() {
    return out.toByteArray();
  }

  /** A whole number of any size; small ones above zero take one byte. */
  void number(int number) {
    int left = number;
    while ((left & ~SEVEN_BITS) != 0) {
      out.write((left & SEVEN_BITS) | MORE);
      left >>>= 7;
    }
    out.write(left);
  }

  void option(Enum<?> value) {
    words(value.name());
  }

  /**
   * Words, exactly. A string with half a surrogate pair has no UTF-8, so each string says in which
   * of two ways it is written.
   */
  void words(String words) {
    byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
    if (isWhole(words)) {
      number(utf8.length << 1);
      out.writeBytes(utf8);
      return;
    }
    number((words.length() << 1) | 1);
    for (int i = 0; i < words.length(); i++) {
      out.write(words.charAt(i) >>> 8);
      out.write(words.charAt(i));
    }
  }

  private static boolean isWhole(String words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && i + 1 < words.length()
                && Character.isLowSurrogate(words.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  <T> void list(Collection<T> all, Consumer<T> each) {
    number(all.size());
    all.forEach(each);
  }

  <T> void optional(Optional<T> value, Consumer<T> each) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(each);
  }

  void optional(OptionalInt value) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(this::number);
  }
}
