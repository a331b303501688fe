package org.offlabel.metaanalysis.picture;

/**
 * A labelled place on an axis.
 *
 * @param at on the scale of the analysis
 * @param text what it says
 */
record Tick(double at, String text) {}
