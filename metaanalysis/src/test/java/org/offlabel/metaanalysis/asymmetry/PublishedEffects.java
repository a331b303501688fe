package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.statistic.Reference;

/** Published tables of effects that the tests of asymmetry and sensitivity share. */
public final class PublishedEffects {

  private PublishedEffects() {}

  /** BCG vaccine against tuberculosis: Colditz and others, JAMA 1994;271:698-702. */
  public static List<TwoByTwo> bcgTables() {
    return tables(
        new double[] {4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27},
        new double[] {
          123, 306, 231, 13598, 5069, 1541, 2545, 88391, 7499, 1716, 50634, 2498, 16913
        },
        new double[] {11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29},
        new double[] {
          139, 303, 220, 12867, 5808, 1451, 629, 88391, 7277, 1665, 27338, 2341, 17854
        });
  }

  /** The years of the BCG trials, in the order of the tables. */
  public static List<Integer> bcgYears() {
    return List.of(1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976);
  }

  /** Log risk ratios of the BCG trials. */
  public static Effects bcg() {
    return TableEffects.standard().riskRatios(bcgTables()).effects();
  }

  /**
   * Intravenous magnesium in acute myocardial infarction: Egger, Davey Smith and Altman, Systematic
   * Reviews in Health Care, 2nd ed. 2001.
   */
  public static List<TwoByTwo> magnesiumTables() {
    return tables(
        new double[] {1, 9, 2, 1, 10, 1, 1, 0, 6, 1, 2, 5, 4, 90, 4, 2216},
        new double[] {40, 135, 200, 48, 150, 59, 25, 22, 76, 27, 89, 23, 130, 1159, 107, 29011},
        new double[] {2, 23, 7, 1, 8, 9, 3, 1, 11, 7, 12, 13, 8, 118, 17, 2103},
        new double[] {36, 135, 200, 46, 148, 56, 23, 21, 75, 27, 80, 33, 122, 1157, 108, 29039});
  }

  /** Log odds ratios of the magnesium trials. */
  public static Effects magnesium() {
    return TableEffects.standard().oddsRatios(magnesiumTables()).effects();
  }

  /** Oral rehydration of low osmolarity: Hahn, Kim and Garner, BMJ 2001;323:81-85. */
  static List<TwoByTwo> rehydrationTables() {
    return tables(
        new double[] {4, 0, 34, 7, 6, 1, 0, 11, 2, 0, 0, 33},
        new double[] {19, 18, 341, 71, 45, 94, 22, 88, 82, 33, 15, 221},
        new double[] {5, 0, 50, 16, 5, 8, 0, 12, 7, 0, 1, 43},
        new double[] {19, 18, 334, 69, 44, 96, 22, 82, 84, 30, 20, 218});
  }

  /**
   * Lung cancer in those who live with a smoker, log odds ratios: Hackshaw, Law and Wald, BMJ
   * 1997;315:980-988; Hackshaw, Stat Methods Med Res 1998;7:119-136.
   */
  public static Effects smoking() {
    double[] ratio = {
      1.18, 1.45, 2.02, 1.2, 0.75, 2.07, 2.13, 0.8, 0.79, 2.01, 1.23, 1.2, 1.52, 1.03, 1.55, 1.03,
      2.34, 1.65, 1.19, 1.52, 2.16, 1.08, 2.55, 1.62, 1.06, 0.79, 0.74, 2.27, 0.97, 1.6, 1.19, 1.66,
      1.26, 1.1, 1.66, 1.16, 1.11
    };
    double[] lower = {
      0.9, 1.02, 0.48, 0.8, 0.43, 0.81, 1.19, 0.34, 0.25, 1.09, 0.81, 0.5, 0.87, 0.41, 0.9, 0.61,
      0.81, 1.16, 0.82, 0.39, 1.08, 0.64, 0.74, 0.9, 0.74, 0.62, 0.32, 0.75, 0.78, 0.8, 0.66, 0.73,
      1.04, 0.62, 1.12, 0.8, 0.67
    };
    double[] upper = {
      1.54, 2.08, 8.56, 1.6, 1.3, 5.25, 3.83, 1.9, 2.45, 3.72, 1.87, 3.3, 2.63, 2.55, 2.67, 1.74,
      6.75, 2.35, 1.73, 5.96, 4.29, 1.82, 8.78, 2.91, 1.52, 1.02, 1.69, 6.82, 1.21, 3, 2.13, 3.78,
      1.54, 1.96, 2.45, 1.69, 1.84
    };
    double reach = 2 * Reference.NORMAL.criticalValue(0.95);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < ratio.length; i++) {
      double error = Math.log(upper[i] / lower[i]) / reach;
      effects.add(new Effect("Study " + (i + 1), Math.log(ratio[i]), error * error));
    }
    return new Effects(Measure.GENERIC_LOG, effects);
  }

  /**
   * Teacher expectancy, standardised mean differences: Raudenbush and Bryk, J Educ Stat
   * 1985;10:75-98. Some variances and effects are alike.
   */
  public static Effects expectancy() {
    return Effects.of(
        Measure.STANDARDISED_MEAN_DIFFERENCE,
        new double[] {
          0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.8, 0.54, 0.18, -0.02, 0.23,
          -0.18, -0.06, 0.3, 0.07, -0.07
        },
        new double[] {
          0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.063, 0.0912,
          0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303
        });
  }

  /** Sizes of both groups together. */
  static List<Double> sizes(List<TwoByTwo> tables) {
    return tables.stream().map(TwoByTwo::total).toList();
  }

  /** The first effects of a set. */
  public static Effects first(int count, Effects effects) {
    return new Effects(effects.measure(), effects.list().subList(0, count));
  }

  /** Effects with a variance of 0.04 each. */
  public static Effects alike(double... estimates) {
    return Effects.of(
        Measure.GENERIC, estimates, DoubleStream.of(estimates).map(each -> 0.04).toArray());
  }

  private static List<TwoByTwo> tables(double[] a, double[] n1, double[] c, double[] n2) {
    List<TwoByTwo> tables = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      tables.add(new TwoByTwo("Trial " + (i + 1), a[i], n1[i], c[i], n2[i]));
    }
    return List.copyOf(tables);
  }
}
