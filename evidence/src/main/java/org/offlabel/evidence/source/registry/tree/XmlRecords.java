package org.offlabel.evidence.source.registry.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.xml.MarkupText;
import org.offlabel.evidence.source.xml.XmlCursor;

/**
 * The records of an XML file as fields: every element of certain names. Attributes become fields
 * like child elements.
 */
public final class XmlRecords {

  private final RecordLimits limits;
  private final List<String> names;
  private final String whole;

  /**
   * Records in elements of these names.
   *
   * @param whole the name of records that have a file of their own
   */
  public XmlRecords(RecordLimits limits, List<String> names, String whole) {
    this.limits = limits;
    this.names = List.copyOf(names);
    this.whole = whole;
  }

  /** Reads a file; {@code pieces} gets each record as soon as it is known. */
  public void read(InputStream bytes, Consumer<Piece> pieces) throws IOException {
    new org.offlabel.evidence.source.xml.XmlRecords(names).read(bytes, new Run(pieces));
  }

  /** One pass over one file. */
  private final class Run implements org.offlabel.evidence.source.xml.XmlRecords.Reader {
    private final Consumer<Piece> pieces;
    private int number;

    Run(Consumer<Piece> pieces) {
      this.pieces = pieces;
    }

    @Override
    public void record(XmlCursor in) throws XMLStreamException {
      String name = in.plainName();
      RecordLimits.Count count = limits.count();
      Field fields = element(in, count, 1);
      number++;
      boolean alone = number == 1 && name.equals(whole);
      pieces.accept(
          count.broken().isEmpty()
              ? new Piece.Read(number, name, alone, fields)
              : new Piece.Failed(number, count.broken() + ", so it is not read"));
    }

    @Override
    public void broken(boolean inside, String reason) {
      number++;
      pieces.accept(new Piece.Failed(number, reason));
    }

    @Override
    public void stopped(String reason) {
      pieces.accept(new Piece.Failed(number + 1, reason));
    }
  }

  /** An element with its attributes and all below it; ends at its end tag. */
  private static Field element(XmlCursor in, RecordLimits.Count count, int depth)
      throws XMLStreamException {
    Map<String, Field> parts = new LinkedHashMap<>();
    count.add(0, depth);
    in.attributes()
        .forEach(
            (name, value) -> {
              count.add(value.length(), depth);
              parts.put(name, new Field.Text(value));
            });
    StringBuilder words = new StringBuilder();
    MarkupText.append(
        in,
        words,
        (cursor, so) -> {
          if (count.broken().isEmpty()) {
            String name = cursor.plainName();
            parts.merge(name, element(cursor, count, depth + 1), Repeated::with);
          } else {
            cursor.skip();
          }
          return true;
        });
    count.add(words.length(), depth);
    if (parts.isEmpty()) {
      return new Field.Text(words.toString());
    }
    if (!words.toString().isBlank()) {
      parts.merge(Field.OWN_WORDS, new Field.Text(words.toString()), Repeated::with);
    }
    return new Field.Group(parts);
  }
}
