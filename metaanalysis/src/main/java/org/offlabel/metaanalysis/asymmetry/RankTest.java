package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * Whether effects go with their variances, by ranks.
 *
 * @param effects what was ranked
 * @param tau Kendall's tau-b, −1 to 1
 * @param pValue two-sided p value of "no correlation"
 * @param exact whether the p value is exact rather than from the normal distribution
 */
public record RankTest(Effects effects, double tau, double pValue, boolean exact)
    implements Result {

  @Override
  public Provenance provenance() {
    return Provenance.of("Begg and Mazumdar's rank correlation test", effects.checksum());
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of(
            exact
                ? "p value from all orders of the studies"
                : "p value from the normal distribution, its variance corrected for ties"));
    parts.addAll(FewStudies.caution(effects.size()));
    return new Explanation(
        Line.of(
            "Begg and Mazumdar's rank correlation of %d studies: tau = %.6g, p = %.3g",
            effects.size(), tau, pValue),
        parts);
  }
}
