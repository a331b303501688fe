package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cochran's Q taken apart by design.
 *
 * @param evidence the studies
 * @param common the fit of the network with common effect weights
 */
record Decomposition(Evidence evidence, Fit common) {

  Inconsistency inconsistency() {
    Map<List<Integer>, Fit> fits = new LinkedHashMap<>();
    Map<List<Integer>, List<StudyBlock>> designs = evidence.designs();
    designs.forEach(
        (treatments, studies) -> fits.put(treatments, Evidence.fitPart(treatments, studies, 0)));
    double within = fits.values().stream().mapToDouble(Fit::q).sum();
    int withinFreedom = fits.values().stream().mapToInt(Fit::degreesOfFreedom).sum();
    int betweenFreedom = common.degreesOfFreedom() - withinFreedom;
    List<Design> list = new ArrayList<>();
    designs.forEach(
        (treatments, studies) -> {
          Fit fit = fits.get(treatments);
          list.add(
              new Design(
                  evidence.names(treatments),
                  studies.stream().map(StudyBlock::study).toList(),
                  CochranQ.rounded(fit.q(), fit.degreesOfFreedom()),
                  detached(treatments, within - fit.q(), withinFreedom - fit.degreesOfFreedom())
                      .filter(rest -> rest.degreesOfFreedom() < betweenFreedom)));
        });
    return new Inconsistency(
        CochranQ.rounded(within, withinFreedom),
        CochranQ.rounded(common.q() - within, betweenFreedom),
        betweenFreedom == 0 || withinFreedom == 0
            ? Optional.empty()
            : Optional.of(random(designs, fits, betweenFreedom)),
        list);
  }

  /** Q between the designs that are left without the design of these treatments. */
  private Optional<CochranQ> detached(
      List<Integer> treatments, double withinRest, int withinFreedomRest) {
    List<StudyBlock> rest =
        evidence.blocks().stream().filter(block -> !block.arms().equals(treatments)).toList();
    double q = 0;
    int freedom = 0;
    for (List<Integer> piece : Evidence.pieces(evidence.treatments().size(), rest)) {
      if (piece.size() > 1) {
        Fit fit =
            Evidence.fitPart(
                piece, rest.stream().filter(b -> piece.contains(b.arm(0))).toList(), 0);
        q += fit.q();
        freedom += fit.degreesOfFreedom();
      }
    }
    return Optional.of(CochranQ.rounded(q - withinRest, freedom - withinFreedomRest));
  }

  private Inconsistency.RandomDesigns random(
      Map<List<Integer>, List<StudyBlock>> designs,
      Map<List<Integer>, Fit> fits,
      int betweenFreedom) {
    double tauSquared =
        TauSquared.moments(
                fits.values().stream().mapToDouble(Fit::q).sum(),
                fits.values().stream().mapToInt(Fit::degreesOfFreedom).sum(),
                fits.values().stream().mapToDouble(Fit::growthOfQ).sum())
            .value();
    double within = 0;
    for (Map.Entry<List<Integer>, List<StudyBlock>> design : designs.entrySet()) {
      within += Evidence.fitPart(design.getKey(), design.getValue(), tauSquared).q();
    }
    return new Inconsistency.RandomDesigns(
        tauSquared, CochranQ.rounded(evidence.fit(tauSquared).q() - within, betweenFreedom));
  }
}
