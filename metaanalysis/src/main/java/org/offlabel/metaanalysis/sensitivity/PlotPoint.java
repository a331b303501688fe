package org.offlabel.metaanalysis.sensitivity;

/**
 * Where a study stands in a plot.
 *
 * @param study its name
 * @param x to the right
 * @param y upwards
 */
public record PlotPoint(String study, double x, double y) {}
