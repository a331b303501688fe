package org.offlabel.metaanalysis.network;

/**
 * What one contrast of one study weighs in the network.
 *
 * @param study the study
 * @param treatment1 one treatment, the earlier by name
 * @param treatment2 the other
 * @param weight the inverse of its variance; in studies with three and more arms reduced so that
 *     the contrasts together weigh what the study tells (Rücker 2012; Rücker & Schwarzer 2014,
 *     Statistics in Medicine 33:4353-4369); with random effects after adding the variance between
 *     studies
 * @param leverage how much of its own fitted value it decides, 0 to 1; all leverages of a network
 *     add up to the number of treatments less 1
 */
public record ContrastWeight(
    String study, String treatment1, String treatment2, double weight, double leverage) {}
