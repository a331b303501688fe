package org.offlabel.metaanalysis.sensitivity;

import java.util.Locale;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * A pooled estimate on the way through the studies.
 *
 * @param study the one that was left out, or was added last
 * @param studies how many were pooled
 * @param estimate their pooled effect, on the scale of the analysis
 * @param heterogeneity how much they differ: τ², I², Q
 */
public record Step(String study, int studies, Estimate estimate, Heterogeneity heterogeneity) {

  static Step of(String study, Pooled pooled) {
    return new Step(study, pooled.studies(), pooled.estimate(), pooled.heterogeneity());
  }

  Explanation explanation(String what) {
    return Explanation.of(
        String.format(
                Locale.ROOT,
                "%s %s: %.6g, interval %.6g to %.6g, p = %.3g, τ² = %.6g%s, I² = %.1f %%",
                what,
                study,
                estimate.value(),
                estimate.interval().lower(),
                estimate.interval().upper(),
                estimate.pValue(),
                heterogeneity.tauSquared().value(),
                heterogeneity.tauSquared().converged() ? "" : " NOT CONVERGED",
                heterogeneity.iSquared())
            .replaceAll("\\R", " "));
  }
}
