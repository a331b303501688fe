package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * Studies pooled by subgroup, each subgroup as all studies are, with its own variance between
 * studies.
 *
 * @param parts the subgroups in the order in which they first appear
 * @param between the estimates of the subgroups pooled as equal effects, whose Q tests whether
 *     subgroups differ (Borenstein and others 2009, Introduction to Meta-Analysis, chapter 19);
 *     empty where fewer than two subgroups have an estimate with an error
 */
record Subgrouping(List<Part> parts, Optional<Pooled> between) {

  /**
   * One subgroup.
   *
   * @param name as it stands in the table
   * @param studies how many studies of the table belong to it
   * @param pooled of its studies, or why there is no estimate
   */
  record Part(String name, int studies, Attempt<Analysis> pooled) {}

  Subgrouping {
    parts = List.copyOf(parts);
  }

  static Attempt<Subgrouping> of(Analysis analysis) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < analysis.table().size(); i++) {
      String name = analysis.table().labels().subgroups().get(i);
      if (name.isBlank()) {
        return Attempt.failed(
            analysis.table().studies().get(i)
                + " has no subgroup; fill its cell, or leave the study out");
      }
      members.computeIfAbsent(name, none -> new ArrayList<>()).add(i);
    }
    List<Part> parts = new ArrayList<>();
    members.forEach(
        (name, positions) -> parts.add(new Part(name, positions.size(), analysis.of(positions))));
    return Attempt.succeeded(new Subgrouping(parts, between(parts, analysis)));
  }

  private static Optional<Pooled> between(List<Part> parts, Analysis all) {
    List<Effect> estimates = new ArrayList<>();
    for (Part part : parts) {
      if (part.pooled() instanceof Attempt.Succeeded<Analysis>(Analysis pooled)) {
        Estimate estimate = pooled.outcome().estimate();
        if (estimate.variance() > 0) {
          estimates.add(new Effect(part.name(), estimate.value(), estimate.variance()));
        }
      }
    }
    return estimates.size() < 2
        ? Optional.empty()
        : Pooling.equalEffects()
            .withLevel(all.level())
            .pool(new Effects(all.measure(), estimates))
            .toOptional();
  }
}
