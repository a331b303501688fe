package org.offlabel.metaanalysis.picture;

/** The description of one picture; drawing it is a pure function. */
public sealed interface Picture
    permits Forest,
        Cumulative,
        LeaveOneOut,
        Funnel,
        Baujat,
        Galbraith,
        LAbbe,
        Sequential,
        Influence {

  /** What the picture shows, in a few words; stands above it and is read out first. */
  String title();

  /**
   * The picture as an SVG document: UTF-8 text without an XML declaration, so that it can be a file
   * of its own or be put into an HTML page as it is.
   */
  String toSvg();
}
