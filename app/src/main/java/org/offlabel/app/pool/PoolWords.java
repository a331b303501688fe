package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.counts.CountModelFit;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The result in plain words. Never says that something works or is proved: it says what the numbers
 * are compatible with, and that the numbers cannot tell how good the studies were.
 */
final class PoolWords {

  private static final double WORTH_SAYING = 1;
  private static final int FEW_FOR_SPREAD = 5;
  private static final int FEW_FOR_AGREEMENT = 10;

  private final Analysis analysis;
  private final MeasureWords measure;
  private final Decimals decimals;
  private final List<String> sentences = new ArrayList<>();

  private PoolWords(Analysis analysis, Groups groups) {
    this.analysis = analysis;
    this.measure = new MeasureWords(analysis.measure(), groups);
    this.decimals = PoolText.decimals(analysis);
  }

  /** One paragraph. */
  static String of(Analysis analysis, Extras extras, Groups groups) {
    PoolWords words = new PoolWords(analysis, groups);
    words.estimate();
    words.interval();
    words.spread();
    words.prediction();
    words.few();
    words.extras(extras);
    words.limits();
    return String.join(" ", words.sentences);
  }

  private void estimate() {
    int count = analysis.outcome().studies();
    String written = decimals.of(analysis.displayed());
    say(
        "%s %s of %s (%s interval %s)%s.",
        count == 1 ? "The one study gives" : "Together the " + count + " studies give",
        measure.nameWithArticle(),
        written,
        Numbers.percent(analysis.level()),
        decimals.range(analysis.displayedInterval()),
        measure.meaning(analysis.displayed(), written));
    if (count == 1) {
      say("With one study nothing is pooled.");
    }
  }

  private void interval() {
    if (!measure.hasNone()) {
      return;
    }
    say(
        analysis.outcome().estimate().interval().contains(0)
            ? "The interval includes %s: the numbers go together with an effect either way, or"
                + " none."
            : "The interval does not include %s.",
        measure.none());
  }

  private void spread() {
    switch (analysis.outcome()) {
      case Outcome.OfEffects(Pooled pooled) -> spread(pooled.heterogeneity());
      case Outcome.OfTables tables ->
          spread(
              tables.result().heterogeneity().degreesOfFreedom(),
              tables.result().iSquaredPercent());
      case Outcome.OfModel(CountModelFit fit) -> {
        if (fit.between().isAtBound()) {
          agreement();
        }
      }
    }
  }

  private void spread(Heterogeneity heterogeneity) {
    spread(heterogeneity.degreesOfFreedom(), heterogeneity.iSquared());
    if (!heterogeneity.tauSquared().converged()) {
      say(
          "The search for the spread between studies did not settle, so the figures above are not"
              + " to be relied on; try another --method.");
    }
  }

  private void spread(double degreesOfFreedom, double iSquared) {
    if (!(degreesOfFreedom > 0)) {
      return;
    }
    if (iSquared < WORTH_SAYING) {
      agreement();
    } else {
      say(
          "About %.0f %% of the spread between the studies' results is more than chance would"
              + " give (I²).",
          iSquared);
    }
  }

  private void agreement() {
    say(
        "The studies differ hardly more than chance would make them%s.",
        analysis.outcome().studies() < FEW_FOR_AGREEMENT ? ", though so few can hardly tell" : "");
  }

  private void prediction() {
    if (analysis.prediction().isPresent()) {
      Interval analysed = analysis.prediction().get();
      Interval shown = analysed.mapped(analysis.measure()::back);
      say(
          "In a new study like these the true %s would be expected between %s and %s (%s prediction"
              + " interval)%s.",
          measure.name(),
          decimals.of(shown.lower()),
          decimals.of(shown.upper()),
          Numbers.percent(shown.level()),
          measure.hasNone() && analysed.contains(0)
              ? ", which includes " + measure.none().substring(3)
              : "");
    } else if (analysis.outcome().studies() == 2 && usesTwoLess()) {
      say("Two studies are too few to say where a new one would fall.");
    }
  }

  private boolean usesTwoLess() {
    return isRandom()
        && analysis
            .way()
            .poolingOfEffects()
            .filter(pooling -> pooling.prediction() == PredictionConvention.T_K_MINUS_2)
            .isPresent();
  }

  private boolean isRandom() {
    return analysis
        .way()
        .poolingOfEffects()
        .filter(pooling -> !pooling.method().isEqualEffects())
        .isPresent();
  }

  private void few() {
    int count = analysis.outcome().studies();
    if (!isRandom() || count < 2 || count >= FEW_FOR_SPREAD) {
      return;
    }
    boolean byZ =
        analysis.way().poolingOfEffects().filter(each -> each.test() == TestMethod.Z).isPresent();
    say(
        "With %d studies the spread between studies is hardly known%s.",
        count,
        byZ
            ? ", and intervals by the z test can be too narrow; --test adhoc gives wider ones"
            : "");
  }

  private void extras(Extras extras) {
    Extras.given(extras.subgroups())
        .flatMap(Subgrouping::between)
        .ifPresent(
            between ->
                say(
                    "If the subgroups had the same effect, differences as large as theirs would"
                        + " come by chance in %s. Subgroups are not made by lot: what differs"
                        + " between them may have other causes.",
                    chance(between.heterogeneity().pValue())));
    Extras.given(extras.moderators())
        .ifPresent(
            none ->
                say(
                    "What goes with a moderator need not come of it: studies differ in more than"
                        + " one way."));
    Extras.given(extras.bias())
        .ifPresent(
            bias ->
                say(
                    bias.hasFewStudies()
                        ? "With fewer than 10 studies the tests of asymmetry can hardly tell"
                            + " whether studies are missing."
                        : "The tests of asymmetry look for signs of missing studies; asymmetry has"
                            + " other causes too, and its absence does not show that none are"
                            + " missing."));
  }

  /** "about 41 of 100 such comparisons". */
  private static String chance(double p) {
    if (p < 0.0001) {
      return "fewer than 1 of 10,000 such comparisons";
    }
    return p < 0.01
        ? Numbers.format("about %.0f of 10,000 such comparisons", 10_000 * p)
        : Numbers.format("about %.0f of 100 such comparisons", 100 * p);
  }

  private void limits() {
    int left =
        analysis.table().leftOut().size()
            + (analysis.way().isOfCounts()
                ? analysis.outcome().silent().size()
                : analysis.effects().excluded().size());
    if (left > 0) {
      say("%s left out, named above.", left == 1 ? "1 study was" : left + " studies were");
    }
    say(
        "This is arithmetic on the numbers given: it cannot tell how well the studies were made,"
            + " nor whether studies are missing.");
  }

  private void say(String pattern, Object... values) {
    sentences.add(Numbers.format(pattern, values));
  }
}
