package org.offlabel.metaanalysis.picture;

import java.util.OptionalDouble;

/**
 * Which of the pictures in the form of a forest plot it is.
 *
 * @param kind what it is called
 * @param rowHeader the heading above the names of the rows
 * @param reference where the dashed line stands, on the scale of the analysis
 */
record ForestManner(String kind, String rowHeader, OptionalDouble reference) {}
