package org.offlabel.evidence.source.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.Decoded;
import org.offlabel.evidence.source.Decoder;

/** The whole text of an export, which is seldom larger than some megabytes. */
final class EntryText {

  /** Of one export, unpacked. */
  private static final int MOST_BYTES = 200_000_000;

  private EntryText() {}

  /** The text, or empty after the reason was handed on. */
  static Optional<String> read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    byte[] all = bytes.readNBytes(MOST_BYTES + 1);
    if (all.length > MOST_BYTES) {
      results.accept(
          new Unreadable(origin, "the export is larger than 200 MB; export it in parts"));
      return Optional.empty();
    }
    return switch (new Decoder().decode(all)) {
      case Decoded.Text text -> Optional.of(text.text());
      case Decoded.Refused refused -> {
        results.accept(new Unreadable(origin, refused.reason()));
        yield Optional.empty();
      }
    };
  }
}
