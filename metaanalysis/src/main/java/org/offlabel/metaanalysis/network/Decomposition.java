package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cochran's Q taken apart by design: each design's studies are first pooled among themselves, then
 * the designs are fitted to one consistent network (Krahn, Binder & König 2013). What is left in
 * the first step is within designs, in the second between.
 *
 * @param evidence the studies
 */
record Decomposition(Evidence evidence) {

  /** One design with its studies pooled among themselves. */
  private record Pooled(List<Integer> treatments, List<StudyBlock> studies, Fit fit) {

    StudyBlock summary() {
      int n = treatments.size();
      double[] effects = new double[n - 1];
      double[][] covariance = new double[n - 1][n - 1];
      for (int i = 1; i < n; i++) {
        effects[i - 1] = fit.effect(0, i);
        for (int j = 1; j < n; j++) {
          covariance[i - 1][j - 1] = fit.covariance(0, i, j);
        }
      }
      int[] arms = treatments.stream().mapToInt(Integer::intValue).toArray();
      return new StudyBlock("the design " + treatments, arms, effects, covariance);
    }
  }

  Inconsistency inconsistency() {
    List<Pooled> designs = pooled(0);
    List<StudyBlock> summaries = designs.stream().map(Pooled::summary).toList();
    CochranQ within = within(designs);
    CochranQ between = q(summaries);
    List<Design> list = new ArrayList<>();
    for (int d = 0; d < designs.size(); d++) {
      Pooled design = designs.get(d);
      List<StudyBlock> rest = new ArrayList<>(summaries);
      rest.remove(d);
      list.add(
          new Design(
              evidence.names(design.treatments),
              design.studies.stream().map(StudyBlock::study).toList(),
              CochranQ.rounded(design.fit.q(), design.fit.degreesOfFreedom()),
              Optional.of(q(rest)).filter(q -> q.degreesOfFreedom() < between.degreesOfFreedom())));
    }
    return new Inconsistency(
        within,
        between,
        within.degreesOfFreedom() == 0 || between.degreesOfFreedom() == 0
            ? Optional.empty()
            : Optional.of(random(designs, within)),
        list);
  }

  private List<Pooled> pooled(double tauSquared) {
    List<Pooled> pooled = new ArrayList<>();
    for (Map.Entry<List<Integer>, List<StudyBlock>> design : evidence.designs().entrySet()) {
      Fit fit = Evidence.fitPart(design.getKey(), design.getValue(), tauSquared);
      pooled.add(new Pooled(design.getKey(), design.getValue(), fit));
    }
    return pooled;
  }

  private static CochranQ within(List<Pooled> designs) {
    return CochranQ.rounded(
        designs.stream().mapToDouble(design -> design.fit.q()).sum(),
        designs.stream().mapToInt(design -> design.fit.degreesOfFreedom()).sum());
  }

  /** Q of these designs, piece by piece where they no longer connect all treatments. */
  private CochranQ q(List<StudyBlock> summaries) {
    double q = 0;
    int freedom = 0;
    for (List<Integer> piece : Evidence.pieces(evidence.treatments().size(), summaries)) {
      if (piece.size() > 1) {
        List<StudyBlock> part =
            summaries.stream().filter(block -> piece.contains(block.arm(0))).toList();
        Fit fit = Evidence.fitPart(piece, part, 0);
        q += fit.q();
        freedom += fit.degreesOfFreedom();
      }
    }
    return CochranQ.rounded(q, freedom);
  }

  private Inconsistency.RandomDesigns random(List<Pooled> designs, CochranQ within) {
    double tauSquared =
        TauSquared.moments(
                within.statistic(),
                within.degreesOfFreedom(),
                designs.stream().mapToDouble(design -> design.fit.growthOfQ()).sum())
            .value();
    return new Inconsistency.RandomDesigns(
        tauSquared, q(pooled(tauSquared).stream().map(Pooled::summary).toList()));
  }
}
