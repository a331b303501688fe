package org.offlabel.app.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.metaanalysis.asymmetry.BeggMazumdar;
import org.offlabel.metaanalysis.asymmetry.Egger;
import org.offlabel.metaanalysis.asymmetry.FilledFunnel;
import org.offlabel.metaanalysis.asymmetry.OddsRatioAsymmetry;
import org.offlabel.metaanalysis.asymmetry.RankTest;
import org.offlabel.metaanalysis.asymmetry.RegressionTest;
import org.offlabel.metaanalysis.asymmetry.TrimAndFill;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Whether small studies found something else than large ones.
 *
 * @param regressions tests by regression, by their names
 * @param rank test by ranks
 * @param fill what trim and fill makes of it
 * @param studies how many effects were tested
 */
record Bias(
    Map<String, Attempt<RegressionTest>> regressions,
    Attempt<RankTest> rank,
    Attempt<FilledFunnel> fill,
    int studies) {

  /** Cochrane Handbook 13.3.5.4: as a rule of thumb, not with fewer than ten studies. */
  private static final int ENOUGH = 10;

  static Bias of(Analysis analysis) {
    Effects effects = analysis.effects().effects();
    List<TwoByTwo> tables = analysis.table().twoByTwos();
    double level = analysis.level();
    Map<String, Attempt<RegressionTest>> tests = new LinkedHashMap<>();
    tests.put("Egger", Egger.classic().withLevel(level).test(effects));
    if (!tables.isEmpty()) {
      tests.put("Harbord", OddsRatioAsymmetry.harbord().withLevel(level).test(tables));
      tests.put("Peters", OddsRatioAsymmetry.peters().withLevel(level).test(tables));
    }
    Pooling pooling =
        analysis.way().poolingOfEffects().orElseGet(() -> Pooling.randomEffects().withLevel(level));
    return new Bias(
        tests,
        BeggMazumdar.test(effects),
        TrimAndFill.l0().with(pooling).fill(effects),
        effects.size());
  }

  boolean hasFewStudies() {
    return studies < ENOUGH;
  }
}
