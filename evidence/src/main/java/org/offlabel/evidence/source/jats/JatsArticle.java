package org.offlabel.evidence.source.jats;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.record.RecordText;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads one article: what is said of it, its body, its back, and articles attached to it. */
final class JatsArticle {

  private final ArticleDraft draft = new ArticleDraft();
  private final JatsFront front = new JatsFront(draft);
  private Optional<RecordText> begun = Optional.empty();

  void read(XmlCursor in) throws XMLStreamException {
    draft.type(in.attribute("article-type"));
    while (in.child()) {
      switch (in.plainName()) {
        case "front" -> front.read(in);
        case "processing-meta" -> in.skip();
        case "sub-article", "response" -> attached(in);
        default -> new JatsBody(text()).block(in);
      }
    }
    draft.end(text());
  }

  /** The PMC number or else another one, for telling the articles of a set apart. */
  Optional<String> number() {
    return front.number();
  }

  ReadResult result(String origin) {
    return front.isWordless() && text().isEmpty()
        ? new Unreadable(origin, "it has neither a title nor a text")
        : text().document(origin, DocumentKind.ARTICLE);
  }

  /** Everything that the front says stands above the body. */
  private RecordText text() {
    RecordText text = begun.orElseGet(draft::begun);
    begun = Optional.of(text);
    return text;
  }

  /** A translation, a review or a reply, under a heading that says so. */
  private void attached(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("article-type");
    String kind = type.isEmpty() ? in.plainName() : type;
    JatsBody body = new JatsBody(text());
    ArticleDraft own = new ArticleDraft();
    JatsFront ownFront = new JatsFront(own);
    text().heading("Attached: " + kind);
    while (in.child()) {
      switch (in.plainName()) {
        case "front", "front-stub" -> {
          if (in.plainName().equals("front")) {
            ownFront.read(in);
          } else {
            ownFront.meta(in);
          }
          own.writeAttached(text());
        }
        case "sub-article", "response" -> attached(in);
        default -> body.block(in);
      }
    }
  }
}
