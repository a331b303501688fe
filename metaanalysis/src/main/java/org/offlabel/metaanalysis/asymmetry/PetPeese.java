package org.offlabel.metaanalysis.asymmetry;

import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * PET and PEESE: the effect that regression leaves when the standard error (PET) or the variance
 * (PEESE) goes to 0, and the conditional rule that chooses between them. Stanley and Doucouliagos,
 * Research Synthesis Methods 2014;5:60-78. Immutable; {@code PetPeese.usual().estimate(effects)}.
 *
 * @param threshold PEESE is chosen when the two-sided p value of PET's effect lies below this;
 *     above 0 and below 1
 * @param level of the intervals, such as 0.95
 */
public record PetPeese(double threshold, double level) {

  private static final double USUAL_THRESHOLD = 0.1;
  private static final double USUAL_LEVEL = 0.95;

  public PetPeese {
    if (!(threshold > 0 && threshold < 1)) {
      throw new IllegalArgumentException(
          "a threshold of p values lies above 0 and below 1, such as 0.1; this is " + threshold);
    }
    Interval.checkLevel(level);
  }

  /** PEESE when PET's effect has p &lt; 0.10 (one-sided 0.05), 95 %. */
  public static PetPeese usual() {
    return new PetPeese(USUAL_THRESHOLD, USUAL_LEVEL);
  }

  public PetPeese withThreshold(double chosen) {
    return new PetPeese(chosen, level);
  }

  public PetPeese withLevel(double chosen) {
    return new PetPeese(threshold, chosen);
  }

  /**
   * Both effects, and which of them counts.
   *
   * @return a failure with fewer than three studies, and where all standard errors are the same
   */
  public Attempt<PreciseEffect> estimate(Effects effects) {
    Egger pet = Egger.classic().withLevel(level);
    Egger peese = pet.on(new Predictor.Variance());
    return pet.test(effects)
        .flatMap(
            onError ->
                peese
                    .test(effects)
                    .map(onVariance -> new PreciseEffect(this, onError, onVariance)));
  }
}
