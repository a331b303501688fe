package org.offlabel.evidence.source.pubmed;

import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads BookDocument: a book, or a chapter of one, such as a guideline or a drug monograph. */
final class PubmedBook {

  private final ArticleDraft draft;
  private final PubmedArticle article;
  private final PubmedLists lists;

  PubmedBook(ArticleDraft draft, PubmedArticle article, PubmedLists lists) {
    this.draft = draft;
    this.article = article;
    this.lists = lists;
  }

  void element(XmlCursor in) throws XMLStreamException {
    switch (in.name()) {
      case "ArticleIdList" -> ArticleIds.read(in).forEach(draft::identifier);
      case "Book" -> book(in);
      case "ArticleTitle" -> draft.title(in.text());
      case "VernacularTitle" -> draft.vernacular(in.text());
      case "Pagination" -> article.pagination(in);
      case "Language" -> draft.note("Language", in.text());
      case "AuthorList" -> article.authors(in);
      case "PublicationType" -> draft.type(in.text());
      case "Abstract" -> article.abstracts(in);
      case "Sections" -> sections(in);
      case "ContributionDate" -> draft.electronic(PubmedDate.read(in).date());
      case "DateRevised" -> draft.revised(PubmedDate.read(in).date());
      case "GrantList" -> article.grants(in);
      case "ReferenceList" -> lists.references(in);
      default -> lists.element(in);
    }
  }

  private void book(XmlCursor in) throws XMLStreamException {
    String title = "";
    String collection = "";
    while (in.child()) {
      switch (in.name()) {
        case "BookTitle" -> title = in.text().strip();
        case "CollectionTitle" -> collection = in.text();
        case "Publisher" -> publisher(in);
        case "PubDate" -> {
          PubmedDate date = PubmedDate.read(in);
          draft.citation().date(date.words(), date.date());
        }
        case "AuthorList" -> article.authors(in);
        case "Volume" -> draft.citation().volume(in.text());
        case "Isbn" -> draft.note("ISBN", in.text());
        default -> in.skip();
      }
    }
    draft.citation().container(title);
    draft.note("Series", collection);
    draft.bookTitle(title);
  }

  private void publisher(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      if (in.name().equals("PublisherName")) {
        draft.citation().publisher(in.text());
      } else {
        in.skip();
      }
    }
  }

  /** The table of contents; the words themselves are not in PubMed. */
  private void sections(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.name()) {
        case "SectionTitle" -> draft.term("Contents", in.text());
        case "Section" -> sections(in);
        default -> in.skip();
      }
    }
  }
}
