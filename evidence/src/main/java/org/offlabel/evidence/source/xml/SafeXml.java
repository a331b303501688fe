package org.offlabel.evidence.source.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Opens XML so that its text can do nothing but be read. A DOCTYPE is passed over without looking
 * at what it declares, so that neither entities nor files nor addresses named there matter.
 */
final class SafeXml {

  /** How deep elements may nest: twenty times what real records reach. */
  static final int DEEPEST = 256;

  private static final int MOST_ATTRIBUTES = 200;
  private static final int LONGEST_ATTRIBUTE = 100_000;
  private static final int LONGEST_TEXT = 20_000_000;
  private static final int BUFFER = 1 << 14;

  private final WstxInputFactory factory = new WstxInputFactory();

  SafeXml() {
    XMLResolver nothing = (publicId, systemId, base, namespace) -> new StringReader("");
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    // Prefixes declared on a root that was cut away would else make every later record unreadable.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, nothing);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
    // Downloads in batches are often written one behind the other into one file.
    factory.setProperty(
        WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
  }

  XMLStreamReader2 open(Reader characters) throws XMLStreamException {
    return (XMLStreamReader2) factory.createXMLStreamReader(characters);
  }
}
