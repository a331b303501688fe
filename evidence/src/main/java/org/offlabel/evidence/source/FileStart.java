package org.offlabel.evidence.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a file is called and begins, for telling its format.
 *
 * @param name its name without folders and without an ending for packing (.gz), in lower case
 * @param text its first bytes, at most {@link #LENGTH}, as characters; bytes that are no UTF-8 are
 *     replaced, and a byte order mark is left out
 */
public record FileStart(String name, String text) {

  /** How many bytes are looked at. */
  public static final int LENGTH = 16_384;

  /** Of a file of this path or address that begins with these bytes. */
  public static FileStart of(String origin, byte[] start) {
    String name = origin.substring(origin.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    String text = new String(start, 0, Math.min(start.length, LENGTH), StandardCharsets.UTF_8);
    return new FileStart(unpacked, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** Whether the name ends so, such as "xml". */
  public boolean hasExtension(String extension) {
    return name.endsWith("." + extension);
  }

  /** Whether these words are among the first bytes. */
  public boolean has(String words) {
    return text.contains(words);
  }
}
