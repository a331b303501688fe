package org.offlabel.metaanalysis.network;

import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * Direct and indirect evidence on two treatments apart, the indirect calculated back from the
 * network and the direct (Dias, Welton, Caldwell & Ades 2010, Statistics in Medicine 29:932-944;
 * König, Krahn & Binder 2013, Statistics in Medicine 32:5414-5429): SIDE.
 *
 * @param treatment1 the treatment the estimates speak of
 * @param treatment2 the treatment it is held against
 * @param studies how many compare the two directly
 * @param directShare the share of the network's estimate that is direct evidence, 0 to 1
 * @param network by all evidence
 * @param direct by the studies that compare the two; empty if there are none
 * @param indirect by all but these; empty if there is no other evidence
 * @param difference direct minus indirect, whose p value tests their consistency; empty unless both
 *     are there
 */
public record SplitComparison(
    String treatment1,
    String treatment2,
    int studies,
    double directShare,
    Estimate network,
    Optional<Estimate> direct,
    Optional<Estimate> indirect,
    Optional<Estimate> difference) {}
