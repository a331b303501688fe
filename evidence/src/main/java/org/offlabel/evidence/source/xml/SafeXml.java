package org.offlabel.evidence.source.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Opens XML so that its text can do nothing but be read. A DOCTYPE is passed over without looking
 * at what it declares, so that neither entities nor files nor addresses named there matter.
 */
public final class SafeXml {

  /** How deep elements of records may nest: twenty times what real ones reach. */
  static final int DEEPEST = 256;

  private static final int MOST_ATTRIBUTES = 200;
  private static final int LONGEST_ATTRIBUTE = 100_000;
  private static final int LONGEST_TEXT = 20_000_000;
  private static final int BUFFER = 1 << 14;

  private final WstxInputFactory factory = new WstxInputFactory();

  private SafeXml(int deepest, int longestText) {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, deepest);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, longestText);
  }

  /** For files of records, some of which may be broken. */
  static SafeXml ofRecords() {
    SafeXml xml = new SafeXml(DEEPEST, LONGEST_TEXT);
    WstxInputFactory factory = xml.factory;
    XMLResolver nothing = (publicId, systemId, base, namespace) -> new StringReader("");
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Prefixes declared on a root that was cut away would else make every later record unreadable.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, nothing);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
    // Downloads in batches are often written one behind the other into one file.
    factory.setProperty(
        WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
    return xml;
  }

  /**
   * For files that are one document each, with names apart from their prefixes.
   *
   * @param deepest how deep elements may nest
   * @param longestText how many characters one piece of text may have
   */
  public static SafeXml ofDocuments(int deepest, int longestText) {
    SafeXml xml = new SafeXml(deepest, longestText);
    xml.factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // Read lazily, faults come as unchecked exceptions while words are fetched.
    xml.factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return xml;
  }

  XMLStreamReader2 open(Reader characters) throws XMLStreamException {
    return (XMLStreamReader2) factory.createXMLStreamReader(characters);
  }

  /** Begins to read a document. */
  public XMLStreamReader open(InputStream bytes) throws XMLStreamException {
    return factory.createXMLStreamReader(bytes);
  }

  /** Begins to read a piece of a document. */
  public XMLStreamReader open(String fragment) throws XMLStreamException {
    return factory.createXMLStreamReader(new StringReader(fragment));
  }
}
