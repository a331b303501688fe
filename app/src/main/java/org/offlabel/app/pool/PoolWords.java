package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The result in plain words. Never says that something works or is proved: it says what the numbers
 * are compatible with, and that the numbers cannot tell how good the studies were.
 */
final class PoolWords {

  private static final double WORTH_SAYING = 1;

  private final Analysis analysis;
  private final Measure measure;
  private final List<String> sentences = new ArrayList<>();

  private PoolWords(Analysis analysis) {
    this.analysis = analysis;
    this.measure = analysis.measure();
  }

  /** One paragraph. */
  static String of(Analysis analysis) {
    PoolWords words = new PoolWords(analysis);
    words.estimate();
    words.interval();
    words.spread();
    words.few();
    words.limits();
    return String.join(" ", words.sentences);
  }

  private void estimate() {
    int count = analysis.effects().effects().size();
    say(
        "%s a %s of %s (%s interval %s)%s.",
        count == 1 ? "The one study gives" : "Together the " + count + " studies give",
        measure.words(),
        Numbers.effect(analysis.displayed()),
        Numbers.percent(analysis.level()),
        Numbers.range(analysis.displayedInterval()),
        direction());
  }

  /** What the estimate says of the two groups, where the measure compares two. */
  private String direction() {
    double value = analysis.outcome().estimate().value();
    if (!comparesGroups() || value == 0) {
      return "";
    }
    boolean more = value > 0;
    return switch (measure) {
      case RISK_RATIO, RATE_RATIO ->
          Numbers.format(
              ": in group 1 the event was %s times as frequent as in group 2",
              Numbers.effect(analysis.displayed()));
      case ODDS_RATIO, PETO_ODDS_RATIO ->
          ": the odds of the event were " + (more ? "higher" : "lower") + " in group 1";
      case HAZARD_RATIO -> ": the event came " + (more ? "sooner" : "later") + " in group 1";
      case RISK_DIFFERENCE ->
          Numbers.format(
              ": of 100 people, about %.1f %s in group 1 had the event",
              100 * Math.abs(value), more ? "more" : "fewer");
      case RATIO_OF_MEANS ->
          Numbers.format(
              ": the mean of group 1 was %s times that of group 2",
              Numbers.effect(analysis.displayed()));
      default -> ": group 1 scored " + (more ? "higher" : "lower");
    };
  }

  private boolean comparesGroups() {
    return switch (measure) {
      case PROPORTION,
          LOGIT_PROPORTION,
          FREEMAN_TUKEY_PROPORTION,
          CORRELATION,
          FISHER_Z,
          GENERIC,
          GENERIC_LOG ->
          false;
      default -> true;
    };
  }

  private boolean hasNull() {
    return switch (measure) {
      case PROPORTION, LOGIT_PROPORTION, FREEMAN_TUKEY_PROPORTION -> false;
      default -> true;
    };
  }

  private void interval() {
    if (!hasNull()) {
      return;
    }
    String none = measure.isRatio() ? "1, no difference" : "0, no difference";
    Interval interval = analysis.outcome().estimate().interval();
    say(
        interval.contains(0)
            ? "The interval includes %s: the numbers go together with an effect either way, or"
                  + " none."
            : "The interval does not include %s.",
        none);
  }

  private void spread() {
    analysis.ofEffects().ifPresent(this::spread);
  }

  private void spread(Pooled pooled) {
    Heterogeneity heterogeneity = pooled.heterogeneity();
    if (heterogeneity.degreesOfFreedom() == 0) {
      return;
    }
    if (heterogeneity.iSquared() < WORTH_SAYING) {
      say("The studies differ no more than chance would make them, as far as so few numbers tell.");
    } else {
      say(
          "About %.0f %% of the spread between the studies' results is more than chance would"
              + " give (I²).",
          heterogeneity.iSquared());
    }
    pooled
        .displayedPredictionInterval()
        .ifPresentOrElse(interval -> prediction(interval, pooled), () -> whyNoPrediction(pooled));
  }

  private void prediction(Interval displayed, Pooled pooled) {
    say(
        "In a new study like these the true %s would be expected between %s (%s prediction"
            + " interval)%s.",
        measure.words(),
        Numbers.range(displayed).replace(" to ", " and "),
        Numbers.percent(displayed.level()),
        hasNull() && pooled.predictionInterval().orElseThrow().contains(0)
            ? ", which includes no difference"
            : "");
  }

  private void whyNoPrediction(Pooled pooled) {
    if (!pooled.pooling().method().isEqualEffects()
        && pooled.pooling().prediction() == PredictionConvention.T_K_MINUS_2) {
      say("Two studies are too few to say where a new one would fall.");
    }
  }

  private void few() {
    int count = analysis.effects().effects().size();
    boolean random =
        analysis.ofEffects().filter(p -> !p.pooling().method().isEqualEffects()).isPresent();
    if (random && count > 1 && count < 5) {
      say(
          "With %d studies the spread between studies is hardly known, and intervals by the z test"
              + " can be too narrow; --test adhoc gives wider ones.",
          count);
    }
  }

  private void limits() {
    int left = analysis.table().leftOut().size() + analysis.effects().excluded().size();
    if (left > 0) {
      say("%d %s left out, named above.", left, left == 1 ? "study was" : "studies were");
    }
    say("This is arithmetic on the numbers given: it cannot tell how well the studies were made.");
  }

  private void say(String pattern, Object... values) {
    sentences.add(Numbers.format(pattern, values));
  }
}
