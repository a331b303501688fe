package org.offlabel.metaanalysis.nof1;

/** What is asked of a series, and so how it is analysed (Araujo et al. 2016). */
public enum Model {
  /** All differences as one sample. Tests that the treatment never differs for anyone. */
  PAIRED_T("paired t test over all cycles"),
  /** The mean effect in these patients; says nothing of others. */
  THESE_PATIENTS("fixed effects, variance pooled within patients"),
  /** Patients are a sample; the mean effect in such patients. */
  SUCH_PATIENTS("mixed model of the differences, REML"),
  /** The same from each patient's mean and the pooled standard errors, as a meta-analysis. */
  SUMMARIES("meta-analysis of patients' means with pooled standard errors");

  private final String words;

  Model(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
