package org.offlabel.evidence.vocabulary.language;

/** What a study did with the people that a text counts. */
public enum PeopleRole {
  ENROLLED,
  RANDOMISED,
  TREATED,
  ANALYSED,
  COMPLETED,
  WITHDREW,
  /** The text counts them and does not say what became of them. */
  UNSTATED,
  /** Not people in a study's flow: those with an outcome, or a population at large. */
  OTHER
}
