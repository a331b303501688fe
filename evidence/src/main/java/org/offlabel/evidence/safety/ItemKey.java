package org.offlabel.evidence.safety;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.SafetyStatement;

/**
 * What makes two safety statements the same item: kind, subject and dose.
 *
 * @param kind what sort of statement
 * @param subject the concept, or the words where the vocabulary does not know them
 * @param regimen the dose it is said of; empty where none is
 * @param frequency how often, as printed; one source's figure is never put on another's words
 * @param withdrawn whether it is a warning that was taken back
 */
record ItemKey(
    SafetyStatement.Kind kind, String subject, String regimen, String frequency, boolean withdrawn)
    implements Comparable<ItemKey> {

  private static final Comparator<ItemKey> ORDER =
      Comparator.comparing(ItemKey::kind)
          .thenComparing(ItemKey::subject)
          .thenComparing(ItemKey::regimen)
          .thenComparing(ItemKey::frequency)
          .thenComparing(ItemKey::withdrawn);

  /**
   * The item that {@code statement} belongs to.
   *
   * @param concept what it concerns, or the class of it that other statements of its kind name
   */
  static ItemKey of(SafetyStatement statement, Optional<Concept> concept) {
    return new ItemKey(
        statement.kind(),
        concept.map(Concept::name).orElseGet(() -> statement.what().toLowerCase(Locale.ROOT)),
        dependsOnDose(statement) ? regimen(statement).orElse("") : "",
        statement.frequency().orElse(""),
        keepsApart(statement));
  }

  /** A bar to use, a combination or an illness to mind holds whatever dose it is told of. */
  private static boolean dependsOnDose(SafetyStatement statement) {
    return switch (statement.kind()) {
      case CONTRAINDICATION, INTERACTION -> false;
      case WARNING -> statement.concept().filter(c -> c.kind() == ConceptKind.CONDITION).isEmpty();
      case REACTION, TOLERABILITY -> true;
    };
  }

  /**
   * A warning that was taken back, such as a boxed one, may have left a plain one in force, which
   * must not seem taken back with it. A bar that only some sources still carry stays one item.
   */
  private static boolean keepsApart(SafetyStatement statement) {
    return statement.kind() != SafetyStatement.Kind.CONTRAINDICATION
        && statement.status() == SafetyStatement.Status.WITHDRAWN;
  }

  /** The dose as shown to a reader: the band in words, else the amount without its schedule. */
  private static Optional<String> regimen(SafetyStatement statement) {
    return statement
        .regimen()
        .band()
        .map(ItemKey::words)
        .or(() -> statement.regimen().dose().map(ItemKey::amount));
  }

  private static String amount(Dose dose) {
    return new Dose(dose.low(), dose.high(), dose.unit(), Optional.empty()).shown();
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
