package org.offlabel.evidence.vocabulary;

/** Which way of an outcome is good for the patient. */
public enum GoodDirection {
  /** More is better, as with quality of life. */
  HIGHER,
  /** Less is better, as with pain. */
  LOWER,
  /** Neither way is good or bad in itself, as with a hormone level. */
  NEITHER
}
