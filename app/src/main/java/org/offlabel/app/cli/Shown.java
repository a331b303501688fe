package org.offlabel.app.cli;

/** Makes words from outside fit for a terminal. */
final class Shown {

  private Shown() {}

  /** The words on one line, without control characters that could steer a terminal. */
  static String plain(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
