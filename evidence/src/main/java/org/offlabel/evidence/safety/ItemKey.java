package org.offlabel.evidence.safety;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.fact.SafetyStatement;

/**
 * What makes two safety statements the same item: kind, subject and dose.
 *
 * @param kind what sort of statement
 * @param subject the concept, or the words where the vocabulary does not know them
 * @param regimen the dose it is said of; empty where none is
 */
record ItemKey(SafetyStatement.Kind kind, String subject, String regimen)
    implements Comparable<ItemKey> {

  private static final Comparator<ItemKey> ORDER =
      Comparator.comparing(ItemKey::kind)
          .thenComparing(ItemKey::subject)
          .thenComparing(ItemKey::regimen);

  static ItemKey of(SafetyStatement statement) {
    return new ItemKey(
        statement.kind(),
        statement
            .concept()
            .map(Concept::name)
            .orElseGet(() -> statement.what().toLowerCase(Locale.ROOT)),
        dependsOnDose(statement.kind()) ? regimen(statement).orElse("") : "");
  }

  /** A bar to use or a combination holds whatever the dose it happens to be told of. */
  private static boolean dependsOnDose(SafetyStatement.Kind kind) {
    return switch (kind) {
      case CONTRAINDICATION, INTERACTION -> false;
      case WARNING, REACTION, TOLERABILITY -> true;
    };
  }

  /** The dose as shown to a reader: the band in words, else the amount. */
  private static Optional<String> regimen(SafetyStatement statement) {
    return statement
        .regimen()
        .band()
        .map(ItemKey::words)
        .or(() -> statement.regimen().dose().map(dose -> dose.shown()));
  }

  private static String words(DoseBand band) {
    return switch (band) {
      case LOW -> "low dose";
      case STANDARD -> "full dose";
      case HIGH -> "high dose";
    };
  }

  @Override
  public int compareTo(ItemKey other) {
    return ORDER.compare(this, other);
  }
}
