package org.offlabel.metaanalysis.picture;

import org.offlabel.metaanalysis.statistic.Scale;

/**
 * One of the two axes of a plot of points.
 *
 * @param scale from the analysis to the numbers people read
 * @param extent from where to where, on the scale of the analysis; not without width
 * @param label what it measures
 */
record FrameAxis(Scale scale, Extent extent, String label) {

  static FrameAxis plain(Extent extent, String label) {
    return new FrameAxis(Scale.PLAIN, extent, label);
  }
}
