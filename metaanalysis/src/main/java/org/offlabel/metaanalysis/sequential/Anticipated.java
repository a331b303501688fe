package org.offlabel.metaanalysis.sequential;

import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effects;

/**
 * The smallest effect that is worth finding. Its sign tells which direction is the benefit.
 *
 * <p>Groups of equal size are taken as given, as in Wetterslev et al. 2008.
 */
public sealed interface Anticipated {

  /**
   * A difference of means; information is counted in participants.
   *
   * @param difference treatment minus control, not 0; negative where lower is better
   * @param standardDeviation of the outcome in one group, above 0
   */
  record MeanDifference(double difference, double standardDeviation) implements Anticipated {
    public MeanDifference {
      checkEffect(difference);
      if (!(standardDeviation > 0 && Double.isFinite(standardDeviation))) {
        throw new IllegalArgumentException(
            "a standard deviation must be above 0 and finite, not " + standardDeviation);
      }
    }
  }

  /**
   * A relative reduction of a risk; information is counted in participants.
   *
   * @param controlRisk the risk of the event without treatment, above 0 and below 1
   * @param reduction 1 minus the risk ratio, such as 0.2; negative where the event is wanted and
   *     its risk is to rise; both risks must lie above 0 and below 1
   */
  record RiskReduction(double controlRisk, double reduction) implements Anticipated {
    public RiskReduction {
      checkEffect(reduction);
      checkRisk(controlRisk);
      checkRisk(controlRisk * (1 - reduction));
    }

    /** The risk under treatment that is anticipated. */
    public double treatedRisk() {
      return controlRisk * (1 - reduction);
    }

    private static void checkRisk(double risk) {
      if (!(risk > 0 && risk < 1)) {
        throw new IllegalArgumentException("a risk lies above 0 and below 1, not " + risk);
      }
    }
  }

  /**
   * Any effect on the scale of the analysis; information is counted as the inverse of the variance,
   * so no participants are needed (Jennison, Turnbull 2000, ch. 11).
   *
   * @param effect not 0; the logarithm for ratios; negative where lower is better
   */
  record AnyEffect(double effect) implements Anticipated {
    public AnyEffect {
      checkEffect(effect);
    }
  }

  private static void checkEffect(double effect) {
    if (!(Double.isFinite(effect) && effect != 0)) {
      throw new IllegalArgumentException(
          "an anticipated effect must be finite and not 0: " + effect);
    }
  }

  /**
   * The information a single trial needs: 4 (z(alpha) + z(beta))² v / d² participants, with v the
   * variance of the outcome in a group, for risks p(1-p) at their mean p (Thorlund et al. 2017,
   * 2.1); or (z(alpha) + z(beta))² / d² as inverse variance.
   */
  default double information(ErrorRates rates) {
    double squaredDrift = rates.drift() * rates.drift();
    return switch (this) {
      case MeanDifference(double difference, double sd) ->
          4 * squaredDrift * Math.pow(sd / difference, 2);
      case RiskReduction risk -> {
        double mean = (risk.controlRisk + risk.treatedRisk()) / 2;
        double difference = risk.controlRisk - risk.treatedRisk();
        yield 4 * squaredDrift * mean * (1 - mean) / (difference * difference);
      }
      case AnyEffect(double effect) -> squaredDrift / (effect * effect);
    };
  }

  /** Whether the benefit lies above no difference, on the scale of the analysis. */
  default boolean higherIsBetter() {
    return switch (this) {
      case MeanDifference(double difference, double sd) -> difference > 0;
      case RiskReduction(double controlRisk, double reduction) -> reduction < 0;
      case AnyEffect(double effect) -> effect > 0;
    };
  }

  /** The effect in words. */
  default String words() {
    return switch (this) {
      case MeanDifference(double difference, double sd) ->
          "a mean difference of %s at a standard deviation of %s".formatted(difference, sd);
      case RiskReduction(double controlRisk, double reduction) ->
          "a relative risk reduction of %s from %s".formatted(reduction, controlRisk);
      case AnyEffect(double effect) -> "an effect of %s".formatted(effect);
    };
  }

  /** What information is counted in. */
  default String unit() {
    return this instanceof AnyEffect ? "inverse variance" : "participants";
  }

  /** What each trial brings; absent where participants are needed and there are none. */
  default Optional<double[]> brought(Effects effects, double... participants) {
    if (this instanceof AnyEffect) {
      return Optional.of(effects.list().stream().mapToDouble(e -> 1 / e.variance()).toArray());
    }
    return participants.length == effects.size()
        ? Optional.of(participants.clone())
        : Optional.empty();
  }
}
