package org.offlabel.evidence.vocabulary;

/**
 * Whether a reaction is serious in the regulatory sense: it threatens life, health or admission.
 */
public enum Seriousness {
  SERIOUS,
  NOT_SERIOUS,
  /** It can be either; the case decides. */
  DEPENDS
}
