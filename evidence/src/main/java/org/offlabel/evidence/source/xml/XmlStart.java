package org.offlabel.evidence.source.xml;

import org.offlabel.evidence.source.FileStart;

/** How an XML file begins, whatever its encoding. */
public final class XmlStart {

  private XmlStart() {}

  /** Its first characters; of UTF-16 those that are ASCII. Empty if it does not begin like XML. */
  public static String of(FileStart start) {
    String text = start.text().replace("\0", "").replace("\uFFFD", "").stripLeading();
    return text.startsWith("<") ? text : "";
  }
}
