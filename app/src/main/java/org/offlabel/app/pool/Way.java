package org.offlabel.app.pool;

import java.util.Locale;
import java.util.Optional;
import org.offlabel.metaanalysis.counts.TableLikelihood;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;

/** How to pool. */
public sealed interface Way {

  /** By effects weighted with their variances. */
  record InverseVariance(Pooling pooling) implements Way {}

  /** By the counts of all tables together; Mantel and Haenszel's way. */
  record OfMantelHaenszel(double level) implements Way {}

  /** By Peto's one-step odds ratio. */
  record OfPeto(double level) implements Way {}

  /** By a mixed model of the counts themselves. */
  record OfModel(TableLikelihood likelihood, double level) implements Way {}

  /**
   * The way of this code: MH, PETO, UM.FS, UM.RS, CM.EL, CM.AL, or a method of τ² such as REML.
   *
   * @return empty if there is no such way
   */
  static Optional<Way> of(
      String method, TestMethod test, double level, PredictionConvention prediction) {
    return switch (method.toUpperCase(Locale.ROOT)) {
      case "MH" -> Optional.of(new OfMantelHaenszel(level));
      case "PETO" -> Optional.of(new OfPeto(level));
      case "UM.FS" -> Optional.of(new OfModel(TableLikelihood.FIXED_STUDIES, level));
      case "UM.RS" -> Optional.of(new OfModel(TableLikelihood.RANDOM_STUDIES, level));
      case "CM.EL" -> Optional.of(new OfModel(TableLikelihood.EXACT, level));
      case "CM.AL" -> Optional.of(new OfModel(TableLikelihood.APPROXIMATE, level));
      default ->
          Method.ofCode(method)
              .map(chosen -> new InverseVariance(new Pooling(chosen, test, level, prediction)));
    };
  }

  /** Whether the way goes by counts, so that tests other than z have no place. */
  default boolean isOfCounts() {
    return !(this instanceof InverseVariance);
  }

  /** The same for one study, which has no spread to make an error from: only z can take it. */
  default Way forOne() {
    return this instanceof InverseVariance(Pooling pooling)
        ? new InverseVariance(pooling.withTest(TestMethod.Z))
        : this;
  }

  /** The pooling of effects, where the way is one. */
  default Optional<Pooling> poolingOfEffects() {
    return this instanceof InverseVariance(Pooling pooling)
        ? Optional.of(pooling)
        : Optional.empty();
  }
}
