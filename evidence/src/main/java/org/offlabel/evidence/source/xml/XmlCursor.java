package org.offlabel.evidence.source.xml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.ctc.wstx.exc.WstxLazyException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jsoup.nodes.Entities;

/**
 * Walks through the elements of one record. Whoever is handed the cursor at the beginning of an
 * element leaves it at that element's end.
 */
public final class XmlCursor {

  /** Of one record; the longest articles have a tenth. */
  static final int MOST_ELEMENTS = 2_000_000;

  static final int MOST_CHARACTERS = 40_000_000;

  private final XMLStreamReader2 in;
  private final Set<String> records;
  private int elements;
  private int characters;

  XmlCursor(XMLStreamReader2 in, Set<String> records) {
    this.in = in;
    this.records = records;
  }

  /** Counts anew what a record may hold. */
  void beginRecord() {
    elements = 0;
    characters = 0;
  }

  /** Goes to the next element inside the one it stands at, or to its end: false. */
  public boolean child() throws XMLStreamException {
    while (true) {
      switch (next()) {
        case START_ELEMENT -> {
          return true;
        }
        case END_ELEMENT, END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** One step, for content in which text and elements mix: a constant of StAX. */
  public int next() throws XMLStreamException {
    int event = in.next();
    if (event == START_ELEMENT && ++elements > MOST_ELEMENTS) {
      throw new RefusedXml("it has more than " + MOST_ELEMENTS + " elements");
    }
    return event;
  }

  /** The element's name as written, with its prefix. */
  public String name() {
    return in.getLocalName();
  }

  /** The element's name without a prefix. */
  public String plainName() {
    String name = in.getLocalName();
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1);
  }

  /** How deep the element lies: 1 for the root of the file. */
  public int depth() {
    return in.getDepth();
  }

  /** The value of an attribute as written with its prefix, empty where there is none. */
  public String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /** All attributes of the element, by their names as written with a prefix, in their order. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return attributes;
  }

  /** Passes over the element. A record inside a record shows that an end is missing. */
  public void skip() throws XMLStreamException {
    if (records.contains(in.getLocalName())) {
      throw new RefusedXml("its end is missing");
    }
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    }
  }

  /** The element's words, markup made plain; see {@link MarkupText}. */
  public String text() throws XMLStreamException {
    if (in.next() == END_ELEMENT) {
      return "";
    }
    String first = in.getEventType() == CHARACTERS ? characters() : "";
    if (!first.isEmpty() && in.next() == END_ELEMENT) {
      return first;
    }
    StringBuilder out = new StringBuilder(Math.max(512, 2 * first.length())).append(first);
    MarkupText.continued(this, out);
    return out.toString();
  }

  /** Writes the words it stands at, if it stands at words. */
  void append(int event, StringBuilder out) throws XMLStreamException {
    switch (event) {
      case CHARACTERS, CDATA, SPACE -> {
        int length = length();
        out.append(in.getTextCharacters(), in.getTextStart(), length);
      }
      case ENTITY_REFERENCE -> out.append(named(in.getLocalName()));
      default -> {}
    }
  }

  private String characters() throws XMLStreamException {
    int length = length();
    return new String(in.getTextCharacters(), in.getTextStart(), length);
  }

  /** The length of the text it stands at; the parser may find only now that it is broken. */
  private int length() throws XMLStreamException {
    int length;
    try {
      length = in.getTextLength();
    } catch (WstxLazyException e) {
      throw new XMLStreamException(e.getMessage(), in.getLocation(), e);
    }
    characters += length;
    if (characters > MOST_CHARACTERS) {
      throw new RefusedXml("it has more than " + MOST_CHARACTERS + " characters");
    }
    return length;
  }

  /** What it stands at: a constant of StAX. */
  int event() {
    return in.getEventType();
  }

  /** Publishers use the named characters of HTML, whose declarations are not read. */
  private static String named(String entity) throws RefusedXml {
    String known = Entities.getByName(entity);
    if (known.isEmpty()) {
      throw new RefusedXml("it uses the entity &" + entity + "; which is not read");
    }
    return known;
  }
}
