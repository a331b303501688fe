package org.offlabel.evidence.source.article;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.document.Relation.Kind;

/** Tells what the databases' names of relations between articles mean. */
public final class RelationKinds {

  private static final List<String> PREPRINT_SERVERS =
      List.of("medrxiv", "biorxiv", "arxiv", "ssrn", "research square", "res sq", "preprints");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          entry("retractionof", Kind.RETRACTS),
          entry("partialretractionof", Kind.RETRACTS),
          entry("retractionin", Kind.RETRACTED_BY),
          entry("partialretractionin", Kind.RETRACTED_BY),
          entry("retractedandrepublishedin", Kind.RETRACTED_BY),
          entry("retractedandrepublishedfrom", Kind.UPDATES),
          entry("expressionofconcernfor", Kind.EXPRESSES_CONCERN_ABOUT),
          entry("expressionofconcernin", Kind.CONCERN_EXPRESSED_BY),
          entry("erratumfor", Kind.CORRECTS),
          entry("correctedandrepublishedfrom", Kind.CORRECTS),
          entry("erratumin", Kind.CORRECTED_BY),
          entry("correctedandrepublishedin", Kind.CORRECTED_BY),
          entry("updateof", Kind.UPDATES),
          entry("updatein", Kind.UPDATED_BY),
          entry("commenton", Kind.COMMENTS_ON),
          entry("commentin", Kind.COMMENTED_ON_BY),
          entry("republishedfrom", Kind.REPUBLICATION_OF),
          entry("republishedin", Kind.REPUBLICATION_OF),
          entry("reprintof", Kind.REPUBLICATION_OF),
          entry("reprintin", Kind.REPUBLICATION_OF),
          entry("preprintof", Kind.PREPRINT_OF),
          entry("preprintin", Kind.HAS_PREPRINT),
          entry("haspreprint", Kind.HAS_PREPRINT));

  private RelationKinds() {}

  /**
   * Of a name such as "RetractionIn", "Retraction in" or "Comment on", whatever the case and the
   * spaces. Empty for those that say neither that an article is withdrawn or changed nor that it is
   * commented on.
   */
  public static Optional<Kind> of(String name) {
    return Optional.ofNullable(KINDS.get(name.replace(" ", "").toLowerCase(Locale.ROOT)));
  }

  /** An article that updates a preprint has that preprint, and the other way round. */
  public static Kind amongPreprints(Kind kind, boolean isPreprint, String source) {
    String words = source.strip().toLowerCase(Locale.ROOT);
    boolean otherIs = PREPRINT_SERVERS.stream().anyMatch(words::startsWith);
    if (kind == Kind.UPDATES && otherIs && !isPreprint) {
      return Kind.HAS_PREPRINT;
    }
    return kind == Kind.UPDATED_BY && isPreprint && !otherIs ? Kind.PREPRINT_OF : kind;
  }

  /** "RetractionIn" as a person writes it: "Retraction in". */
  public static String spoken(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inner = i > 0 && Character.isUpperCase(c) && name.charAt(i - 1) != ' ';
      out.append(inner ? " " : "").append(i > 0 ? Character.toLowerCase(c) : c);
    }
    int joined = out.indexOf("edand ");
    return joined < 0 ? out.toString() : out.insert(joined + 2, ' ').toString();
  }
}
