package org.offlabel.evidence.source.jats;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.source.article.AbstractHeadings;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads what an article says of itself before it begins. */
final class JatsFront {

  private final ArticleDraft draft;
  private final JatsPeople people;
  private final JatsDates dates = new JatsDates();
  private Optional<String> number = Optional.empty();
  private String firstPage = "";
  private String lastPage = "";

  JatsFront(ArticleDraft draft) {
    this.draft = draft;
    this.people = new JatsPeople(draft);
  }

  Optional<String> number() {
    return number;
  }

  boolean isWordless() {
    return draft.isWordless();
  }

  void read(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "journal-meta" -> journal(in);
        case "article-meta" -> meta(in);
        default -> in.skip();
      }
    }
  }

  private void journal(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "journal-title-group" -> journal(in);
        case "journal-title" -> draft.citation().container(in.text());
        default -> in.skip();
      }
    }
  }

  void meta(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      element(in);
    }
    boolean range = !firstPage.isBlank() && !lastPage.isBlank() && !lastPage.equals(firstPage);
    draft.citation().pages(range ? firstPage + "-" + lastPage : firstPage);
    dates.into(draft);
  }

  private void element(XmlCursor in) throws XMLStreamException {
    switch (in.plainName()) {
      case "article-id" -> id(in);
      case "article-categories" -> categories(in);
      case "title-group" -> titles(in);
      case "contrib-group" -> people.group(in);
      case "author-notes" -> people.notes(in);
      case "pub-date" -> dates.read(in);
      case "pub-date-not-available" -> in.skip();
      case "volume" -> draft.citation().volume(in.text());
      case "issue" -> draft.citation().issue(in.text());
      case "fpage" -> firstPage = in.text();
      case "lpage" -> lastPage = in.text();
      case "elocation-id" -> draft.citation().pages(in.text());
      case "related-article", "related-object" -> JatsRelated.read(in, draft);
      case "abstract" -> abstracts(in);
      case "trans-abstract" -> other(in, "Other abstract, " + in.attribute("xml:lang"));
      case "kwd-group" -> keywords(in);
      case "funding-group" -> people.funding(in);
      default -> in.skip();
    }
  }

  private void id(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("pub-id-type");
    String words = in.text();
    Optional<Identifier> id = JatsNumbers.of(type, words);
    id.ifPresent(draft::identifier);
    boolean central = type.startsWith("pmc");
    if (id.isPresent() && (number.isEmpty() || central)) {
      number = id.map(Identifier::value);
    }
    if (type.equals("clinical-trial") || type.equals("registry")) {
      Numbers.trial("clinicaltrials.gov", words).ifPresent(draft::identifier);
    }
  }

  private void categories(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "subj-group", "subject-group" -> categories(in);
        case "subject" -> draft.term("Subjects", in.text());
        default -> in.skip();
      }
    }
  }

  private void titles(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "article-title" -> draft.title(in.text());
        case "subtitle" -> draft.note("Subtitle", in.text());
        case "trans-title" -> draft.vernacular(in.text());
        case "trans-title-group" -> titles(in);
        default -> in.skip();
      }
    }
  }

  private void abstracts(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("abstract-type");
    boolean main = type.isEmpty() || type.equals("section") || type.equals("structured");
    if (main) {
      part(in, "", draft::section);
    } else {
      other(in, "Other abstract, " + type);
    }
  }

  private void other(XmlCursor in, String title) throws XMLStreamException {
    part(in, title, (heading, words) -> draft.otherSection(heading, words));
  }

  private interface Sink {
    void take(String heading, String words);
  }

  private void part(XmlCursor in, String above, Sink sink) throws XMLStreamException {
    String heading = above;
    String category = JatsBody.category(in.attribute("sec-type"));
    while (in.child()) {
      switch (in.plainName()) {
        case "title" -> {
          String words = AbstractHeadings.of(in.text(), category);
          boolean whole = words.equalsIgnoreCase("abstract") || words.isEmpty();
          heading = whole ? above : above.isEmpty() ? words : above + ": " + words;
        }
        case "sec" -> part(in, above, sink);
        case "label", "object-id" -> in.skip();
        default -> sink.take(heading, in.text());
      }
    }
  }

  private void keywords(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "kwd", "compound-kwd" -> draft.term("Keywords", in.text());
        case "nested-kwd" -> keywords(in);
        default -> in.skip();
      }
    }
  }
}
