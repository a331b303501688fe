package org.offlabel.evidence.source.jats;

import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.record.RecordText;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Writes the reference list. */
final class JatsReferences {

  private final RecordText out;

  JatsReferences(RecordText out) {
    this.out = out;
  }

  void list(XmlCursor in) throws XMLStreamException {
    boolean headed = false;
    while (in.child()) {
      boolean title = in.plainName().equals("title");
      if (title || !headed) {
        out.heading(title ? in.text() : "References");
        headed = true;
      }
      switch (in.plainName()) {
        case "ref" -> reference(in);
        case "ref-list" -> list(in);
        default -> {
          if (!title) {
            out.paragraph(JatsBody.spaced(in));
          }
        }
      }
    }
  }

  private void reference(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "label", "x" -> in.skip();
        case "note" -> out.paragraph(in.text());
        case "citation-alternatives" -> reference(in);
        default -> new JatsCitation().read(in).write(out);
      }
    }
  }
}
