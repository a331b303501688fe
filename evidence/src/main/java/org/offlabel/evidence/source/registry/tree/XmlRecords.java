package org.offlabel.evidence.source.registry.tree;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The records of an XML file: every element of certain names. Attributes become fields like child
 * elements. No document type definition is read and no entity but XML's own five is known.
 */
public final class XmlRecords {

  private static final int MOST_ATTRIBUTES = 200;

  private final RecordLimits limits;
  private final Set<String> names;
  private final XMLInputFactory factory;

  /** Records in elements of these names. */
  public XmlRecords(RecordLimits limits, Set<String> names) {
    this.limits = limits;
    this.names = Set.copyOf(names);
    WstxInputFactory made = new WstxInputFactory();
    made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    made.setProperty(XMLInputFactory.IS_COALESCING, true);
    made.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    made.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.mostCharacters());
    made.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.mostCharacters());
    made.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 1000);
    this.factory = made;
  }

  /** Reads a file; {@code pieces} gets each record as soon as it is known. */
  public void read(InputStream bytes, Consumer<Piece> pieces) throws IOException {
    int number = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(bytes);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && names.contains(reader.getLocalName())) {
          number++;
          RecordLimits.Count count = limits.count();
          boolean alone = depth(reader) == 1;
          String name = reader.getLocalName();
          Field fields = element(reader, count, 1);
          pieces.accept(
              count.broken().isEmpty()
                  ? new Piece.Read(number, name, alone, fields)
                  : new Piece.Failed(number, count.broken() + ", so it is not read"));
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io
          && !(io instanceof CharConversionException)) {
        throw io;
      }
      pieces.accept(new Piece.Failed(number + 1, reason(e)));
    }
  }

  private static int depth(XMLStreamReader reader) {
    return reader instanceof XMLStreamReader2 deep ? deep.getDepth() : 1;
  }

  private static String reason(XMLStreamException e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("");
    String place = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
    if (message.contains("Unexpected EOF") || message.contains("end of input")) {
      return "the file breaks off" + place + "; get it again";
    }
    if (message.contains("ndeclared general entity")) {
      return "it uses an entity" + place + ", and none is read; what follows it is not read";
    }
    return "it is no valid XML" + place + "; what follows it is not read";
  }

  /** An element with its attributes and all below it; ends at its end tag. */
  private static Field element(XMLStreamReader reader, RecordLimits.Count count, int depth)
      throws XMLStreamException {
    Map<String, Field> parts = new LinkedHashMap<>();
    StringBuilder words = new StringBuilder();
    count.add(0, depth);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i);
      count.add(value.length(), depth);
      parts.merge(reader.getAttributeLocalName(i), new Field.Text(value), Repeated::with);
    }
    for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; ) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          if (count.broken().isEmpty()) {
            parts.merge(name, element(reader, count, depth + 1), Repeated::with);
          } else {
            skip(reader);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          count.add(reader.getTextLength(), depth);
          if (count.broken().isEmpty()) {
            words.append(reader.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("Undeclared general entity", reader.getLocation());
        default -> {
          // Comments and processing instructions say nothing of a trial.
        }
      }
      event = reader.next();
    }
    if (parts.isEmpty()) {
      return new Field.Text(words.toString());
    }
    if (!words.toString().isBlank()) {
      parts.merge(Field.OWN_WORDS, new Field.Text(words.toString()), Repeated::with);
    }
    return new Field.Group(parts);
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {
          // What lies too deep is passed over.
        }
      }
    }
  }
}
