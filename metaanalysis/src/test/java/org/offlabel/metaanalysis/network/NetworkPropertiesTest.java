package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.metaanalysis.effect.Measure;

/** What holds of every network, tried on random ones; the seed is the parameter of each test. */
class NetworkPropertiesTest {

  private static final int TREATMENTS = 6;

  /** Studies of two to five arms, each arm with its own variance; a chain connects them all. */
  private static List<Contrast> network(long seed) {
    Random random = new Random(seed);
    List<Contrast> contrasts = new ArrayList<>();
    for (int s = 0; s < 14; s++) {
      List<Integer> arms = new ArrayList<>(IntStream.range(0, TREATMENTS).boxed().toList());
      Collections.shuffle(arms, random);
      int size = s < TREATMENTS - 1 ? 2 : 2 + random.nextInt(4);
      List<Integer> chosen = s < TREATMENTS - 1 ? List.of(s, s + 1) : arms.subList(0, size);
      List<ArmValue> values = new ArrayList<>();
      for (int arm : chosen) {
        values.add(
            new ArmValue(
                "S" + s, "T" + arm, arm + random.nextGaussian(), 0.1 + random.nextDouble()));
      }
      contrasts.addAll(ArmValue.contrasts(values));
    }
    return contrasts;
  }

  private static NetworkResult analysed(Network network, List<Contrast> contrasts) {
    return network.analyse(contrasts).orElseThrow();
  }

  private static void same(League found, League expected, double scale, String seed) {
    for (Comparison comparison : expected.comparisons()) {
      Comparison other = found.compare(comparison.treatment1(), comparison.treatment2());
      assertThat(other.estimate().value())
          .as(seed)
          .isCloseTo(scale * comparison.estimate().value(), within(1e-9 * Math.abs(scale)));
      assertThat(other.estimate().standardError())
          .as(seed)
          .isCloseTo(
              Math.abs(scale) * comparison.estimate().standardError(),
              within(1e-9 * Math.abs(scale)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void orderOfStudiesAndOfTreatmentsInAContrastChangeNothing(long seed) {
    List<Contrast> contrasts = network(seed);
    List<Contrast> turned =
        new ArrayList<>(
            contrasts.stream()
                .map(
                    c ->
                        new Contrast(
                            c.study(),
                            c.treatment2(),
                            c.treatment1(),
                            -c.effect(),
                            c.standardError()))
                .toList());
    Collections.shuffle(turned, new Random(seed));
    for (Network network : List.of(Network.commonEffect(), Network.randomEffectsByMoments())) {
      same(
          analysed(network, turned).league(),
          analysed(network, contrasts).league(),
          1,
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anotherUnitScalesEverything(long seed) {
    List<Contrast> contrasts = network(seed);
    for (double unit : new double[] {1e-6, -1000, 1e8}) {
      List<Contrast> scaled =
          contrasts.stream()
              .map(
                  c ->
                      new Contrast(
                          c.study(),
                          c.treatment1(),
                          c.treatment2(),
                          unit * c.effect(),
                          Math.abs(unit) * c.standardError()))
              .toList();
      for (Network network :
          List.of(
              Network.commonEffect(),
              Network.randomEffectsByMoments(),
              Network.randomEffectsByReml())) {
        same(
            analysed(network, scaled).league(),
            analysed(network, contrasts).league(),
            unit,
            "seed " + seed + ", unit " + unit);
      }
    }
  }

  /**
   * The formulas of Rücker 2012 literally, with matrices of all contrasts, as the second opinion.
   */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void thePseudoinverseOfTheLaplacianGivesTheSame(long seed) {
    List<Contrast> contrasts = network(seed);
    NetworkResult common = analysed(Network.commonEffect(), contrasts);
    int m = contrasts.size();
    RealMatrix incidence = MatrixUtils.createRealMatrix(m, TREATMENTS);
    RealMatrix weights = MatrixUtils.createRealMatrix(m, m);
    RealMatrix together = MatrixUtils.createRealMatrix(m, m);
    double[] effects = new double[m];
    for (int i = 0; i < m; i++) {
      Contrast c = contrasts.get(i);
      incidence.setEntry(i, c.treatment1().charAt(1) - '0', 1);
      incidence.setEntry(i, c.treatment2().charAt(1) - '0', -1);
      weights.setEntry(i, i, weight(common, c));
      effects[i] = c.effect();
      for (int j = 0; j < m; j++) {
        together.setEntry(i, j, c.study().equals(contrasts.get(j).study()) ? 0.5 : 0);
      }
    }
    RealMatrix laplacian = incidence.transpose().multiply(weights).multiply(incidence);
    RealMatrix inverse = new SingularValueDecomposition(laplacian).getSolver().getInverse();
    RealMatrix hat = incidence.multiply(inverse).multiply(incidence.transpose()).multiply(weights);
    double[] fitted = hat.operate(effects);
    double q = 0;
    for (int i = 0; i < m; i++) {
      Contrast c = contrasts.get(i);
      assertThat(common.league().compare(c.treatment1(), c.treatment2()).estimate().value())
          .as("seed " + seed)
          .isCloseTo(fitted[i], within(1e-9));
      q += weights.getEntry(i, i) * Math.pow(effects[i] - fitted[i], 2);
    }
    CochranQ total = common.heterogeneity().total();
    assertThat(total.statistic()).as("seed " + seed).isCloseTo(q, within(1e-8));
    RealMatrix pattern = incidence.multiply(incidence.transpose());
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        pattern.multiplyEntry(i, j, together.getEntry(i, j));
      }
    }
    double growth =
        MatrixUtils.createRealIdentityMatrix(m)
            .subtract(hat)
            .multiply(pattern)
            .multiply(weights)
            .getTrace();
    assertThat(analysed(Network.randomEffectsByMoments(), contrasts).heterogeneity().tauSquared())
        .as("seed " + seed)
        .isCloseTo(Math.max(0, (q - total.degreesOfFreedom()) / growth), within(1e-9));
  }

  private static double weight(NetworkResult result, Contrast contrast) {
    return result.weights().stream()
        .filter(
            w ->
                w.study().equals(contrast.study())
                    && List.of(w.treatment1(), w.treatment2())
                        .containsAll(List.of(contrast.treatment1(), contrast.treatment2())))
        .findFirst()
        .orElseThrow()
        .weight();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void theHighestRestrictedLikelihoodIsFound(long seed) {
    NetworkData data = NetworkData.ofContrasts(Measure.GENERIC, network(seed));
    Evidence evidence = EvidenceReader.read(data).orElseThrow();
    double found =
        Network.randomEffectsByReml().analyse(data).orElseThrow().heterogeneity().tauSquared();
    double highest = evidence.fit(found).restrictedLogLikelihood();
    for (double other = 0; other < 20; other += 0.05) {
      assertThat(evidence.fit(other).restrictedLogLikelihood())
          .as("seed " + seed + ", variance " + other)
          .isLessThanOrEqualTo(highest + 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void partsOfDisagreementAreNeverNegativeAndScoresAverageOneHalf(long seed) {
    NetworkResult result =
        Network.randomEffectsByMoments().smallIsBad().analyse(network(seed)).orElseThrow();
    Inconsistency parts = result.inconsistency();
    assertThat(parts.within().statistic() + parts.between().statistic())
        .as("seed " + seed)
        .isCloseTo(result.heterogeneity().total().statistic(), within(1e-9));
    assertThat(parts.within().degreesOfFreedom() + parts.between().degreesOfFreedom())
        .as("seed " + seed)
        .isEqualTo(result.heterogeneity().total().degreesOfFreedom());
    for (Design design : parts.designs()) {
      design
          .detached()
          .ifPresent(
              rest ->
                  assertThat(rest.statistic())
                      .as("seed " + seed)
                      .isLessThanOrEqualTo(parts.between().statistic() + 1e-9));
    }
    assertThat(
            result.ranking().orElseThrow().places().stream()
                .mapToDouble(Ranking.Place::pScore)
                .average()
                .orElseThrow())
        .as("seed " + seed)
        .isCloseTo(0.5, within(1e-12));
    assertThat(result.weights())
        .as("seed " + seed)
        .allMatch(w -> w.weight() > 0 && w.leverage() <= 1 + 1e-12);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void studiesThatAgreeToTheLastDigitDisagreeByNothing(long seed) {
    List<Contrast> contrasts =
        network(seed).stream()
            .map(
                c ->
                    new Contrast(
                        c.study(),
                        c.treatment1(),
                        c.treatment2(),
                        c.treatment1().charAt(1) - c.treatment2().charAt(1),
                        c.standardError()))
            .toList();
    NetworkResult result = analysed(Network.randomEffectsByReml(), contrasts);
    assertThat(result.heterogeneity().tauSquared()).as("seed " + seed).isZero();
    assertThat(result.heterogeneity().total().statistic())
        .as("seed " + seed)
        .isCloseTo(0, within(1e-20));
    assertThat(result.league().compare("T5", "T0").estimate().value())
        .as("seed " + seed)
        .isCloseTo(5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-7, 1e-3, 1e3, 1e7})
  void studiesOfVeryDifferentPrecisionAreWeighedAsTheyAre(double error) {
    List<Contrast> contrasts =
        List.of(
            new Contrast("Sharp", "A", "B", 1, error),
            new Contrast("Blunt", "A", "B", 3, 1),
            new Contrast("Bridge", "B", "C", 2, 1));
    NetworkResult result = analysed(Network.commonEffect(), contrasts);
    double share = 1 / (1 + (error * error));
    assertThat(result.league().compare("A", "B").estimate().value())
        .isCloseTo(share + (3 * (1 - share)), within(1e-12));
    assertThat(result.league().compare("A", "C").estimate().standardError())
        .isCloseTo(Math.sqrt(1 + (error * error * share)), within(1e-12));
  }
}
