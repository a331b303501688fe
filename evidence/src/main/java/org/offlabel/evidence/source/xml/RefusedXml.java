package org.offlabel.evidence.source.xml;

import javax.xml.stream.XMLStreamException;

/** A record that is well-formed so far and yet not read on, such as one without end. */
public final class RefusedXml extends XMLStreamException {

  private static final long serialVersionUID = 1;

  /** For this reason, a clause that goes on after "it". */
  public RefusedXml(String reason) {
    super(reason);
  }
}
