package org.offlabel.metaanalysis.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * Pools studies by subgroup and tests whether the subgroups differ (Borenstein and others 2009,
 * Introduction to Meta-Analysis, chapter 19; Cochrane Handbook 10.11.3). No subgroup is left out: a
 * single study is its own subgroup's estimate, and a note says so.
 *
 * @param pooling how each subgroup is pooled
 * @param between whether subgroups share the variance between studies
 */
public record Subgroups(Pooling pooling, Between between) {

  /** Whose variance between studies is estimated. */
  public enum Between {
    /** Each subgroup has its own τ²; with few studies these are imprecise. */
    SEPARATE("a variance between studies of each subgroup"),
    /** One τ² within all subgroups, as in a meta-regression on the subgroup. */
    COMMON("one variance between studies for all subgroups");

    private final String words;

    Between(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Each subgroup pooled so, with its own τ². */
  public static Subgroups of(Pooling pooling) {
    return new Subgroups(pooling, Between.SEPARATE);
  }

  /** The same with one τ² for all. */
  public Subgroups withCommonTauSquared() {
    return new Subgroups(pooling, Between.COMMON);
  }

  /**
   * The subgroups in the order in which they first appear.
   *
   * @param groups the subgroup of each study, in the order of the effects, none blank
   * @return a failure without studies, and where too few are left to estimate a common τ²
   */
  public Attempt<SubgroupAnalysis> pool(Effects effects, List<String> groups) {
    if (groups.size() != effects.size()) {
      throw new IllegalArgumentException(
          groups.size() + " subgroup labels for " + effects.size() + " studies");
    }
    Map<String, List<Effect>> members = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).isBlank()) {
        throw new IllegalArgumentException(
            effects.list().get(i).study() + ": the label of its subgroup is blank");
      }
      members.computeIfAbsent(groups.get(i), name -> new ArrayList<>()).add(effects.list().get(i));
    }
    return pooling
        .pool(effects)
        .flatMap(
            overall ->
                switch (between) {
                  case SEPARATE -> Attempt.succeeded(separate(overall, groups, members));
                  case COMMON -> common(overall, groups, members);
                });
  }

  private SubgroupAnalysis separate(
      Pooled overall, List<String> groups, Map<String, List<Effect>> members) {
    List<Subgroup> subgroups = new ArrayList<>();
    members.forEach(
        (name, list) -> {
          // One study has no spread to make an error from: only the z test can take it.
          Pooling own = list.size() == 1 ? pooling.withTest(TestMethod.Z) : pooling;
          Pooled pooled = own.pool(of(overall, list)).orElseThrow();
          subgroups.add(
              new Subgroup(
                  name,
                  pooled.effects(),
                  pooled.estimate(),
                  pooled.heterogeneity(),
                  pooled.predictionInterval(),
                  list.size() == 1
                      ? Optional.of(
                          "one study: its own effect and standard error, z test; a variance"
                              + " between studies cannot be seen")
                      : Optional.empty()));
        });
    return new SubgroupAnalysis(
        overall, this, groups, subgroups, SubgroupDifference.ofEstimates(subgroups));
  }

  private Attempt<SubgroupAnalysis> common(
      Pooled overall, List<String> groups, Map<String, List<Effect>> members) {
    if (members.size() == 1) {
      return Attempt.succeeded(separate(overall, groups, members));
    }
    MetaRegression model = MetaRegression.of(pooling).withFactor("subgroup", groups);
    Attempt<Regression> fitted = model.fit(overall.effects());
    return fitted.map(
        regression ->
            new SubgroupAnalysis(
                overall,
                this,
                groups,
                members.entrySet().stream()
                    .map(each -> common(each.getKey(), of(overall, each.getValue()), regression))
                    .toList(),
                regression
                    .moderatorTest()
                    .map(
                        test ->
                            new SubgroupDifference(
                                test.statistic(), test.numerator(), test.denominator()))));
  }

  private Subgroup common(String name, Effects effects, Regression regression) {
    Prediction prediction = regression.predict(Setting.of("subgroup", name));
    Estimate estimate = prediction.mean();
    MixedModel own =
        MixedModel.of(effects.estimates(), effects.variances(), Design.intercept(effects.size()));
    Heterogeneity within =
        Heterogeneity.of(own, regression.tauSquared(), pooling.method(), pooling.level());
    return new Subgroup(
        name,
        effects,
        estimate,
        new Heterogeneity(
            within.q(),
            within.degreesOfFreedom(),
            within.typicalVariance(),
            regression.tauSquared(),
            regression.heterogeneity().tauSquaredInterval(),
            within.equalEffects()),
        prediction.predictionInterval(),
        effects.size() == 1
            ? Optional.of("one study: the variance between studies is that within the others")
            : Optional.empty());
  }

  private static Effects of(Pooled overall, List<Effect> list) {
    return new Effects(overall.effects().measure(), list);
  }

  /** The choices in words. */
  public String words() {
    return pooling.words() + ", by subgroup with " + between.words();
  }
}
