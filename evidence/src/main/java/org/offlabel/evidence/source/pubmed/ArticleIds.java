package org.offlabel.evidence.source.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads lists of article numbers. */
final class ArticleIds {

  private ArticleIds() {}

  /** Those of the list that are known kinds of numbers. */
  static List<Identifier> read(XmlCursor in) throws XMLStreamException {
    List<Identifier> found = new ArrayList<>(4);
    while (in.child()) {
      String type = in.attribute("IdType");
      if (in.name().equals("ArticleId")) {
        of(type, in.text()).ifPresent(found::add);
      } else {
        in.skip();
      }
    }
    return found;
  }

  private static Optional<Identifier> of(String type, String words) {
    return switch (type) {
      case "pubmed" -> Numbers.pmid(words);
      case "pmc" -> Numbers.pmcid(words);
      case "doi" -> Numbers.doi(words);
      default -> Optional.empty();
    };
  }
}
