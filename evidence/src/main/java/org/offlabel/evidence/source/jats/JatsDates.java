package org.offlabel.evidence.source.jats;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.PublicationDates;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Chooses among the dates of publication: that of the printed issue if there is one. */
final class JatsDates {

  private static final List<String> PREFERRED =
      List.of("ppub", "pub", "collection", "epub", "epub-ppub");

  private int rank = Integer.MAX_VALUE;
  private Optional<PartialDate> published = Optional.empty();
  private Optional<PartialDate> electronic = Optional.empty();

  void read(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("pub-type") + in.attribute("date-type");
    boolean online = type.equals("epub") || in.attribute("publication-format").equals("electronic");
    String year = "";
    String month = "";
    String day = "";
    while (in.child()) {
      switch (in.plainName()) {
        case "year" -> year = in.text();
        case "month", "season" -> month = in.text();
        case "day" -> day = in.text();
        default -> in.skip();
      }
    }
    Optional<PartialDate> date = PublicationDates.of(year.strip(), month, day);
    if (date.isEmpty() || type.startsWith("pmc") || type.startsWith("nihms")) {
      return;
    }
    if (online && electronic.isEmpty()) {
      electronic = date;
    }
    int own = PREFERRED.indexOf(type);
    int place = own < 0 ? PREFERRED.size() : own;
    if (place < rank) {
      rank = place;
      published = date;
    }
  }

  void into(ArticleDraft draft) {
    draft.citation().date(published.map(PartialDate::iso).orElse(""), published);
    draft.electronic(electronic);
  }
}
