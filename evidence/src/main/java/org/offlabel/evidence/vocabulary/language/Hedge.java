package org.offlabel.evidence.vocabulary.language;

/** How far a sentence holds back from what it says, from not at all to wholly. */
public enum Hedge {
  /** Said flatly. */
  NONE,
  /** "likely", "probably". */
  LIKELY,
  /** "appears", "seems", "suggests", "is thought to". */
  APPEARS,
  /** "may", "might", "could", "possibly", "potential". */
  MAY,
  /** "unclear", "not well studied", "further research is needed". */
  UNCERTAIN
}
