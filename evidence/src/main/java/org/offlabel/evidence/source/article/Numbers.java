package org.offlabel.evidence.source.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.source.page.Identifiers;

/** Checks the numbers of articles and studies; one that cannot be right is none. */
public final class Numbers {

  private static final List<String> REGISTRIES =
      List.of(
          "clinicaltrials.gov",
          "isrctn",
          "eudract",
          "ctis",
          "euctr",
          "anzctr",
          "chictr",
          "ctri",
          "irct",
          "umin-ctr",
          "umin ctr",
          "jprn",
          "jrct",
          "japiccti",
          "jmacct",
          "drks",
          "ntr",
          "pactr",
          "rebec",
          "cris",
          "tctr",
          "slctr",
          "rpcec",
          "per",
          "repec",
          "lbctr",
          "itmctr",
          "clinicaltrialsregister");

  private Numbers() {}

  /** A PubMed number. */
  public static Optional<Identifier> pmid(String words) {
    String digits = words.strip();
    boolean fits = !digits.isEmpty() && digits.length() <= 9 && isDigits(digits);
    return fits ? Optional.of(new Identifier(Scheme.PMID, digits)) : Optional.empty();
  }

  /** A number of PubMed Central, with or without "PMC", without its version. */
  public static Optional<Identifier> pmcid(String words) {
    String upper = words.strip().toUpperCase(Locale.ROOT);
    int version = upper.indexOf('.');
    String bare = version < 0 ? upper : upper.substring(0, version);
    String digits = bare.startsWith("PMC") ? bare.substring(3) : bare;
    boolean fits = !digits.isEmpty() && digits.length() <= 10 && isDigits(digits);
    return fits ? Optional.of(new Identifier(Scheme.PMCID, "PMC" + digits)) : Optional.empty();
  }

  /** A DOI, with or without the address of its resolver. */
  public static Optional<Identifier> doi(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    int start = lower.startsWith("10.") ? 0 : lower.indexOf("10.");
    boolean known = start == 0 || (start > 0 && isResolver(lower.substring(0, start)));
    if (!known || lower.indexOf('/', start) < 0 || lower.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    return Optional.of(new Identifier(Scheme.DOI, lower.substring(start)));
  }

  private static boolean isResolver(String before) {
    return before.equals("doi:") || before.endsWith("doi.org/") || before.equals("doi");
  }

  /**
   * A number that a database gives, if that database registers studies.
   *
   * @param database as PubMed calls it, such as "ClinicalTrials.gov"
   */
  public static Optional<Identifier> trial(String database, String number) {
    String name = database.strip().toLowerCase(Locale.ROOT);
    String bare = number.strip();
    if (bare.isEmpty() || !REGISTRIES.contains(name)) {
      return Optional.empty();
    }
    boolean isrctn = name.equals("isrctn") && isDigits(bare);
    String whole = isrctn ? "ISRCTN" + bare : bare;
    Optional<Identifier> known =
        Identifiers.find(whole).stream().filter(found -> found.scheme().isRegistry()).findFirst();
    return known.or(
        () -> Optional.of(new Identifier(Scheme.OTHER_REGISTRY, whole.toUpperCase(Locale.ROOT))));
  }

  private static boolean isDigits(String words) {
    return words.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
