package org.offlabel.metaanalysis.counts;

/** The log-likelihood of one study by the shared parameters and, where it has one, its own. */
interface StudyLikelihood {

  /** Whether the study has a parameter of its own. */
  boolean hasOwn();

  /** With its derivatives, the own parameter's last. */
  Curvature at(double[] shared, double own);
}
