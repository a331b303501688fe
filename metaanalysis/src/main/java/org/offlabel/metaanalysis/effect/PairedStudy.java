package org.offlabel.metaanalysis.effect;

import org.offlabel.metaanalysis.recovery.ArmSize;
import org.offlabel.metaanalysis.recovery.Recovered;
import org.offlabel.metaanalysis.recovery.TwoDeviations;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * Two measurements of the same persons: under two treatments (crossover), of matched pairs, or
 * before and after.
 */
public sealed interface PairedStudy permits PairedMeans, PairedDifference {

  /** The study's name. */
  String study();

  /** Persons, or pairs. */
  double n();

  /** The mean of the first measurement minus that of the second. */
  double difference();

  /** What is known of the differences' spread. */
  PairedSpread spread();

  /** The same study with another spread. */
  PairedStudy with(PairedSpread spread);

  /**
   * The standard deviation of the persons' differences (Elbourne and others, International Journal
   * of Epidemiology 2002;31:140-149; Cochrane Handbook, section 23.2.7.1).
   */
  default Attempt<Recovered> deviationOfDifferences() {
    return switch (spread()) {
      case PairedSpread.OfDifferences(double deviation) ->
          Attempt.succeeded(
              new Recovered.Exact(
                  deviation,
                  Explanation.of(
                      "standard deviation of the differences as printed: " + deviation)));
      case PairedSpread.StandardError(double error) ->
          Attempt.succeeded(
              new Recovered.Exact(
                  error * Math.sqrt(n()),
                  Explanation.of(
                      "standard deviation of the differences = "
                          + error
                          + " x sqrt("
                          + n()
                          + ")")));
      case PairedSpread.Test test -> test.statistic().standardError(difference()).map(this::scaled);
      case PairedSpread.P p ->
          p.p().standardError(difference(), Reference.t(n() - 1)).map(this::scaled);
      case PairedSpread.KnownCorrelation(double r) ->
          deviations().map(each -> each.ofDifferences(r));
      case PairedSpread.AssumedCorrelation(double r) ->
          deviations().map(each -> each.ofDifferences(r));
    };
  }

  /** The correlation between both measurements: as given, or the one the spread implies. */
  default Attempt<Double> correlation() {
    return switch (spread()) {
      case PairedSpread.KnownCorrelation(double r) -> Attempt.succeeded(r);
      case PairedSpread.AssumedCorrelation(double r) -> Attempt.succeeded(r);
      default ->
          deviations()
              .flatMap(
                  both ->
                      deviationOfDifferences()
                          .flatMap(PairedStudy::usable)
                          .flatMap(both::correlation)
                          .map(Recovered::value));
    };
  }

  /** Both measurements' standard deviations, if the paper tells them. */
  default Attempt<TwoDeviations> deviations() {
    return switch (this) {
      case PairedMeans means when means.sd1() > 0 && means.sd2() > 0 ->
          Attempt.succeeded(new TwoDeviations(means.sd1(), means.sd2()));
      default ->
          Attempt.failed(
              "it needs the standard deviations of both measurements, both above 0; give the"
                  + " standard deviation or standard error of the differences, t, F or p instead,"
                  + " or leave it out of standardised analyses");
    };
  }

  /** The number itself, unless it is only a bound. */
  static Attempt<Double> usable(Recovered recovered) {
    return recovered.isBound()
        ? Attempt.failed(
            "its p value only bounds the spread ("
                + recovered.explanation().line()
                + "); to be cautious, give the bound as the spread and say so")
        : Attempt.succeeded(recovered.value());
  }

  private Recovered scaled(Recovered standardError) {
    return new ArmSize(n()).standardDeviation(standardError);
  }
}
