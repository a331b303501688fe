package org.offlabel.evidence.vocabulary;

/** What an outcome is about. */
public enum OutcomeDomain {
  /** What the patient feels. */
  SYMPTOM,
  /** What the patient can do. */
  FUNCTION,
  /** How the patient's life is as a whole. */
  QUALITY_OF_LIFE,
  /** How far the disease is active or has gone. */
  DISEASE_ACTIVITY,
  /** Death and survival. */
  MORTALITY,
  /** Visits, admissions and use of other medicines. */
  USE_OF_CARE,
  /** What a laboratory or a scanner measures. */
  BIOMARKER,
  /** Harms, and stopping because of them. */
  SAFETY
}
