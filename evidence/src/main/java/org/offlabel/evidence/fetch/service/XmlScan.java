package org.offlabel.evidence.fetch.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through an XML file from start to end; knows no DTD and no entity but XML's own. */
final class XmlScan {

  private static final int DEEPEST = 1_000;
  private static final int SHOWN_DEPTH = 5;
  private static final int LONGEST_TEXT = 2_000;

  private XmlScan() {}

  /** Is shown what lies near the root. */
  @FunctionalInterface
  interface Visitor {

    /** An attribute ("/document/setId/@root"), or the text before an element's end ("/a/b"). */
    void visit(String path, String value);
  }

  /** What keeps the file from being whole XML; empty where nothing does. */
  static Optional<String> scan(Path file, Visitor visitor) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((id, system, base, namespace) -> InputStream.nullInputStream());
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      try {
        return scan(reader, visitor);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      return Optional.of("the answer is no whole XML");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> scan(XMLStreamReader reader, Visitor visitor)
      throws XMLStreamException {
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          names.add(reader.getLocalName());
          text.setLength(0);
          if (names.size() > DEEPEST) {
            return Optional.of("the answer is nested too deeply");
          }
          attributes(reader, names, visitor);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (names.size() <= SHOWN_DEPTH && text.length() < LONGEST_TEXT) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (names.size() <= SHOWN_DEPTH) {
            visitor.visit("/" + String.join("/", names), text.toString().strip());
          }
          text.setLength(0);
          names.removeLast();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static void attributes(XMLStreamReader reader, List<String> names, Visitor visitor) {
    if (names.size() <= SHOWN_DEPTH) {
      String path = "/" + String.join("/", names) + "/@";
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        visitor.visit(path + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
  }
}
