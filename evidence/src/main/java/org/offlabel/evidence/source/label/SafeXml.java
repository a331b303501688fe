package org.offlabel.evidence.source.label;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** XML of unknown origin: no document types, no entities, nothing fetched, all sizes bounded. */
final class SafeXml {

  private static final int DEEPEST = 200;
  private static final int MOST_ATTRIBUTES = 200;
  private static final int LONGEST_ATTRIBUTE = 100_000;

  private final XMLInputFactory factory;

  SafeXml() {
    WstxInputFactory made = new WstxInputFactory();
    made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    made.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // Read lazily, faults come as unchecked exceptions while words are fetched.
    made.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    made.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    made.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Budget.MOST_CHARACTERS);
    factory = made;
  }

  XMLStreamReader of(InputStream bytes) throws XMLStreamException {
    return factory.createXMLStreamReader(bytes);
  }

  XMLStreamReader of(String fragment) throws XMLStreamException {
    return factory.createXMLStreamReader(new StringReader(fragment));
  }
}
