package org.offlabel.app.pool;

/** What can be asked for beside the pooled estimate. */
public enum Extra {
  /** An estimate for each subgroup, and a test whether they differ. */
  SUBGROUPS("Subgroups"),
  /** Effects explained by what is known of the studies. */
  MODERATORS("Meta-regression"),
  /** Whether small and large studies differ, as they would if some were missing. */
  BIAS("Tests of asymmetry"),
  /** The estimate without each study. */
  LEAVE_ONE_OUT("Leave one out"),
  /** How much each study pulls. */
  INFLUENCE("Influence"),
  /** The estimate as studies came in. */
  CUMULATIVE("Cumulative");

  private final String words;

  Extra(String words) {
    this.words = words;
  }

  /** What it is called in messages. */
  public String words() {
    return words;
  }
}
