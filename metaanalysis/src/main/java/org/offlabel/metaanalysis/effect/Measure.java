package org.offlabel.metaanalysis.effect;

import java.util.Optional;
import org.offlabel.metaanalysis.choice.Coded;
import org.offlabel.metaanalysis.statistic.Scale;

/**
 * What an effect is, and on which scale it is analysed. Codes are metafor's where metafor has one.
 */
public enum Measure implements Coded {
  RISK_RATIO("RR", "risk ratio", Scale.LOG),
  ODDS_RATIO("OR", "odds ratio", Scale.LOG),
  RISK_DIFFERENCE("RD", "risk difference", Scale.PLAIN),
  PETO_ODDS_RATIO("PETO", "Peto odds ratio", Scale.LOG),
  RATE_RATIO("IRR", "incidence rate ratio", Scale.LOG),
  HAZARD_RATIO("HR", "hazard ratio", Scale.LOG),
  RATE_DIFFERENCE("IRD", "incidence rate difference", Scale.PLAIN),
  MEAN_DIFFERENCE("MD", "mean difference", Scale.PLAIN),
  STANDARDISED_MEAN_DIFFERENCE("SMD", "standardised mean difference (Hedges' g)", Scale.PLAIN),
  RATIO_OF_MEANS("ROM", "ratio of means", Scale.LOG),
  PAIRED_MEAN_DIFFERENCE("MC", "paired mean difference or mean change", Scale.PLAIN),
  PAIRED_STANDARDISED_DIFFERENCE(
      "SMCR", "standardised paired difference, raw score units", Scale.PLAIN),
  PAIRED_CHANGE_STANDARDISED_DIFFERENCE(
      "SMCC", "standardised paired difference, change score units", Scale.PLAIN),
  PAIRED_CONDITIONAL_ODDS_RATIO("MPORC", "odds ratio conditional on the pair", Scale.LOG),
  PROPORTION("PR", "proportion", Scale.PLAIN),
  LOGIT_PROPORTION("PLO", "proportion, logit transformed", Scale.LOGIT),
  FREEMAN_TUKEY_PROPORTION("PFT", "proportion, Freeman-Tukey transformed", Scale.FREEMAN_TUKEY),
  CORRELATION("COR", "correlation", Scale.PLAIN),
  FISHER_Z("ZCOR", "correlation, Fisher's z transformed", Scale.FISHER_Z),
  GENERIC("GEN", "effect as given", Scale.PLAIN),
  GENERIC_LOG("GENLOG", "ratio given as its logarithm", Scale.LOG);

  private final String code;
  private final String words;
  private final Scale scale;

  Measure(String code, String words, Scale scale) {
    this.code = code;
    this.words = words;
    this.scale = scale;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  public Scale scale() {
    return scale;
  }

  /** Whether the effect is a ratio, analysed as its logarithm, with 1 meaning no difference. */
  public boolean isRatio() {
    return scale == Scale.LOG;
  }

  /** From the scale of the analysis to the one people read. */
  public double back(double analysed) {
    return scale.back(analysed);
  }

  /** The measure of this code, in either case. */
  public static Optional<Measure> ofCode(String code) {
    return Coded.ofCode(values(), code);
  }
}
