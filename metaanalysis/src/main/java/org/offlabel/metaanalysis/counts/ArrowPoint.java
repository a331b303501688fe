package org.offlabel.metaanalysis.counts;

/**
 * Values of all parameters.
 *
 * @param shared of those that all studies share
 * @param own one for each study; unused where a study has none
 */
record ArrowPoint(double[] shared, double[] own) {

  ArrowPoint moved(double[] sharedStep, double[] ownStep) {
    double[] newShared = shared.clone();
    for (int i = 0; i < newShared.length; i++) {
      newShared[i] += sharedStep[i];
    }
    double[] newOwn = own.clone();
    for (int i = 0; i < newOwn.length; i++) {
      newOwn[i] += ownStep[i];
    }
    return new ArrowPoint(newShared, newOwn);
  }
}
