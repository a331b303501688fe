package org.offlabel.app.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so, as Excel's "Unicode text" does.
 * Files that people take for tables are named.
 */
final class TextFile {

  private static final int LONGEST_MARK = 4;

  private record Format(String start, String name) {}

  private static final List<Format> NOT_TEXT =
      List.of(
          new Format("PK\u0003\u0004", "an Excel or OpenDocument workbook"),
          new Format("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook"),
          new Format("%PDF", "a PDF"),
          new Format("\u001F\u008B", "a compressed file"));

  private TextFile() {}

  /**
   * The text; reading it fails where the bytes are none.
   *
   * @throws IOException if the bytes cannot be read, or are of another kind
   */
  static Reader decoded(InputStream bytes) throws IOException {
    PushbackInputStream marked = new PushbackInputStream(bytes, LONGEST_MARK);
    byte[] first = marked.readNBytes(LONGEST_MARK);
    String start = new String(first, StandardCharsets.ISO_8859_1);
    for (Format format : NOT_TEXT) {
      if (start.startsWith(format.start())) {
        throw new IOException(
            "it is " + format.name() + ", not CSV; save the sheet as \"CSV UTF-8\"");
      }
    }
    int mark = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      mark = 3;
    } else if (start.startsWith("\u00FF\u00FE")) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (start.startsWith("\u00FE\u00FF")) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    }
    marked.unread(first, mark, first.length - mark);
    return new InputStreamReader(
        marked,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
