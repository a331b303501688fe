package org.offlabel.evidence.extract.experience;

/** Whose treatment a clause speaks of. */
enum Focus {
  /** The writer on the drug that the post is read for. */
  DRUG,
  /** The writer on something else. */
  OTHER,
  /** The writer before the drug. */
  BEFORE,
  /** Somebody else. */
  SOMEONE
}
