package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The trials of BCG come out as Viechtbauer, Journal of Statistical Software 2010;36(3), sections 3
 * and 4, prints them; where more digits are held, they are those of metafor 3.8-1.
 */
final class PoolBcgTest {

  @TempDir private Path folder;

  @Test
  void readsAsExpected() {
    assertThat(new Tables(folder).text(Tables.BCG))
        .isEqualTo(
            """
            Risk ratio (RR), 13 studies
            Inverse variance, random effects (restricted maximum likelihood), Wald-type z
              test
            The measure was not asked for; RR is the usual one of events and totals of two
              groups. Others: --measure OR, RD, PETO.

            Study                        Group 1    Group 2    RR  95 % interval  Weight
            Aronson 1948                   4/123     11/139  0.41  0.13 to  1.26   5.1 %
            Ferguson & Simes 1949          6/306     29/303  0.20  0.09 to  0.49   6.4 %
            Rosenthal et al 1960           3/231     11/220  0.26  0.07 to  0.92   4.4 %
            Hart & Sutherland 1977      62/13598  248/12867  0.24  0.18 to  0.31   9.7 %
            Frimodt-Moller et al 1973    33/5069    47/5808  0.80  0.52 to  1.25   8.9 %
            Stein & Aronson 1953        180/1541   372/1451  0.46  0.39 to  0.54  10.1 %
            Vandiviere et al 1973         8/2545     10/629  0.20  0.08 to  0.50   6.0 %
            TPT Madras 1980            505/88391  499/88391  1.01  0.89 to  1.14  10.2 %
            Coetzee & Berjak 1968        29/7499    45/7277  0.63  0.39 to 0.996   8.7 %
            Rosenthal et al 1961         17/1716    65/1665  0.25  0.15 to  0.43   8.4 %
            Comstock et al 1974        186/50634  141/27338  0.71  0.57 to  0.89   9.9 %
            Comstock & Webster 1969       5/2498     3/2341  1.56  0.37 to  6.53   3.8 %
            Comstock et al 1976         27/16913   29/17854  0.98  0.58 to  1.66   8.4 %
            Pooled                                           0.49  0.34 to  0.70
            Prediction interval                                    0.13 to  1.78

            Estimate on the scale of the analysis: -0.7145, standard error 0.1798
            Test of no effect: z = -3.9744, p < 0.0001 (7.1e-05)
            Heterogeneity: Q(12) = 152.2, p < 0.0001 (2.0e-26)
              τ² = 0.3132 (standard error 0.1664; 95 % interval 0.1197 to 1.1115)
              τ = 0.5597, I² = 92.2 % (from τ²), H² = 12.86
            Prediction interval by t with k - 2 degrees of freedom

            In plain words
            Together the 13 studies give a risk ratio of 0.49 (95 % interval 0.34 to 0.70):
            in group 1 the event was 0.49 times as frequent as in group 2. The interval does
            not include 1, no difference. About 92 % of the spread between the studies'
            results is more than chance would give (I²). In a new study like these the true
            risk ratio would be expected between 0.13 and 1.78 (95 % prediction interval),
            which includes no difference. This is arithmetic on the numbers given: it cannot
            tell how well the studies were made, nor whether studies are missing.
            """);
  }

  @Test
  void hasTheFiguresOfMetaforInFull() {
    JsonNode json = new Tables(folder).json(Tables.BCG);

    near(json.at("/estimate/value"), -0.714532342158, 1e-10);
    near(json.at("/estimate/standardError"), 0.179781516105, 1e-10);
    near(json.at("/estimate/p"), 7.05425810164e-05, 1e-12);
    near(json.at("/heterogeneity/tauSquared"), 0.313243258136, 1e-10);
    near(json.at("/heterogeneity/tauSquaredStandardError"), 0.166425752837, 1e-10);
    near(json.at("/heterogeneity/iSquared"), 92.2213845213, 1e-8);
    near(json.at("/heterogeneity/hSquared"), 12.8557582353, 1e-8);
    near(json.at("/heterogeneity/q"), 152.233008082, 1e-8);
    assertThat(json.at("/schema").asString()).isEqualTo("offlabel/pool/1");
    assertThat(json.at("/studies").size()).isEqualTo(13);
  }

  /** Each way of pooling against metafor 3.8-1: rma, rma.mh, rma.peto and rma.glmm. */
  @ParameterizedTest
  @CsvSource({
    "MH,RR,-0.4537096046838,0.0393373668713,1e-10",
    "PETO,PETO,-0.4744463109406,0.0406590807446,1e-10",
    "UM.FS,OR,-0.745013466103,0.175565799340,2e-5",
    "CM.AL,OR,-0.7221,0.1744,5e-5"
  })
  void poolsCountsInEveryWay(
      String method, String measure, double estimate, double error, double tolerance) {
    JsonNode json = new Tables(folder).json(Tables.BCG, "--method", method, "--measure", measure);

    near(json.at("/estimate/value"), estimate, tolerance);
    near(json.at("/estimate/standardError"), error, tolerance);
    assertThat(json.at("/measure").asString()).isEqualTo(measure);
  }

  @ParameterizedTest
  @CsvSource({"UM.FS", "UM.RS", "CM.EL", "CM.AL", "PETO"})
  void poolsTheirOwnMeasureWhenNoneIsAskedFor(String method) {
    String text = new Tables(folder).text(Tables.BCG, "--method", method);

    assertThat(text).startsWith(method.equals("PETO") ? "Peto odds ratio" : "Odds ratio (OR)");
    assertThat(text).doesNotContain("The measure was not asked for");
  }

  @Test
  void testsByKnappAndHartung() {
    JsonNode json = new Tables(folder).json(Tables.BCG, "--test", "knha");

    near(json.at("/estimate/standardError"), 0.180791744093, 1e-9);
    near(json.at("/estimate/interval/lower"), -1.108443713686, 1e-9);
    near(json.at("/estimate/interval/upper"), -0.320620970631, 1e-9);
    assertThat(json.at("/estimate/distribution").asString()).isEqualTo("t");
  }

  /** The paper's mixed-effects model: tau^2 0.1108, R^2 64.63 %, QM(2) = 12.2043, p = 0.0022. */
  @Test
  void explainsEffectsByLatitudeAndYear() {
    JsonNode json =
        new Tables(folder)
            .json(Tables.BCG, "--moderator", "ablat", "--moderator", "year")
            .at("/metaRegression");

    near(json.at("/coefficients/0/estimate/value"), -3.54535301995838, 1e-5);
    near(json.at("/coefficients/1/estimate/value"), -0.0280113294442, 1e-8);
    near(json.at("/coefficients/1/estimate/standardError"), 0.0102339432310, 1e-8);
    near(json.at("/coefficients/2/estimate/value"), 0.00190748044752, 1e-8);
    near(json.at("/test/qm"), 12.20448687917, 1e-5);
    near(json.at("/test/p"), 0.00223784162, 1e-8);
    near(json.at("/residual/tauSquared"), 0.11078469694797, 1e-7);
    near(json.at("/residual/q"), 28.32514365625, 1e-7);
    near(json.at("/rSquared"), 64.633014735, 1e-4);
  }

  /** Each subgroup with its own tau^2; the test between them by rma(method = "FE") of the three. */
  @Test
  void poolsBySubgroup() {
    JsonNode json = new Tables(folder).json(Tables.BCG, "--subgroup", "alloc").at("/subgroups");

    assertThat(json.at("/groups/0/subgroup").asString()).isEqualTo("random");
    near(json.at("/groups/0/estimate/value"), -0.970964704263, 1e-8);
    near(json.at("/groups/0/heterogeneity/tauSquared"), 0.392528006901, 1e-8);
    near(json.at("/groups/1/estimate/value"), -0.540792961849, 1e-8);
    near(json.at("/groups/2/estimate/standardError"), 0.359745232433, 1e-8);
    near(json.at("/differences/q"), 1.861444946155, 1e-7);
    near(json.at("/differences/p"), 0.394268758886, 1e-8);
  }

  /** The paper's t = -1.4013, p = 0.1887; tau = 0.0256, p = 0.9524; one study filled in. */
  @Test
  void looksForAsymmetry() {
    JsonNode json = new Tables(folder).json(Tables.BCG, "--bias").at("/asymmetry");

    near(json.at("/egger/slope/statistic"), -1.4013, 5e-5);
    near(json.at("/egger/slope/p"), 0.188706995082, 1e-9);
    near(json.at("/begg/tau"), 0.0256, 5e-5);
    near(json.at("/begg/p"), 0.9524, 5e-5);
    assertThat(json.at("/trimAndFill/missing").asInt()).isEqualTo(1);
    assertThat(json.at("/trimAndFill/side").asString()).isEqualTo("right");
    near(json.at("/trimAndFill/adjusted/value"), -0.65708280076, 1e-7);
    assertThat(json.has("harbord")).isTrue();
    assertThat(json.has("peters")).isTrue();
  }

  /** leave1out, influence and cumul (by year) of metafor. */
  @Test
  void showsHowMuchHangsOnSingleStudiesAndOnTheirOrder() {
    JsonNode json =
        new Tables(folder).json(Tables.BCG, "--leave-one-out", "--influence", "--cumulative");

    near(json.at("/leaveOneOut/steps/0/estimate/value"), -0.7071, 5e-5);
    near(json.at("/leaveOneOut/steps/7/estimate/value"), -0.7948, 5e-5);
    near(json.at("/leaveOneOut/steps/7/heterogeneity/tauSquared"), 0.2732, 5e-5);
    near(json.at("/influence/3/deletedResidual"), -1.4512, 5e-5);
    near(json.at("/influence/3/dffits"), -0.5201, 5e-5);
    near(json.at("/influence/3/cooksDistance"), 0.2295, 5e-5);
    near(json.at("/influence/3/covarianceRatio"), 0.9651, 5e-5);
    assertThat(json.at("/cumulative/order").asString()).isEqualTo("by year");
    near(json.at("/cumulative/steps/1/estimate/value"), -1.3250, 5e-5);
    assertThat(json.at("/cumulative/steps/12/study").asString()).isEqualTo("TPT Madras 1980");
    near(json.at("/cumulative/steps/12/estimate/value"), -0.714532342158, 1e-9);
  }

  private static void near(JsonNode node, double expected, double tolerance) {
    assertThat(node.isNumber()).isTrue();
    assertThat(node.asDouble()).isCloseTo(expected, within(tolerance));
  }
}
