package org.offlabel.evidence.source.label;

import javax.xml.stream.XMLStreamException;

/** Counts the characters read of one label, so that no label fills the memory. */
final class Budget {

  /** The longest real labels have about one and a half million. */
  static final int MOST_CHARACTERS = 20_000_000;

  /** How deep the elements of a label may nest. */
  static final int DEEPEST = 200;

  static final String REASON =
      "it has more than " + MOST_CHARACTERS / 1_000_000 + " million characters; no label has";

  private long left = MOST_CHARACTERS;

  /** There is more text than is read of one label. */
  static final class Exceeded extends XMLStreamException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super(REASON);
    }
  }

  void take(int characters) throws Exceeded {
    if (!grants(characters)) {
      throw new Exceeded();
    }
  }

  /** Takes so many, and tells whether they were there. */
  boolean grants(int characters) {
    left -= characters;
    return left >= 0;
  }

  boolean isSpent() {
    return left < 0;
  }
}
