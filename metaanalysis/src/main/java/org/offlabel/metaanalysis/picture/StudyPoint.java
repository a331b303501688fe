package org.offlabel.metaanalysis.picture;

/**
 * A study as a point: its estimate and how precise it is.
 *
 * @param study its name
 * @param estimate on the scale of the analysis, finite
 * @param standardError on the same scale, finite, above 0
 */
public record StudyPoint(String study, double estimate, double standardError) {

  public StudyPoint {
    Coordinate.require(estimate, study + ": the estimate");
    Coordinate.requirePositive(standardError, study + ": the standard error");
  }
}
