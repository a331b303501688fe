package org.offlabel.app.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.sensitivity.Influence;
import org.offlabel.metaanalysis.sensitivity.InfluenceTable;

/**
 * What was asked for beside the pooled estimate; empty where it was not, a failure where the
 * studies do not allow it.
 */
record Extras(
    Optional<Attempt<Subgrouping>> subgroups,
    Optional<Attempt<Moderation>> moderators,
    Optional<Attempt<Bias>> bias,
    Optional<Attempt<Trail>> leaveOneOut,
    Optional<Attempt<InfluenceTable>> influence,
    Optional<Attempt<Trail>> cumulative) {

  static Extras of(Analysis analysis, Set<Extra> asked) {
    return new Extras(
        when(asked, Extra.SUBGROUPS, () -> Subgrouping.of(analysis)),
        when(asked, Extra.MODERATORS, () -> Moderation.of(analysis)),
        when(asked, Extra.BIAS, () -> Attempt.succeeded(Bias.of(analysis))),
        when(asked, Extra.LEAVE_ONE_OUT, () -> Trail.leaveOneOut(analysis)),
        when(asked, Extra.INFLUENCE, () -> influence(analysis)),
        when(asked, Extra.CUMULATIVE, () -> Trail.cumulative(analysis)));
  }

  private static <T> Optional<Attempt<T>> when(
      Set<Extra> asked, Extra extra, Supplier<Attempt<T>> made) {
    return asked.contains(extra) ? Optional.of(made.get()) : Optional.empty();
  }

  private static Attempt<InfluenceTable> influence(Analysis analysis) {
    if (analysis.effects().effects().size() > Trail.MOST_STUDIES) {
      return Attempt.failed("at most " + Trail.MOST_STUDIES + " studies");
    }
    return analysis
        .way()
        .poolingOfEffects()
        .map(pooling -> Influence.of(pooling).run(analysis.effects().effects()))
        .orElseGet(
            () ->
                Attempt.failed(
                    "Influence goes with effects weighted by their variances; use --method EE or"
                        + " REML"));
  }

  /** What was asked for and could not be given, with the reasons. */
  Map<Extra, String> failures() {
    Map<Extra, String> failures = new LinkedHashMap<>();
    note(failures, Extra.SUBGROUPS, subgroups);
    note(failures, Extra.MODERATORS, moderators);
    note(failures, Extra.BIAS, bias);
    note(failures, Extra.LEAVE_ONE_OUT, leaveOneOut);
    note(failures, Extra.INFLUENCE, influence);
    note(failures, Extra.CUMULATIVE, cumulative);
    return failures;
  }

  private static <T> void note(
      Map<Extra, String> failures, Extra extra, Optional<Attempt<T>> asked) {
    asked.ifPresent(
        attempt -> {
          if (attempt instanceof Attempt.Failed<T>(String reason)) {
            failures.put(extra, reason);
          }
        });
  }

  /** What was asked for and could be given. */
  static <T> Optional<T> given(Optional<Attempt<T>> asked) {
    return asked.flatMap(Attempt::toOptional);
  }
}
