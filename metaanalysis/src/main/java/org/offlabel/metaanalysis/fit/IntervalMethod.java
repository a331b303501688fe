package org.offlabel.metaanalysis.fit;

import java.util.Optional;
import org.offlabel.metaanalysis.choice.Coded;

/** How the confidence interval of τ² is made; codes as in metafor. */
public enum IntervalMethod implements Coded {
  /** Inverts the distribution of Q with weights 1/(v + τ²); Viechtbauer 2007, Stat Med 26:37-52. */
  Q_PROFILE("QP", "Q-profile"),
  /**
   * Inverts the distribution of Q with fixed weights 1/v; Jackson 2013, Res Synth Methods
   * 4:220-229; with moderators Jackson and others 2014, BMC Med Res Methodol 14:103.
   */
  GENERALISED_Q("GENQ", "generalised Q"),
  /**
   * Where the (restricted) likelihood is not too far below its maximum; Hardy and Thompson 1996,
   * Stat Med 15:619-629. For ML and REML only.
   */
  PROFILE_LIKELIHOOD("PL", "profile likelihood"),
  /**
   * τ² ± its standard error, cut at 0. Poor with few studies; for comparison with other software.
   */
  WALD("Wald", "Wald-type");

  private final String code;
  private final String words;

  IntervalMethod(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  /** The method of this code, in either case. */
  public static Optional<IntervalMethod> ofCode(String code) {
    return Coded.ofCode(values(), code);
  }
}
