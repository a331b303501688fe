package org.offlabel.metaanalysis.sequential;

import java.util.Locale;
import org.offlabel.metaanalysis.statistic.Reference;

/** How much of an error rate may be spent up to a share of the required information. */
public sealed interface Spending {

  /** Like O'Brien and Fleming: hardly anything early (Lan, DeMets 1983). */
  record ObrienFleming() implements Spending {}

  /** Like Pocock: nearly the same boundary at all looks (Lan, DeMets 1983). */
  record Pocock() implements Spending {}

  /**
   * A power of the share (Kim, DeMets 1987, Biometrika 74:149-154).
   *
   * @param exponent above 0; 3 is like O'Brien and Fleming, 1 like Pocock
   */
  record Power(double exponent) implements Spending {
    public Power {
      if (!(exponent > 0 && Double.isFinite(exponent))) {
        throw new IllegalArgumentException("an exponent above 0, not " + exponent);
      }
    }
  }

  /**
   * Hwang, Shih, DeCani 1990, Stat Med 9:1439-1445.
   *
   * @param gamma finite; -4 is like O'Brien and Fleming, 1 like Pocock, 0 spends evenly
   */
  record HwangShihDeCani(double gamma) implements Spending {
    public HwangShihDeCani {
      if (!Double.isFinite(gamma)) {
        throw new IllegalArgumentException("a finite gamma, not " + gamma);
      }
    }
  }

  static Spending obrienFleming() {
    return new ObrienFleming();
  }

  static Spending pocock() {
    return new Pocock();
  }

  /**
   * What may be spent so far.
   *
   * @param total the whole error rate of one side, above 0 and below 1
   * @param share of the required information, 0 or more; from 1 on everything is spent
   * @return 0 to total, rising with the share
   */
  default double spent(double total, double share) {
    if (share >= 1) {
      return total;
    }
    return switch (this) {
      case ObrienFleming like ->
          2
              * Reference.NORMAL.upperTail(
                  Reference.NORMAL.upperQuantile(total / 2) / Math.sqrt(share));
      case Pocock like -> total * Math.log1p((Math.E - 1) * share);
      case Power(double exponent) -> total * Math.pow(share, exponent);
      case HwangShihDeCani(double gamma) ->
          gamma == 0 ? total * share : total * Math.expm1(-gamma * share) / Math.expm1(-gamma);
    };
  }

  /** Its name with its parameter. */
  default String words() {
    return switch (this) {
      case ObrienFleming like -> "O'Brien-Fleming-type spending";
      case Pocock like -> "Pocock-type spending";
      case Power(double exponent) ->
          String.format(Locale.ROOT, "power spending, exponent %.4g", exponent);
      case HwangShihDeCani(double gamma) ->
          String.format(Locale.ROOT, "Hwang-Shih-DeCani spending, gamma %.4g", gamma);
    };
  }
}
