package org.offlabel.metaanalysis.multilevel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.exception.MathRuntimeException;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The multilevel model of meta-analysis: yᵢⱼ = xᵢⱼ'β + uᵢ + wᵢⱼ + eᵢⱼ with uᵢ shared by the effects
 * of cluster i, wᵢⱼ of each effect, and sampling errors eᵢⱼ of known variances (Konstantopoulos
 * 2011, Research Synthesis Methods 2:61-76; Cheung 2014, Psychological Methods 19:211-229).
 *
 * <pre>{@code
 * MultilevelResult result = Multilevel.reml().moderator("year", years).fit(effects).orElseThrow();
 * result.component(Level.CLUSTER).variance();
 * result.profileInterval(Level.CLUSTER);
 * result.robust(Sandwich.CR2);
 * }</pre>
 *
 * @param likelihood which likelihood is made as high as possible
 * @param randomEffects which variance components there are
 * @param moderators columns of the design matrix, after the intercept; may be empty
 * @param intercept whether there is one; without, at least one moderator is needed
 * @param correlation the assumed correlation of sampling errors within a cluster, 0 up to but not
 *     including 1: cov(eᵢⱼ, eᵢₖ) is this times √(vᵢⱼvᵢₖ); the same for all pairs
 * @param test what coefficients are tested against
 * @param level of all intervals, above 0 and below 1
 */
public record Multilevel(
    Likelihood likelihood,
    RandomEffects randomEffects,
    List<Moderator> moderators,
    boolean intercept,
    double correlation,
    CoefficientTest test,
    double level) {

  public Multilevel {
    moderators = List.copyOf(moderators);
    Interval.checkLevel(level);
    if (!(correlation >= 0 && correlation < 1)) {
      throw new IllegalArgumentException(
          "the correlation of sampling errors lies from 0 to below 1; this is " + correlation);
    }
  }

  /** The three-level model by restricted maximum likelihood: z tests, 95 % intervals. */
  public static Multilevel reml() {
    return of(Likelihood.RESTRICTED);
  }

  /** The three-level model by maximum likelihood: z tests, 95 % intervals. */
  public static Multilevel ml() {
    return of(Likelihood.FULL);
  }

  private static Multilevel of(Likelihood likelihood) {
    return new Multilevel(
        likelihood,
        RandomEffects.CLUSTER_AND_EFFECT,
        List.of(),
        true,
        0,
        CoefficientTest.NORMAL,
        0.95);
  }

  /** The same with these variance components. */
  public Multilevel withRandomEffects(RandomEffects chosen) {
    return new Multilevel(likelihood, chosen, moderators, intercept, correlation, test, level);
  }

  /** The same with one more moderator: its values in the order of the effects. */
  public Multilevel withModerator(String name, double... values) {
    List<Moderator> more =
        Stream.concat(moderators.stream(), Stream.of(Moderator.of(name, values))).toList();
    return withModerators(more);
  }

  /** The same with these moderators in place of any before. */
  public Multilevel withModerators(List<Moderator> chosen) {
    return new Multilevel(likelihood, randomEffects, chosen, intercept, correlation, test, level);
  }

  /** The same without intercept. */
  public Multilevel withoutIntercept() {
    return new Multilevel(likelihood, randomEffects, moderators, false, correlation, test, level);
  }

  /** The same with sampling errors correlated within clusters, 0 up to but not including 1. */
  public Multilevel withSamplingCorrelation(double rho) {
    return new Multilevel(likelihood, randomEffects, moderators, intercept, rho, test, level);
  }

  /** The same with coefficients tested against this. */
  public Multilevel withTest(CoefficientTest chosen) {
    return new Multilevel(
        likelihood, randomEffects, moderators, intercept, correlation, chosen, level);
  }

  /** The same with intervals of this level. */
  public Multilevel withLevel(double chosen) {
    return new Multilevel(
        likelihood, randomEffects, moderators, intercept, correlation, test, chosen);
  }

  /**
   * The model fitted to these effects. Fails where there are no more effects than coefficients,
   * where moderators follow from each other, and where the variance components cannot be told
   * apart.
   */
  public Attempt<MultilevelResult> fit(List<NestedEffect> effects) {
    if (moderators.isEmpty() && !intercept) {
      return Attempt.failed("A model needs an intercept or a moderator; this one has neither.");
    }
    if (effects.isEmpty()) {
      return Attempt.failed("There are no effects to analyse.");
    }
    Clusters clusters = Clusters.of(effects);
    return Design.of(clusters, moderators, intercept)
        .flatMap(design -> fit(effects, new Landscape(clusters, design, likelihood)));
  }

  private Attempt<MultilevelResult> fit(List<NestedEffect> effects, Landscape landscape) {
    Attempt<Landscape> told = new Identifiability(landscape).of(free());
    try {
      return told.map(
          possible -> {
            Landscape.Summit summit = possible.highest(Covariance.ofErrors(correlation), free());
            return new Summary(this, effects, possible, summit).result();
          });
    } catch (MathRuntimeException e) {
      return Attempt.failed(
          "The sampling variances differ too much in size for a stable fit; look for variances"
              + " that are wrong by orders of magnitude.");
    }
  }

  /** The levels whose components are estimated. */
  Set<Level> free() {
    Set<Level> free = EnumSet.noneOf(Level.class);
    for (Level each : Level.values()) {
      if (randomEffects.has(each)) {
        free.add(each);
      }
    }
    return free;
  }

  /** The model with all its options, in words. */
  String words() {
    return "Multilevel meta-analysis by %s: %s; %s; sampling errors %s; %s; %s %% intervals"
        .formatted(
            likelihood.code(),
            randomEffects.words(),
            moderatorWords(),
            correlation > 0 ? "correlated by " + correlation + " within clusters" : "independent",
            test.words(),
            100 * level);
  }

  private String moderatorWords() {
    List<String> names = moderators.stream().map(Moderator::name).toList();
    String of = names.isEmpty() ? "no moderators" : "moderators " + String.join(", ", names);
    return intercept ? of : of + " without intercept";
  }
}
