package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.result.Attempt;

/** Too little, too uniform, too much and too different. */
final class HostileInputTest {

  private static final List<NestedEffect> PAIR =
      List.of(NestedEffect.of("a", 1, 0.1), NestedEffect.of("b", 2, 0.1));

  @Test
  void tooFewEffectsAreRefusedWithAReason() {
    assertThat(reason(Multilevel.reml().fit(List.of()))).contains("no effects");
    assertThat(reason(Multilevel.reml().fit(PAIR.subList(0, 1)))).contains("too few");
    assertThat(reason(Multilevel.reml().withoutIntercept().fit(PAIR))).contains("neither");
  }

  @Test
  void oneEffectPerClusterCannotTellTheLevelsApart() {
    assertThat(reason(Multilevel.reml().fit(PAIR))).contains("cannot be told");
    Multilevel simpler = Multilevel.reml().withRandomEffects(RandomEffects.EFFECT_ONLY);
    // Closed form for two effects of equal variance: half the squared difference less v.
    assertThat(simpler.fit(PAIR).orElseThrow().component(Level.EFFECT).variance())
        .isEqualTo(0.4, within(1e-12));
  }

  @Test
  void oneClusterCannotTellItsEffectFromTheMean() {
    List<NestedEffect> one =
        IntStream.range(0, 6).mapToObj(i -> NestedEffect.of("a", i * i, 0.1 + i)).toList();

    assertThat(reason(Multilevel.reml().fit(one))).contains("between the 1 clusters");
    assertThat(
            reason(
                Multilevel.reml()
                    .withRandomEffects(RandomEffects.EFFECT_ONLY)
                    .fit(one)
                    .orElseThrow()
                    .robust(Sandwich.CR1)))
        .contains("too few");
  }

  @Test
  void moderatorsThatFollowFromOthersAreNamed() {
    List<NestedEffect> effects = balanced(4, 3, 1, 7);
    double[] x = new double[12];
    for (int i = 0; i < 12; i++) {
      x[i] = 3 + i;
    }
    double[] twice = IntStream.range(0, 12).mapToDouble(i -> (2 * x[i]) - 1).toArray();

    assertThat(
            reason(
                Multilevel.reml().withModerator("x", x).withModerator("twice", twice).fit(effects)))
        .contains("'twice'");
    assertThat(reason(Multilevel.reml().withModerator("short", 1, 2).fit(effects)))
        .contains("2 values for 12 effects");
  }

  @Test
  void identicalEffectsHaveNoVarianceBetweenThem() {
    List<NestedEffect> same =
        IntStream.range(0, 9)
            .mapToObj(i -> NestedEffect.of("c" + (i / 3), 0.7, 0.01 * (1 + i)))
            .toList();
    MultilevelResult result = Multilevel.reml().fit(same).orElseThrow();

    assertThat(result.components()).allMatch(VarianceComponent::atBound);
    assertThat(result.coefficient("intercept").estimate().value()).isEqualTo(0.7, within(1e-15));
    assertThat(result.profileInterval(Level.CLUSTER).lower()).isEqualTo(0);
    assertThat(result.profileInterval(Level.CLUSTER).upper()).isPositive();
  }

  @Test
  void variancesOfVeryDifferentSizeStillConverge() {
    SplittableRandom random = new SplittableRandom(5);
    List<NestedEffect> effects = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double v = Math.pow(10, random.nextDouble(-9, 5));
      effects.add(
          NestedEffect.of("c" + (i / 4), (0.5 * Math.sin(i)) + Math.sin(Math.floorDiv(i, 4)), v));
    }
    MultilevelResult result = Multilevel.reml().fit(effects).orElseThrow();

    assertThat(result.convergence().reached()).as("%s", result.convergence()).isTrue();
    assertThat(result.convergence().gradient()).isLessThan(1e-6);
  }

  @Test
  void theUnitOfTheEffectsChangesNothing() {
    List<NestedEffect> effects = balanced(6, 4, 1, 11);
    MultilevelResult plain = Multilevel.reml().fit(effects).orElseThrow();
    for (double unit : new double[] {1e-20, 1e-6, 1e6, 1e20}) {
      List<NestedEffect> scaled =
          effects.stream()
              .map(
                  e ->
                      NestedEffect.of(
                          e.cluster(),
                          e.effect().estimate() * unit,
                          e.effect().variance() * unit * unit))
              .toList();
      MultilevelResult result = Multilevel.reml().fit(scaled).orElseThrow();
      for (Level level : Level.values()) {
        assertThat(result.component(level).variance() / unit / unit)
            .as("unit %s, %s", unit, level)
            .isEqualTo(plain.component(level).variance(), within(1e-10));
      }
    }
  }

  @Test
  void oneClusterMayBeHuge() {
    List<NestedEffect> effects = new ArrayList<>(balanced(10, 3, 1, 3));
    SplittableRandom random = new SplittableRandom(17);
    for (int i = 0; i < 500; i++) {
      effects.add(NestedEffect.of("huge", 2 + random.nextDouble(-1, 1), random.nextDouble(0.1, 1)));
    }
    MultilevelResult result =
        Multilevel.reml().withSamplingCorrelation(0.5).fit(effects).orElseThrow();

    assertThat(result.convergence().reached()).isTrue();
    assertThat(result.robust(Sandwich.CR1).orElseThrow().clusters()).isEqualTo(11);
    RobustResult reduced =
        Multilevel.reml()
            .withSamplingCorrelation(0.5)
            .fit(effects.subList(0, 180))
            .flatMap(smaller -> smaller.robust(Sandwich.CR2))
            .orElseThrow();
    assertThat(reduced.coefficients().getFirst().estimate().standardError()).isPositive();
  }

  @Test
  void manyClustersRecoverTheComponentsTheyWereMadeFrom() {
    List<NestedEffect> effects = balanced(2000, 3, 0.5, 23);
    MultilevelResult result = Multilevel.reml().fit(effects).orElseThrow();

    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(0.25, within(0.05));
    assertThat(result.component(Level.EFFECT).variance()).isEqualTo(0.25, within(0.05));
    assertThat(result.robust(Sandwich.CR2).orElseThrow().coefficients()).hasSize(1);
  }

  @Test
  void impossibleSettingsAreRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Multilevel.reml().withSamplingCorrelation(1))
        .withMessageContaining("1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> Multilevel.reml().withLevel(95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moderator.of("dose", 1, Double.NaN))
        .withMessageContaining("dose");
    assertThatIllegalArgumentException().isThrownBy(() -> NestedEffect.of(" ", 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeightedEffect(PAIR.getFirst(), 0, 1))
        .withMessageContaining("weight");
  }

  /** Clusters of equal size whose two components are both {@code sd} squared. */
  private static List<NestedEffect> balanced(int clusters, int size, double sd, long seed) {
    Random random = new Random(seed);
    List<NestedEffect> effects = new ArrayList<>();
    for (int c = 0; c < clusters; c++) {
      double shared = sd * random.nextGaussian();
      for (int i = 0; i < size; i++) {
        double v = 0.05 + (0.2 * random.nextDouble());
        double y = 1 + shared + (Math.sqrt((sd * sd) + v) * random.nextGaussian());
        effects.add(NestedEffect.of("c" + c, y, v));
      }
    }
    return effects;
  }

  private static String reason(Attempt<?> attempt) {
    return switch (attempt) {
      case Attempt.Succeeded<?> success -> "succeeded: " + success;
      case Attempt.Failed<?> failed -> failed.reason();
    };
  }
}
