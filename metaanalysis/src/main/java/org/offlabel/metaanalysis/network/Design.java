package org.offlabel.metaanalysis.network;

import java.util.List;
import java.util.Optional;

/**
 * The studies that compare the same set of treatments.
 *
 * @param treatments the set, in the order of the names
 * @param studies the names of the studies, in the order of the input
 * @param within how much they disagree among themselves
 * @param detached how much the designs still disagree when this one is left free to differ (Krahn,
 *     Binder & König 2013, BMC Medical Research Methodology 13:35, table 1): far below the Q
 *     between designs if this one causes it; empty if the design closes no loop
 */
public record Design(
    List<String> treatments, List<String> studies, CochranQ within, Optional<CochranQ> detached) {

  public Design {
    treatments = List.copyOf(treatments);
    studies = List.copyOf(studies);
  }
}
