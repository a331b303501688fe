package org.offlabel.evidence.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises common files that are no text, so that the reason can name them. */
final class BinaryKinds {

  static final String ADVICE = "save its text as .txt, .md or .html";

  private record Known(String magic, String kind) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("%PDF-", "a PDF"),
          new Known("PK\u0003\u0004", "a zip archive or an office document"),
          new Known("PK\u0005\u0006", "an empty zip archive"),
          new Known("\u001f\u008b", "compressed with gzip"),
          new Known("BZh9", "compressed with bzip2"),
          new Known("\u00fd7zXZ", "compressed with xz"),
          new Known("7z\u00bc\u00af'\u001c", "a 7z archive"),
          new Known("(\u00b5/\u00fd", "compressed with zstd"),
          new Known("\u0089PNG\r\n", "a PNG image"),
          new Known("\u00ff\u00d8\u00ff", "a JPEG image"),
          new Known("GIF87a", "a GIF image"),
          new Known("GIF89a", "a GIF image"),
          new Known("RIFF", "an image, sound or film"),
          new Known("II*\u0000", "a TIFF image"),
          new Known("MM\u0000*", "a TIFF image"),
          new Known("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          new Known("{\\rtf", "a rich-text document"),
          new Known("%!PS", "a PostScript document"),
          new Known("SQLite format 3", "a database"),
          new Known("\u007fELF", "a program"),
          new Known("ID3", "a sound file"),
          new Known("OggS", "a sound file"));

  private BinaryKinds() {}

  /** What the bytes are, with its article, if it is a known kind. */
  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return KNOWN.stream()
        .filter(known -> head.startsWith(known.magic()))
        .map(Known::kind)
        .findFirst();
  }
}
