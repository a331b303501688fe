package org.offlabel.evidence.source.pubmed;

import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.article.AbstractHeadings;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads the element Article: title, journal, authors, abstract, types, registrations, grants. */
final class PubmedArticle {

  private final ArticleDraft draft;

  PubmedArticle(ArticleDraft draft) {
    this.draft = draft;
  }

  void read(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      element(in);
    }
  }

  private void element(XmlCursor in) throws XMLStreamException {
    switch (in.name()) {
      case "Journal" -> journal(in);
      case "ArticleTitle" -> draft.title(in.text());
      case "VernacularTitle" -> draft.vernacular(in.text());
      case "Pagination" -> pagination(in);
      case "ELocationID" -> location(in);
      case "Abstract" -> abstracts(in);
      case "AuthorList" -> authors(in);
      case "Language" -> draft.note("Language", in.text());
      case "DataBankList" -> dataBanks(in);
      case "GrantList" -> grants(in);
      case "PublicationTypeList" -> types(in);
      case "ArticleDate" -> draft.electronic(PubmedDate.read(in).date());
      default -> in.skip();
    }
  }

  private void journal(XmlCursor in) throws XMLStreamException {
    String abbreviation = "";
    while (in.child()) {
      switch (in.name()) {
        case "Title" -> draft.citation().container(in.text());
        case "ISOAbbreviation" -> abbreviation = in.text();
        case "JournalIssue" -> issue(in);
        default -> in.skip();
      }
    }
    draft.citation().container(abbreviation);
  }

  private void issue(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.name()) {
        case "Volume" -> draft.citation().volume(in.text());
        case "Issue" -> draft.citation().issue(in.text());
        case "PubDate" -> {
          PubmedDate date = PubmedDate.read(in);
          draft.citation().date(date.words(), date.date());
        }
        default -> in.skip();
      }
    }
  }

  void pagination(XmlCursor in) throws XMLStreamException {
    String start = "";
    String end = "";
    while (in.child()) {
      switch (in.name()) {
        case "MedlinePgn" -> draft.citation().pages(in.text());
        case "StartPage" -> start = in.text().strip();
        case "EndPage" -> end = in.text().strip();
        default -> in.skip();
      }
    }
    draft.citation().pages(end.isEmpty() ? start : start + "-" + end);
  }

  private void location(XmlCursor in) throws XMLStreamException {
    boolean doi = in.attribute("EIdType").equals("doi") && !in.attribute("ValidYN").equals("N");
    String words = in.text();
    if (doi) {
      Numbers.doi(words).ifPresent(draft::identifier);
    }
  }

  void abstracts(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      if (in.name().equals("AbstractText")) {
        String heading = AbstractHeadings.of(in.attribute("Label"), in.attribute("NlmCategory"));
        draft.section(heading, in.text());
      } else {
        in.skip();
      }
    }
  }

  void authors(XmlCursor in) throws XMLStreamException {
    boolean writers = !in.attribute("Type").equals("editors");
    while (in.child()) {
      boolean valid = !in.attribute("ValidYN").equals("N");
      if (in.name().equals("Author") && valid) {
        String name = author(in);
        if (writers) {
          draft.author(name);
        } else {
          draft.note("Editor", name);
        }
      } else {
        in.skip();
      }
    }
  }

  private static String author(XmlCursor in) throws XMLStreamException {
    String last = "";
    String first = "";
    String initials = "";
    String group = "";
    while (in.child()) {
      switch (in.name()) {
        case "LastName" -> last = in.text().strip();
        case "ForeName", "FirstName" -> first = in.text().strip();
        case "Initials" -> initials = in.text().strip();
        case "CollectiveName" -> group = in.text().strip();
        default -> in.skip();
      }
    }
    return group.isEmpty() ? (last + " " + (initials.isEmpty() ? first : initials)).strip() : group;
  }

  private void dataBanks(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      String bank = "";
      while (in.child()) {
        switch (in.name()) {
          case "DataBankName" -> bank = in.text().strip();
          case "AccessionNumberList" -> accessions(in, bank);
          default -> in.skip();
        }
      }
    }
  }

  private void accessions(XmlCursor in, String bank) throws XMLStreamException {
    while (in.child()) {
      String number = in.text();
      Numbers.trial(bank, number)
          .ifPresentOrElse(
              draft::identifier, () -> draft.note("Data", bank + " " + number.strip()));
    }
  }

  void grants(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      StringBuilder grant = new StringBuilder();
      while (in.child()) {
        if (in.name().equals("Acronym")) {
          in.skip();
        } else {
          String part = in.text().strip();
          grant.append(grant.isEmpty() || part.isEmpty() ? "" : ", ").append(part);
        }
      }
      draft.note("Grant", grant.toString());
    }
  }

  private void types(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      draft.type(in.text());
    }
  }
}
