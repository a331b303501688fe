package org.offlabel.app.pool;

import java.util.Locale;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * What a measure is called, and what its figures say.
 *
 * @param measure of the effects
 * @param groups whose names are used
 */
record MeasureWords(Measure measure, Groups groups) {

  /** The name as it stands in a sentence, without how it was analysed. */
  String name() {
    return switch (measure) {
      case STANDARDISED_MEAN_DIFFERENCE -> "standardised mean difference";
      case LOGIT_PROPORTION, FREEMAN_TUKEY_PROPORTION -> "proportion";
      case FISHER_Z -> "correlation";
      case GENERIC -> "effect";
      case GENERIC_LOG -> "ratio";
      default -> measure.words();
    };
  }

  /** "a risk ratio", "an odds ratio". */
  String nameWithArticle() {
    return ("aeiou".indexOf(name().charAt(0)) >= 0 ? "an " : "a ") + name();
  }

  /** The name as it stands above a table or picture. */
  String title() {
    return capital(measure == Measure.GENERIC_LOG ? "ratio" : measure.words());
  }

  /** What no effect would be, such as "1, no difference"; empty where nothing is compared. */
  String none() {
    return switch (measure) {
      case PROPORTION, LOGIT_PROPORTION, FREEMAN_TUKEY_PROPORTION -> "";
      case CORRELATION, FISHER_Z -> "0, no correlation";
      case GENERIC -> "0, no effect";
      case GENERIC_LOG -> "1, no effect";
      default -> measure.isRatio() ? "1, no difference" : "0, no difference";
    };
  }

  boolean hasNone() {
    return !none().isEmpty();
  }

  /** No effect on the scale people read; not a number where nothing is compared. */
  double noneDisplayed() {
    return hasNone() ? measure.back(0) : Double.NaN;
  }

  /**
   * What the estimate says, as the end of a sentence; empty where the figure says it already.
   *
   * @param shown the estimate on the scale people read
   * @param written the same as it is written
   */
  String meaning(double shown, String written) {
    if (hasNone() && shown == noneDisplayed()) {
      return "";
    }
    String of1 = " in " + groups.first();
    return switch (measure) {
      case RISK_RATIO ->
          ":" + of1 + " the event was " + written + " times as frequent as in " + groups.second();
      case RATE_RATIO ->
          ": per time observed, the event was "
              + written
              + " times as frequent"
              + of1
              + " as in "
              + groups.second();
      case ODDS_RATIO, PETO_ODDS_RATIO ->
          ": the odds of the event"
              + of1
              + " were "
              + written
              + " times those in "
              + groups.second()
              + ". Odds are not risks: where the event is common, risks differ less than odds";
      case HAZARD_RATIO ->
          ": at any time, those who had not had the event yet had it at "
              + written
              + " times the rate"
              + of1
              + " as in "
              + groups.second();
      case RISK_DIFFERENCE ->
          ": " + share(Math.abs(shown), "people") + more(shown) + " had the event" + than();
      case RATE_DIFFERENCE ->
          ": "
              + written(written)
              + (shown > 0 ? " more" : " fewer")
              + " events per unit of time"
              + than();
      case MEAN_DIFFERENCE ->
          ": on average " + written(written) + higher(shown) + than() + ", in the outcome's unit";
      case STANDARDISED_MEAN_DIFFERENCE ->
          ": on average " + written(written) + " standard deviations" + higher(shown) + than();
      case RATIO_OF_MEANS ->
          ": the mean" + of1 + " was " + written + " times that in " + groups.second();
      case PROPORTION, LOGIT_PROPORTION, FREEMAN_TUKEY_PROPORTION ->
          ": " + share(shown, "people") + " had the event";
      case CORRELATION, FISHER_Z ->
          shown > 0
              ? ": where one was higher, the other tended to be higher"
              : ": where one was higher, the other tended to be lower";
      default -> "";
    };
  }

  private String than() {
    return " in " + groups.first() + " than in " + groups.second();
  }

  private static String more(double shown) {
    return shown > 0 ? " more" : " fewer";
  }

  private static String higher(double shown) {
    return shown > 0 ? " higher" : " lower";
  }

  /** Without its sign, which the words tell. */
  private static String written(String number) {
    return number.startsWith("-") ? number.substring(1) : number;
  }

  /** "of 100 people, about 12", by the hundred, or by more where the part is small. */
  private static String share(double part, String what) {
    long of = 100;
    while (part * of < 1 && of < 1_000_000) {
      of *= 10;
    }
    double number = part * of;
    String written = number < 10 ? Numbers.format("%.1f", number) : Numbers.format("%.0f", number);
    return Numbers.format("of %,d %s, about %s", of, what, written.replaceAll("\\.0$", ""));
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
