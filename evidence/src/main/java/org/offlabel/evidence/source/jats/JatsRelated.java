package org.offlabel.evidence.source.jats;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Relation.Kind;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads which other article one retracts, corrects, comments on, and so on. */
final class JatsRelated {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          entry("retracted-article", Kind.RETRACTS),
          entry("partial-retraction", Kind.RETRACTS),
          entry("retraction-forward", Kind.RETRACTED_BY),
          entry("corrected-article", Kind.CORRECTS),
          entry("correction-forward", Kind.CORRECTED_BY),
          entry("addended-article", Kind.CORRECTS),
          entry("addendum", Kind.CORRECTED_BY),
          entry("object-of-concern", Kind.EXPRESSES_CONCERN_ABOUT),
          entry("concern-forward", Kind.CONCERN_EXPRESSED_BY),
          entry("expression-of-concern", Kind.CONCERN_EXPRESSED_BY),
          entry("updated-article", Kind.UPDATES),
          entry("update", Kind.UPDATED_BY),
          entry("commentary-article", Kind.COMMENTS_ON),
          entry("commentary", Kind.COMMENTED_ON_BY),
          entry("letter", Kind.COMMENTED_ON_BY),
          entry("reviewed-article", Kind.COMMENTS_ON),
          entry("republished-article", Kind.REPUBLICATION_OF),
          entry("preprint", Kind.HAS_PREPRINT),
          entry("preprint-of", Kind.PREPRINT_OF));

  private JatsRelated() {}

  static void read(XmlCursor in, ArticleDraft draft) throws XMLStreamException {
    String type = in.attribute("related-article-type");
    String link = in.attribute("xlink:href");
    String linkType = in.attribute("ext-link-type");
    String words = in.text().strip();
    Optional<Identifier> other =
        switch (linkType) {
          case "pubmed", "pmid" -> Numbers.pmid(link);
          case "pmc", "pmcid" -> Numbers.pmcid(link);
          default -> Numbers.doi(link);
        };
    String number = other.map(id -> id.scheme().name() + ": " + id.value()).orElse(link.strip());
    String label = type.isEmpty() ? "Related article" : "Related, " + type.replace('-', ' ');
    String said = (words + " " + number).strip();
    Optional<Kind> kind = Optional.ofNullable(KINDS.get(type));
    if (kind.isPresent()) {
      draft.relation(kind.get(), other, label + ": " + said);
    } else {
      draft.note(label, said);
    }
  }
}
