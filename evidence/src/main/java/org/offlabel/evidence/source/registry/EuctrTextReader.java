package org.offlabel.evidence.source.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.registry.european.EuctrText;
import org.offlabel.evidence.source.registry.tree.ByteLines;
import org.offlabel.evidence.source.registry.tree.Piece;
import org.offlabel.evidence.source.registry.tree.RecordLimits;

/** What the EU Clinical Trials Register gives as text, in full or in short, one trial or many. */
public final class EuctrTextReader implements FormatReader {

  private static final int LONGEST_LINE = 1_000_000;

  private final RecordLimits limits;

  /** A reader with the usual limits. */
  public EuctrTextReader() {
    this(RecordLimits.USUAL);
  }

  /** A reader with limits of one's own. */
  public EuctrTextReader(RecordLimits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "EU Clinical Trials Register as text";
  }

  @Override
  public boolean claims(FileStart start) {
    boolean text = !start.text().stripLeading().startsWith("<") && !start.has("# ");
    return text
        && start.has("EudraCT Number:")
        && (start.has("A.2 EudraCT number")
            || start.has("Sponsor Protocol Number:")
            || start.has("Sponsor's Protocol Code Number:"));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    EuctrText text = new EuctrText(limits);
    Consumer<Piece> pieces = piece -> results.accept(Shapes.result(origin, piece));
    ByteLines lines = new ByteLines(bytes, LONGEST_LINE);
    while (lines.next()) {
      if (lines.isTooLong()) {
        text.spoil("a line of it is longer than " + LONGEST_LINE + " bytes");
      } else {
        line(text, lines.line(), pieces);
      }
    }
    text.end(pieces);
    if (text.isEmpty()) {
      results.accept(new Unreadable(origin, "it lists no trials"));
    }
  }

  private static void line(EuctrText text, byte[] line, Consumer<Piece> pieces) {
    try {
      text.line(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString(), pieces);
    } catch (CharacterCodingException e) {
      text.spoil("it has bytes that are no UTF-8");
    }
  }
}
