package org.offlabel.metaanalysis.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Tails and quantiles as R 4.2's pt, pchisq, pnorm, pf, qt, qchisq and qnorm give them, down to
 * probabilities of 1e-300; t's quantiles of 1e-300, where R itself has 8 digits, from the power law
 * that its tail is there.
 */
final class DistributionsTest {

  /** Distribution (u upper, l lower), degrees of freedom, tail probability, quantile. */
  private static final String QUANTILES =
      """
            t 1 0.4 0.32491969623290634
            chi-u 1 0.4 0.70832630080079406
            chi-l 1 0.4 0.27499589772845612
            t 1 0.05 6.3137515146750438
            chi-u 1 0.05 3.8414588206941258
            chi-l 1 0.05 0.0039321400000195249
            t 1 0.025 12.706204736174707
            chi-u 1 0.025 5.0238861873148872
            chi-l 1 0.025 0.00098206911717525617
            t 1 1e-3 318.30883898555044
            chi-u 1 1e-3 10.827566170662729
            chi-l 1 1e-3 1.5707971492624904e-06
            t 1 1e-10 3183098861.8379064
            chi-u 1 1e-10 41.821456364761296
            chi-l 1 1e-10 1.5707963267948935e-20
            t 1 1e-40 3.1830988618379075e+39
            chi-u 1 1e-40 178.55925611137766
            chi-l 1 1e-40 1.5707963267949121e-80
            t 1 1e-300 3.183098861837907e+299
            chi-u 1 1e-300 1373.8726312223939
            chi-l 1 1e-300 0
            t 3 0.4 0.27667066233268983
            chi-u 3 0.4 2.9461660731019514
            chi-l 3 0.4 1.8691684033887159
            t 3 0.05 2.3533634348018255
            chi-u 3 0.05 7.8147279032511801
            chi-l 3 0.05 0.35184631774927144
            t 3 0.025 3.1824463052837091
            chi-u 3 0.025 9.3484036044961449
            chi-l 3 0.025 0.21579528262389788
            t 3 1e-3 10.214531852407385
            chi-u 3 1e-3 16.266236196238129
            chi-l 3 1e-3 0.024297585815692732
            t 3 1e-10 2225.7692846830946
            chi-u 3 1e-10 49.542155927523666
            chi-l 3 1e-10 5.2093976214344798e-07
            t 3 1e-40 22257698238224.379
            chi-u 3 1e-40 189.00751035200008
            chi-l 3 1e-40 5.2093970786780664e-27
            t 3 1e-300 1.033110836044653e+100
            chi-u 3 1e-300 1388.3367738546856
            chi-l 3 1e-300 2.4179879310247951e-200
            t 12 0.4 0.259032745676887
            chi-u 12 0.4 12.583837966617503
            chi-l 12 0.4 10.181971378751603
            t 12 0.05 1.7822875556493198
            chi-u 12 0.05 21.026069817483062
            chi-l 12 0.05 5.2260294883926415
            t 12 0.025 2.1788128296672289
            chi-u 12 0.025 23.336664158645345
            chi-l 12 0.025 4.4037885069817015
            t 12 1e-3 3.9296332646264913
            chi-u 12 1e-3 32.909490407360217
            chi-l 12 1e-3 2.2142093205112787
            t 12 1e-10 19.391546179047737
            chi-u 12 1e-10 72.694394053641972
            chi-l 12 1e-10 0.13020333188683156
            t 12 1e-40 6222.2491372472668
            chi-u 12 1e-40 221.80995026091335
            chi-l 12 1e-40 1.2899873507528395e-06
            t 12 1e-300 2.8881126271501856e+25
            chi-u 12 1e-300 1437.7670049789865
            chi-l 12 1e-300 5.9875903310479007e-50
            t 100 0.4 0.25402218245822766
            chi-u 100 0.4 102.94594421545683
            chi-l 100 0.4 95.807847857973542
            t 100 0.05 1.6602343260853236
            chi-u 100 0.05 124.34211340400407
            chi-l 100 0.05 77.929465165017263
            t 100 0.025 1.983971518523552
            chi-u 100 0.025 129.56119718583662
            chi-l 100 0.025 74.221927474923717
            t 100 1e-3 3.1737394937387826
            chi-u 100 1e-3 149.44925277903869
            chi-l 100 1e-3 61.917939206936623
            t 100 1e-10 7.0833754814007222
            chi-u 100 1e-10 217.71420313830922
            chi-l 100 1e-10 34.399823909124819
            t 100 1e-40 22.195216983356914
            chi-u 100 1e-40 419.5045899398134
            chi-l 100 1e-40 6.5875147208845704
            t 100 1e-300 9682.7342870695647
            chi-u 100 1e-300 1756.7875331838768
            chi-l 100 1e-300 3.8966523340135584e-05
            t 1000 0.4 0.25341451583949876
            chi-u 1000 0.4 1010.7018606419132
            chi-l 1000 0.4 988.05053927348331
            t 1000 0.05 1.6463788172854645
            chi-u 1000 0.05 1074.6794488034409
            chi-l 1000 0.05 927.59436302097902
            t 1000 0.025 1.9623390808264078
            chi-u 1000 0.025 1089.5309127749135
            chi-l 1000 0.025 914.25715379925896
            t 1000 1e-3 3.098402163912922
            chi-u 1000 1e-3 1143.9170926196791
            chi-l 1000 1e-3 867.47908260727661
            t 1000 1e-10 6.4278762831342062
            chi-u 1000 1e-10 1311.3030082806069
            chi-l 1000 1e-10 741.26807171935309
            t 1000 1e-40 13.92662723864359
            chi-u 1000 1e-40 1717.9149781242245
            chi-l 1000 1e-40 516.05506042695606
            t 1000 1e-300 54.291388553051739
            chi-u 1000 1e-300 3672.3665445566476
            chi-l 1000 1e-300 103.26569817584321
            normal 0 0.4 0.25334710313579978
            normal 0 0.05 1.6448536269514726
            normal 0 0.025 1.9599639845400538
            normal 0 1e-3 3.0902323061678132
            normal 0 1e-10 6.3613409024040557
            normal 0 1e-40 13.310921371425172
            normal 0 1e-300 37.047096299361201
      """;

  /** Distribution (for F with the denominator's degrees of freedom), df, statistic, upper tail. */
  private static final String TAILS =
      """
            normal 0 0.5 0.30853753872598694
            normal 0 2 0.022750131948179212
            normal 0 5 2.8665157187919391e-07
            normal 0 13 6.1171643995498803e-39
            normal 0 37 5.7255712225245771e-300
            t 1 0.5 0.35241638234956679
            t 1 2 0.14758361765043321
            t 1 10 0.03172551743055356
            t 1 60 0.0053046736326232691
            t 1 10000 3.1830988512275763e-05
            t 3 0.5 0.32572398242407552
            t 3 2 0.069662984279421566
            t 3 10 0.0010641995292070747
            t 3 60 5.0997968366598732e-06
            t 3 10000 1.1026577511479063e-12
            t 10 0.5 0.31394680287148646
            t 10 2 0.036694017385370196
            t 10 10 7.9477658779820508e-07
            t 10 60 2.0092614253442056e-14
            t 10 10000 1.2304681860353144e-36
            t 100 0.5 0.30908678291544334
            t 100 2 0.024106089365566834
            t 100 10 4.9508444922970468e-17
            t 100 60 1.5688071595706816e-80
            t 100 10000 3.9792648519578108e-302
            t 1000 0.5 0.30859254041693751
            t 1000 2 0.022885173246625829
            t 1000 10 8.3353514793000405e-23
            t 1000 60 0
            t 1000 10000 0
            chi 1 0.5 0.47950012218695348
            chi 1 10 0.0015654022580025519
            chi 1 200 2.0884875837625449e-45
            chi 1 1400 2.1010145162641344e-306
            chi 1 2000 0
            chi 3 0.5 0.91889141165467592
            chi 3 10 0.018566135463043233
            chi 3 200 4.2185411071920418e-43
            chi 3 1400 2.9456193610163185e-303
            chi 3 2000 0
            chi 10 0.5 0.99999338828943896
            chi 10 10 0.44049328506521246
            chi 10 200 1.6139305336977309e-37
            chi 10 1400 9.9203914798005254e-295
            chi 10 2000 0
            chi 100 0.5 1
            chi 100 10 1
            chi 100 200 1.178450072097942e-08
            chi 100 1400 4.4774296035997468e-228
            chi 100 2000 0
            chi 1000 0.5 1
            chi 1000 10 1
            chi 1000 200 1
            chi 1000 1400 7.0321456418285883e-16
            chi 1000 2000 4.1436785914549906e-69
            f2 1 0.5 0.55278640450004213
            f2 1 4 0.18350341907227391
            f2 1 100 0.0098524570233256923
            f2 1 1e+05 9.9998500024999572e-06
            f8 1 0.5 0.49957589436325944
            f8 1 4 0.080516237957262621
            f8 1 100 8.4881815276284992e-06
            f8 1 1e+05 1.1196774991272136e-17
            f100 1 0.5 0.48114467698573948
            f100 1 4 0.048212178731133669
            f100 1 100 9.9016889845940936e-17
            f100 1 1e+05 7.5746618628887371e-152
            f2 3 0.5 0.71943414112515269
            f2 3 4 0.20643991448066967
            f2 3 100 0.0099173099890962207
            f2 3 1e+05 9.9999166673148e-06
            f8 3 0.5 0.6926248669438464
            f8 3 4 0.051893676848424379
            f8 3 100 1.1084011308573334e-06
            f8 3 1e+05 1.2442984401745373e-18
            f100 3 0.5 0.68313252889388165
            f100 3 4 0.009799141133877998
            f100 3 100 5.5095894636965977e-30
            f100 3 1e+05 1.1010448117639718e-173
            f2 10 0.5 0.81406556791812934
            f2 10 4 0.21647383353154095
            f2 10 100 0.0099402788840186052
            f2 10 1e+05 9.9999400002799952e-06
            f8 10 0.5 0.84922643976283441
            f8 10 4 0.030656411941777168
            f8 10 100 2.7074187457688716e-07
            f8 10 1e+05 2.867034854784864e-19
            f100 10 0.5 0.88635039115307401
            f100 10 4 0.00012771907464209891
            f100 10 100 1.8545537440129859e-47
            f100 10 1e+05 3.145503992301874e-195
      """;

  @Test
  void quantiles() {
    QUANTILES
        .lines()
        .forEach(
            line -> {
              String[] words = line.trim().split(" ", -1);
              double df = Double.parseDouble(words[1]);
              double p = Double.parseDouble(words[2]);
              double quantile =
                  switch (words[0]) {
                    case "t" -> Reference.t(df).upperQuantile(p);
                    case "chi-u" -> new ChiSquared(df).upperQuantile(p);
                    case "chi-l" -> new ChiSquared(df).quantile(p);
                    default -> Reference.NORMAL.upperQuantile(p);
                  };
              close(line, quantile, Double.parseDouble(words[3]));
            });
  }

  @Test
  void tails() {
    TAILS
        .lines()
        .forEach(
            line -> {
              String[] words = line.trim().split(" ", -1);
              double df = Double.parseDouble(words[1]);
              double statistic = Double.parseDouble(words[2]);
              double tail =
                  switch (words[0]) {
                    case "t" -> Reference.t(df).upperTail(statistic);
                    case "chi" -> new ChiSquared(df).upperTail(statistic);
                    case "normal" -> Reference.NORMAL.upperTail(statistic);
                    default ->
                        new FRatio(df, Double.parseDouble(words[0].substring(1)))
                            .upperTail(statistic);
                  };
              close(line, tail, Double.parseDouble(words[3]));
            });
  }

  @Test
  void quantilesMirrorEachOther() {
    for (double df : new double[] {1, 2.5, 7, 1e6, Double.POSITIVE_INFINITY}) {
      for (double p : new double[] {1e-250, 1e-30, 1e-5, 0.3, 0.5}) {
        Reference reference = Reference.t(df);
        assertThat(reference.quantile(p))
            .as("df %s, p %s", df, p)
            .isCloseTo(
                -reference.upperQuantile(p),
                within(1e-12 * Math.abs(reference.quantile(p)) + 1e-15));
        if (p < 0.5) {
          assertThat(reference.upperTail(reference.upperQuantile(p)) / p)
              .as("df %s, p %s", df, p)
              .isCloseTo(1, within(1e-10));
        }
      }
    }
  }

  @Test
  void anFWithInfiniteDenominatorIsChiSquared() {
    assertThat(new FRatio(3, Double.POSITIVE_INFINITY).upperTail(4))
        .isEqualTo(new ChiSquared(3).upperTail(12));
    assertThat(new FRatio(1, 9).upperTail(2.25))
        .isCloseTo(Reference.t(9).twoSidedP(1.5), within(1e-14));
  }

  private static void close(String line, double actual, double expected) {
    assertThat(actual)
        .as(line)
        .isCloseTo(expected, within((1e-12 * Math.abs(expected)) + Double.MIN_VALUE));
  }
}
