package org.offlabel.evidence.source.pubmed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a file. A line that is no UTF-8 is read as Windows-1252, as old programs wrote it.
 */
final class MedlineLines {

  /** A longer line is cut into several, which the record then names as not understood. */
  private static final int LONGEST = 1_000_000;

  private static final Charset OLD = Charset.forName("windows-1252");

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean first = true;

  MedlineLines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; empty at the end of the file. */
  Optional<String> next() throws IOException {
    line.reset();
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n' && line.size() < LONGEST) {
      line.write(next);
      next = in.read();
    }
    String words = decoded(line.toByteArray());
    boolean marked = first && words.startsWith("\uFEFF");
    first = false;
    return Optional.of(marked ? words.substring(1) : words);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD);
    }
  }
}
