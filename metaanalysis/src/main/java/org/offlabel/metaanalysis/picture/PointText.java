package org.offlabel.metaanalysis.picture;

import java.util.List;

/**
 * The numbers of studies that are points, in writing.
 *
 * @param axis of the effect
 * @param decimals of effects and standard errors, 0 or more
 */
record PointText(Axis axis, int decimals) {

  /** With as many decimals as the usual study needs. */
  static PointText of(Axis axis, List<StudyPoint> points) {
    double[] errors = points.stream().mapToDouble(StudyPoint::standardError).sorted().toArray();
    double usual = errors[errors.length / 2];
    return new PointText(axis, Math.max(2, ShownNumber.decimalsFor(usual)));
  }

  String value(double analysed) {
    return new ForestText(axis.scale(), decimals, 0.95).value(analysed);
  }

  /** As in "Aronson 1948: 0.41, standard error 0.57". */
  String point(StudyPoint point) {
    String error = ShownNumber.fixed(point.standardError(), decimals);
    return point.study() + ": " + value(point.estimate()) + ", standard error " + error;
  }
}
