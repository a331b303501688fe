package org.offlabel.evidence.extract.experience;

/** What cue patterns leave a place for, written {@code <drug>} in them. */
enum Slot {
  /** The drug the post is read for, by name or as "it". */
  DRUG,
  /** Another drug, class of drugs or remedy. */
  OTHER,
  /** A disease. */
  COND,
  /** Anything a patient may feel or have measured. */
  X,
  /** An amount with its unit. */
  DOSE,
  /** A length of time. */
  TIME,
  /** A year or a date. */
  YEAR
}
