package org.offlabel.evidence.source.pubmed;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.source.article.PublicationDates;
import org.offlabel.evidence.source.xml.XmlCursor;

/**
 * A date of PubMed.
 *
 * @param words as printed, such as "1998 Dec-1999 Jan"
 * @param date what is certain of it
 */
record PubmedDate(String words, Optional<PartialDate> date) {

  /** The date in the element that the cursor stands at. */
  static PubmedDate read(XmlCursor in) throws XMLStreamException {
    String year = "";
    String month = "";
    String day = "";
    String free = "";
    while (in.child()) {
      switch (in.name()) {
        case "Year" -> year = in.text().strip();
        case "Month", "Season" -> month = in.text().strip();
        case "Day" -> day = in.text().strip();
        case "MedlineDate" -> free = in.text().strip();
        default -> in.skip();
      }
    }
    if (!free.isEmpty()) {
      return new PubmedDate(free, PublicationDates.ofWords(free));
    }
    return new PubmedDate(
        (year + " " + month + " " + day).strip(), PublicationDates.of(year, month, day));
  }
}
