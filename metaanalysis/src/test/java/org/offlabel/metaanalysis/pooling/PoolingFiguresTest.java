package org.offlabel.metaanalysis.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Every method on the thirteen BCG trials (Colditz and others 1994, JAMA 271:698-702) and on three
 * made-up studies, as metafor 3.8-1 pools them with its iterations run to 1e-14.
 */
final class PoolingFiguresTest {

  /**
   * Data, method, τ² and its standard error (0 for none), estimate and its standard error; I², H²,
   * standard error and interval by Knapp-Hartung, log-likelihood.
   */
  private static final String METAFOR =
      """
            bcg EE 0 0 -0.430285163654 0.0404987517109\
             92.1173468546 12.6860840069 0.14424654798 -0.744571393027 -0.115998934281 -70.2235699044
            bcg DL 0.308760262862 0.229869992511 -0.714117222073 0.178742089535\
             92.1173468546 12.6860840069 0.180696628336 -1.10782135417 -0.320413089978 -12.6823357814
            bcg HE 0.328563857996 0.207087178299 -0.715878588759 0.183279985989\
             92.5570974066 13.4356185299 0.181104069191 -1.11047045822 -0.3212867193 -12.710995051
            bcg HS 0.228362863677 0.127904556613 -0.704535373916 0.158652093057\
             89.6299666641 9.6431705435 0.178623307722 -1.09372212846 -0.315348619374 -12.7426653013
            bcg SJ 0.345515701599 0.149680511347 -0.717248592558 0.187059458416\
             92.8963240955 14.0772188012 0.181428451528 -1.11254723041 -0.321949954702 -12.7440226514
            bcg ML 0.280028137269 0.144251949383 -0.711199135474 0.171896808777\
             91.3782837894 11.5986188315 0.180042222144 -1.10347743896 -0.318920831984 -12.6650763483
            bcg REML 0.313243258136 0.166425752837 -0.714532342158 0.179781516105\
             92.2213845213 12.8557582353 0.180791744093 -1.10844371369 -0.320620970631 -12.2023714155
            bcg EB 0.318068452205 0.173663027463 -0.714968153493 0.180892191538\
             92.3303379542 13.0383841429 0.180892191538 -1.1090983812 -0.320837925785 -12.6943369162
            bcg PM 0.318068452205 0.173663027463 -0.714968153493 0.180892191538\
             92.3303379542 13.0383841429 0.180892191538 -1.1090983812 -0.320837925785 -12.6943369162
            tiny EE 0 0 0.416129032258 0.107763181216\
             53.9033457249 2.16935483871 0.158721478712 -0.26679437139 1.09905243591 -0.15674821885
            tiny DL 0.0483333333333 0.0918968826296 0.364070175439 0.173594848027\
             53.9033457249 2.16935483871 0.156893839062 -0.310989529484 1.03912988036 -0.0296155160795
            tiny HE 0.0133333333333 0.0666666666667 0.389855072464 0.130825272397\
             24.3902439024 1.32258064516 0.159645991181 -0.297046187284 1.07675633221 0.0551471677282
            tiny HS 0.0155463059313 0.0321677666741 0.387018716779 0.134098591113\
             27.3319348229 1.37612030479 0.159541727812 -0.299433933901 1.07347136746 0.0657474900034
            tiny SJ 0.0374400938105 0.0399186697142 0.369170227541 0.161860885837\
             47.5288370305 1.90580872122 0.157793838513 -0.309761862476 1.04810231756 0.0304927704407
            tiny ML 0.0214627657426 0.0464518206519 0.380661132654 0.142335749762\
             34.1785016242 1.51926046151 0.159145057289 -0.304084782518 1.06540704783 0.0762192809122
            tiny REML 0.0476254731434 0.0911378899946 0.364357277015 0.17286238236\
             53.5365468914 2.15222918895 0.15694998984 -0.310944025203 1.03965857923 -0.312362631309
            tiny EB 0.0341335874623 0.074966603308 0.37106867545 0.158078675884\
             45.2298664136 1.82581259989 0.158078675884 -0.309088970859 1.05122632176 0.0454763992544
            tiny PM 0.0341335874623 0.074966603308 0.37106867545 0.158078675884\
             45.2298664136 1.82581259989 0.158078675884 -0.309088970859 1.05122632176 0.0454763992544
      """;

  static final Effects BCG =
      TableEffects.standard()
          .riskRatios(
              List.of(
                  trial(4, 119, 11, 128),
                  trial(6, 300, 29, 274),
                  trial(3, 228, 11, 209),
                  trial(62, 13536, 248, 12619),
                  trial(33, 5036, 47, 5761),
                  trial(180, 1361, 372, 1079),
                  trial(8, 2537, 10, 619),
                  trial(505, 87886, 499, 87892),
                  trial(29, 7470, 45, 7232),
                  trial(17, 1699, 65, 1600),
                  trial(186, 50448, 141, 27197),
                  trial(5, 2493, 3, 2338),
                  trial(27, 16886, 29, 17825)))
          .effects();

  private static final Effects TINY =
      Effects.of(Measure.GENERIC, new double[] {0.1, 0.3, 0.6}, new double[] {0.04, 0.09, 0.02});

  private static TwoByTwo trial(double a, double b, double c, double d) {
    return new TwoByTwo("trial", a, a + b, c, c + d);
  }

  static Stream<String> figures() {
    return METAFOR.lines();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void agreesWithMetafor(String line) {
    String[] words = line.trim().split("\\s+");
    Effects effects = words[0].equals("bcg") ? BCG : TINY;
    Pooling pooling = Pooling.randomEffects().withMethod(Method.ofCode(words[1]).orElseThrow());
    double[] of = Stream.of(words).skip(2).mapToDouble(Double::parseDouble).toArray();

    Pooled pooled = pooling.pool(effects).orElseThrow();
    close(pooled.heterogeneity().tauSquared().value(), of[0]);
    if (of[1] > 0) {
      close(pooled.heterogeneity().tauSquared().standardError(), of[1]);
    }
    close(pooled.estimate().value(), of[2]);
    close(pooled.estimate().standardError(), of[3]);
    close(pooled.heterogeneity().iSquared(), of[4]);
    close(pooled.heterogeneity().hSquared(), of[5]);
    close(pooled.logLikelihood(), of[9]);
    assertThat(pooled.heterogeneity().tauSquared().converged()).isTrue();

    Pooled knha = pooling.withTest(TestMethod.KNAPP_HARTUNG).pool(effects).orElseThrow();
    close(knha.estimate().standardError(), of[6]);
    close(knha.estimate().interval().lower(), of[7]);
    close(knha.estimate().interval().upper(), of[8]);
  }

  private static void close(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }

  /** REML on the BCG trials: as metafor beside z and knha, and t(k − 2) of the Handbook. */
  @Test
  void predictionIntervalsByConvention() {
    Pooling reml = Pooling.randomEffects();
    check(reml.withPrediction(PredictionConvention.NORMAL), -1.867, 0.438);
    check(reml, -2.008, 0.579);
    check(
        reml.withTest(TestMethod.KNAPP_HARTUNG).withPrediction(PredictionConvention.T_K_MINUS_1),
        -1.996,
        0.567);
  }

  private static void check(Pooling pooling, double lower, double upper) {
    Interval interval = pooling.pool(BCG).orElseThrow().predictionInterval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(lower, within(5e-4));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-4));
  }

  /**
   * Agreeing studies make Knapp-Hartung's interval far too short, which the modified form forbids;
   * Röver, Knapp and Friede 2015, BMC Med Res Methodol 15:99.
   */
  @Test
  void knappHartungShrinksWhereStudiesAgreeAndItsModificationDoesNot() {
    Effects agreeing =
        Effects.of(
            Measure.GENERIC,
            new double[] {0.20, 0.21, 0.19, 0.22},
            new double[] {0.0421, 0.0421, 0.0421, 0.0421});
    Pooling reml = Pooling.randomEffects();
    double z = Math.sqrt(0.0421 / 4);
    assertThat(reml.pool(agreeing).orElseThrow().estimate().standardError())
        .isCloseTo(z, within(1e-12));
    assertThat(
            reml.withTest(TestMethod.KNAPP_HARTUNG)
                .pool(agreeing)
                .orElseThrow()
                .estimate()
                .standardError())
        .isCloseTo(Math.sqrt(5e-4 / 3 / 4), within(1e-12));
    assertThat(
            reml.withTest(TestMethod.MODIFIED_KNAPP_HARTUNG)
                .pool(agreeing)
                .orElseThrow()
                .estimate()
                .standardError())
        .isCloseTo(z, within(1e-12));
  }
}
