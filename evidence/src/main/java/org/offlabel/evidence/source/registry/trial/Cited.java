package org.offlabel.evidence.source.registry.trial;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication that a registration names.
 *
 * @param role what it is to the trial
 * @param citation as the registry prints it
 * @param pmid its PubMed number; empty where none is given
 */
public record Cited(Role role, String citation, String pmid) {

  /** What a publication is to the trial. */
  public enum Role {
    /** The registry says that it reports the trial's results. */
    RESULTS,
    /** It names the trial's number; the registry did not ask what it says of the trial. */
    NAMES_THE_TRIAL,
    /** It is background. */
    BACKGROUND,
    /** The registry does not say. */
    UNSTATED
  }

  private static final Pattern SURNAME = Pattern.compile("^(\\p{Lu}[\\p{L}'\u2019-]{1,40})\\b");
  private static final Pattern YEAR = Pattern.compile("[.;] ?((?:19|20)\\d{2})\\b");

  public Cited {
    Objects.requireNonNull(role);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(pmid);
  }

  /** "Surname year, PMID number; citation", as far as each is known. */
  String words() {
    Matcher surname = SURNAME.matcher(citation.strip());
    Matcher year = YEAR.matcher(citation);
    Optional<String> name =
        surname.find() && year.find()
            ? Optional.of(surname.group(1) + " " + year.group(1))
            : Optional.empty();
    String number = pmid.isBlank() ? "" : "PMID " + pmid.strip();
    String head = name.map(n -> number.isEmpty() ? n : n + ", " + number).orElse(number);
    if (citation.isBlank()) {
      return head;
    }
    return head.isEmpty() ? citation : head + "; " + citation;
  }

  String label() {
    return switch (role) {
      case RESULTS -> "Reported by";
      case NAMES_THE_TRIAL -> "Named by";
      case BACKGROUND -> "Background";
      case UNSTATED -> "Publication";
    };
  }
}
