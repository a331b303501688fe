package org.offlabel.evidence.model.concept;

/** The kinds of thing the vocabulary knows by name. */
public enum ConceptKind {
  /** An active ingredient, such as naltrexone. */
  DRUG,
  /** A group of drugs, such as opioids or disease-modifying therapies. */
  DRUG_CLASS,
  /** A disease, syndrome or subtype of one. */
  CONDITION,
  /** Something a study or a patient can find better or worse: a symptom, a scale, an event. */
  OUTCOME,
  /** An unwanted effect of a drug. */
  REACTION
}
