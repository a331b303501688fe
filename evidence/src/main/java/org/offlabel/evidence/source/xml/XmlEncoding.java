package org.offlabel.evidence.source.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Finds the encoding of an XML file: by its mark, its zero bytes, what it declares; else UTF-8. */
final class XmlEncoding {

  private static final int LOOKED_AT = 256;

  private XmlEncoding() {}

  /** The encoding; a byte order mark is read away. Empty if it declares one that is unknown. */
  static Optional<Charset> of(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    byte[] start = in.readNBytes(LOOKED_AT);
    in.reset();
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      boolean big = (start[0] & 0xFF) == 0xFE;
      return Optional.of(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    if (begins(start, 0, '<')) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return begins(start, '<', 0) ? Optional.of(StandardCharsets.UTF_16LE) : declared(start);
  }

  /** A file whose bytes can be read as ASCII is not UTF-16, whatever it says. */
  private static Optional<Charset> declared(byte[] start) {
    String head = new String(start, StandardCharsets.ISO_8859_1);
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int named = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (named < 0) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    String[] quoted = head.substring(named, end).split("[\"']", 3);
    if (quoted.length < 3) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      Charset charset = Charset.forName(quoted[1].strip());
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return Optional.of(wide ? StandardCharsets.UTF_8 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] start, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
