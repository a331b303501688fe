package org.offlabel.evidence.source.label;

import com.ctc.wstx.exc.WstxEOFException;
import javax.xml.stream.XMLStreamException;

/** Says in plain words why XML cannot be read. */
final class XmlReason {

  private XmlReason() {}

  static String of(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    String at = line > 0 ? " at line " + line : "";
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof WstxEOFException) {
      return "the label breaks off" + at + "; get it again";
    }
    if (message.contains("entity") || message.contains("Entity")) {
      return "it uses an entity" + at + ", and entities are not followed";
    }
    if (message.contains("limit")) {
      return "it is nested too deeply or has too long a part" + at + " for a label";
    }
    return "it is no well-formed XML" + at + "; get it again";
  }
}
