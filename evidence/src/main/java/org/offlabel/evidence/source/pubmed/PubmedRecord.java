package org.offlabel.evidence.source.pubmed;

import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads one article or book, whichever of PubMed's elements wraps it. */
final class PubmedRecord {

  private final ArticleDraft draft;
  private final PubmedArticle article;
  private final PubmedLists lists;
  private final PubmedBook book;
  private String number = "";

  PubmedRecord(ArticleDraft draft) {
    this.draft = draft;
    this.article = new PubmedArticle(draft);
    this.lists = new PubmedLists(draft);
    this.book = new PubmedBook(draft, article, lists);
  }

  /** The PMID as far as it has been read, with its version where there is more than one. */
  String number() {
    return number;
  }

  void read(XmlCursor in) throws XMLStreamException {
    switch (in.name()) {
      case "MedlineCitation" -> citation(in);
      case "BookDocument" -> {
        while (in.child()) {
          if (in.name().equals("PMID")) {
            pmid(in);
          } else {
            book.element(in);
          }
        }
      }
      case "PubmedData", "PubmedBookData" -> data(in);
      default -> {
        while (in.child()) {
          wrapped(in);
        }
      }
    }
    lists.finish();
  }

  private void wrapped(XmlCursor in) throws XMLStreamException {
    switch (in.name()) {
      case "MedlineCitation", "BookDocument", "PubmedData", "PubmedBookData" -> read(in);
      default -> in.skip();
    }
  }

  private void citation(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.name()) {
        case "PMID" -> pmid(in);
        case "DateRevised" -> draft.revised(PubmedDate.read(in).date());
        case "Article" -> article.read(in);
        case "MedlineJournalInfo" -> journalInfo(in);
        default -> lists.element(in);
      }
    }
  }

  private void journalInfo(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      if (in.name().equals("MedlineTA")) {
        draft.citation().container(in.text());
      } else {
        in.skip();
      }
    }
  }

  private void pmid(XmlCursor in) throws XMLStreamException {
    String version = in.attribute("Version");
    String digits = in.text().strip();
    if (number.isEmpty()) {
      boolean later = !version.isEmpty() && !version.equals("1");
      number = later ? digits + "." + version : digits;
      Numbers.pmid(digits).ifPresent(draft::identifier);
    }
  }

  private void data(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.name()) {
        case "ArticleIdList" -> ArticleIds.read(in).forEach(draft::identifier);
        case "ReferenceList" -> lists.references(in);
        default -> in.skip();
      }
    }
  }
}
