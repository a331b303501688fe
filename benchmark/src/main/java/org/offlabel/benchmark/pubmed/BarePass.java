package org.offlabel.benchmark.pubmed;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that any reader must do: unpack the bytes and look at every event of the XML. */
final class BarePass {

  private static final int BUFFER = 1 << 16;

  private final XMLInputFactory factory;

  BarePass() {
    factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
  }

  /** Reads a file to its end and gives the number of events. */
  long events(Path file) throws IOException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream bytes = new GZIPInputStream(packed, BUFFER)) {
      XMLStreamReader xml = factory.createXMLStreamReader(bytes);
      long events = 0;
      while (xml.hasNext()) {
        xml.next();
        events++;
      }
      return events;
    } catch (XMLStreamException e) {
      throw new IOException("the generated file is no XML", e);
    }
  }
}
