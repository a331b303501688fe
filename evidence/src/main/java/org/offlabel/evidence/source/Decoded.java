package org.offlabel.evidence.source;

import java.util.Objects;

/** What came of decoding bytes: text, or the reason why they are none. */
public sealed interface Decoded {

  /**
   * Decoded text.
   *
   * @param text without byte order mark
   * @param charset the name of the encoding that was found
   */
  record Text(String text, String charset) implements Decoded {
    public Text {
      Objects.requireNonNull(text);
      Objects.requireNonNull(charset);
    }
  }

  /**
   * Bytes that are no text that could be read without guessing.
   *
   * @param reason a plain clause that says what is wrong and what to do
   */
  record Refused(String reason) implements Decoded {
    public Refused {
      Objects.requireNonNull(reason);
    }
  }
}
