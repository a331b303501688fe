package org.offlabel.metaanalysis.counts;

import org.hipparchus.special.Gamma;

/** Events in some person-time, at a log rate that is the predictor. */
record PoissonCurve(double events, double time) implements Curve {

  @Override
  public double[] derivatives(double predictor) {
    double mean = time * Math.exp(predictor);
    double logMean = Math.log(time) + predictor;
    return new double[] {
      (events == 0 ? 0 : events * logMean) - mean - Gamma.logGamma(events + 1),
      events - mean,
      -mean,
      -mean,
      -mean
    };
  }

  @Override
  public double peak() {
    return Math.log(events) - Math.log(time);
  }
}
