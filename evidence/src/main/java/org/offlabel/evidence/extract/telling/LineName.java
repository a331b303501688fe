package org.offlabel.evidence.extract.telling;

/** What a line "name: value" gives, whatever the name it goes by. */
public enum LineName {
  DRUG,
  CONDITION,
  /** A word for the level of dose. */
  REGIMEN,
  /** Who issued the document. */
  SOCIETY,
  FORM,
  APPROVED,
  DOSE,
  MUST_NOT,
  MUST_NOT_WITHDRAWN,
  WARNING,
  WARNING_WITHDRAWN,
  INTERACTION,
  REACTION,
  RECOMMENDATION,
  MECHANISM,
  /** What the document has to say otherwise; read like prose. */
  SAYS,
  /** A name that is known and of no use here. */
  OTHER
}
