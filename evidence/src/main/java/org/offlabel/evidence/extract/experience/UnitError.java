package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Set;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.DoseUnit;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * Notices a volume that must be meant as a mass: "10 ml" of a drug that the same document gives as
 * "10 mg", with nothing said of a liquid.
 */
final class UnitError {

  private static final Set<String> LIQUID =
      Set.of(
          "liquid",
          "solution",
          "suspension",
          "syrup",
          "drops",
          "injection",
          "inject",
          "injections",
          "infusion",
          "infusions",
          "syringe",
          "vial",
          "tincture",
          "elixir");

  private UnitError() {}

  static boolean in(Telling telling, Dose dose, AnnotatedDocument document) {
    return dose.unit() == DoseUnit.MILLILITRE
        && telling.clauses().stream()
            .flatMap(clause -> clause.words().stream())
            .noneMatch(word -> LIQUID.contains(word.norm()))
        && (isMassIn(document.article(), dose)
            || document.comments().stream().anyMatch(post -> isMassIn(post, dose)));
  }

  private static boolean isMassIn(List<ReadSentence> sentences, Dose dose) {
    return sentences.stream()
        .flatMap(sentence -> sentence.quantities().stream())
        .anyMatch(quantity -> isMass(quantity, dose));
  }

  private static boolean isMass(Quantity quantity, Dose dose) {
    return quantity instanceof Quantity.Dose other
        && other.unit() == org.offlabel.evidence.vocabulary.language.DoseUnit.MILLIGRAM
        && other.low().compareTo(dose.low()) == 0;
  }
}
