package org.offlabel.metaanalysis.picture;

/** An effect as a curve from the rate in the controls to the rate in the treated. */
public sealed interface RateEffect {

  /**
   * The rate is multiplied.
   *
   * @param ratio of the rates, above 0
   */
  record RiskRatio(double ratio) implements RateEffect {
    public RiskRatio {
      Coordinate.requirePositive(ratio, "the risk ratio");
    }
  }

  /**
   * The odds are multiplied.
   *
   * @param ratio of the odds, above 0
   */
  record OddsRatio(double ratio) implements RateEffect {
    public OddsRatio {
      Coordinate.requirePositive(ratio, "the odds ratio");
    }
  }

  /**
   * Something is added to the rate.
   *
   * @param difference of the rates, treated less controls
   */
  record RiskDifference(double difference) implements RateEffect {
    public RiskDifference {
      Coordinate.require(difference, "the risk difference");
    }
  }

  /** The rate in the treated for a rate in the controls; may lie outside 0 to 1. */
  default double treated(double control) {
    return switch (this) {
      case RiskRatio(double ratio) -> ratio * control;
      case OddsRatio(double ratio) -> ratio * control / (1 - control + ratio * control);
      case RiskDifference(double difference) -> control + difference;
    };
  }

  /** As in "risk ratio 0.49". */
  default String words() {
    return switch (this) {
      case RiskRatio(double ratio) -> "risk ratio " + ShownNumber.ratio(ratio, 2);
      case OddsRatio(double ratio) -> "odds ratio " + ShownNumber.ratio(ratio, 2);
      case RiskDifference(double difference) ->
          "risk difference " + ShownNumber.significant(difference);
    };
  }
}
