package org.offlabel.evidence.source.jats;

import java.util.Optional;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.source.article.Numbers;

/** Reads numbers of articles, of which JATS says the kind. */
final class JatsNumbers {

  private JatsNumbers() {}

  static Optional<Identifier> of(String type, String words) {
    return switch (type) {
      case "pmid" -> Numbers.pmid(words);
      case "pmc", "pmcid" -> Numbers.pmcid(words);
      case "doi" -> Numbers.doi(words);
      default -> Optional.empty();
    };
  }
}
