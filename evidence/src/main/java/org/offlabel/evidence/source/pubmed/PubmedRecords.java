package org.offlabel.evidence.source.pubmed;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.xml.XmlCursor;
import org.offlabel.evidence.source.xml.XmlRecords;

/** Turns the records of one file into results, each under its own number. */
final class PubmedRecords implements XmlRecords.Reader {

  private final String origin;
  private final Consumer<ReadResult> results;
  private PubmedRecord record = new PubmedRecord(new ArticleDraft());
  private int place;
  private boolean reported;

  PubmedRecords(String origin, Consumer<ReadResult> results) {
    this.origin = origin;
    this.results = results;
  }

  @Override
  public void record(XmlCursor in) throws XMLStreamException {
    if (in.name().equals("DeleteCitation")) {
      deleted(in);
      return;
    }
    place++;
    ArticleDraft draft = new ArticleDraft();
    record = new PubmedRecord(draft);
    record.read(in);
    if (draft.isWordless()) {
      unreadable("it has neither a title nor an abstract");
    } else {
      results.accept(draft.written().document(recordOrigin(), DocumentKind.ARTICLE));
    }
  }

  private void deleted(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      place++;
      results.accept(
          new Unreadable(
              origin + "#" + in.text().strip(),
              "PubMed has deleted this record; what was read of it before no longer counts"));
    }
  }

  @Override
  public void broken(boolean inside, String reason) {
    if (inside) {
      unreadable(reason);
    } else {
      reported = true;
      results.accept(new Unreadable(origin, "between its records " + reason));
    }
  }

  @Override
  public void stopped(String reason) {
    reported = true;
    results.accept(new Unreadable(origin, reason));
  }

  /** A file without any record is a failure too, or it would vanish. */
  void finish() {
    if (place == 0 && !reported) {
      results.accept(new Unreadable(origin, "it holds no records"));
    }
  }

  private void unreadable(String reason) {
    results.accept(new Unreadable(recordOrigin(), reason));
  }

  private String recordOrigin() {
    return origin + "#" + (record.number().isEmpty() ? Integer.toString(place) : record.number());
  }
}
