package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The 13 trials of BCG vaccine against tuberculosis (Colditz and others, JAMA 1994;271:698), as in
 * dat.bcg of metafor 3.8-1. Pooled figures: REML, metafor 3.8-1.
 */
final class Bcg {

  static final Axis AXIS =
      Axis.ratio("Risk ratio of tuberculosis").favours("vaccine", "no vaccine");

  /** Log risk ratio, variance, and weight in percent. */
  static final double[][] EFFECTS = {
    {-0.88931133392, 0.325584765004, 5.059483079},
    {-1.58538865720, 0.194581121398, 6.364679632},
    {-1.34807314830, 0.415367965368, 4.436027763},
    {-1.44155119002, 0.020010031902, 9.698746736},
    {-0.21754732221, 0.051210172170, 8.868456287},
    {-0.78611558582, 0.006905618456, 10.095738165},
    {-1.62089822360, 0.223017247572, 6.027181703},
    {0.01195233352, 0.003961579298, 10.189438635},
    {-0.46941764874, 0.056434210463, 8.743133132},
    {-1.37134480347, 0.073024793613, 8.367607247},
    {-0.33935882834, 0.012412213972, 9.925026663},
    {0.44591340057, 0.532505845200, 3.821629423},
    {-0.01731394822, 0.071404659684, 8.402851535}
  };

  static final String[] NAMES = {
    "Aronson 1948",
    "Ferguson & Simes 1949",
    "Rosenthal et al 1960",
    "Hart & Sutherland 1977",
    "Frimodt-Moller et al 1973",
    "Stein & Aronson 1953",
    "Vandiviere et al 1973",
    "TPT Madras 1980",
    "Coetzee & Berjak 1968",
    "Rosenthal et al 1961",
    "Comstock et al 1974",
    "Comstock & Webster 1969",
    "Comstock et al 1976"
  };

  /** Cases and people, vaccinated and not. */
  static final int[][] COUNTS = {
    {4, 123, 11, 139}, {6, 306, 29, 303}, {3, 231, 11, 220}, {62, 13598, 248, 12867},
    {33, 5069, 47, 5808}, {180, 1541, 372, 1451}, {8, 2545, 10, 629}, {505, 88391, 499, 88391},
    {29, 7499, 45, 7277}, {17, 1716, 65, 1665}, {186, 50634, 141, 27338}, {5, 2498, 3, 2341},
    {27, 16913, 29, 17854}
  };

  static final int[] RANDOM = {0, 1, 2, 3, 6, 7, 8};
  static final int[] ALTERNATE = {4, 5};
  static final int[] SYSTEMATIC = {9, 10, 11, 12};

  private Bcg() {}

  /** Contribution to Q and influence on the pooled estimate: metafor 3.8-1, baujat. */
  static final double[][] BAUJAT = {
    {0.04781833207, 0.0015375019406},
    {1.49341118679, 0.1121070955457},
    {0.55087527458, 0.0243490373683},
    {1.58604972349, 0.2377733200506},
    {0.67771092190, 0.0669858181318},
    {0.01600554983, 0.0003332715365},
    {1.53190284780, 0.1079095079666},
    {1.66384562230, 0.1989646142425},
    {0.16252330761, 0.0183816132308},
    {1.11684754527, 0.1113895717589},
    {0.43222102148, 0.0489706257786},
    {1.59223843441, 0.0618345435430},
    {1.26378797140, 0.1153128505582}
  };

  static List<StudyPoint> points() {
    List<StudyPoint> points = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      points.add(new StudyPoint(NAMES[i], EFFECTS[i][0], Math.sqrt(EFFECTS[i][1])));
    }
    return points;
  }

  /** With the study that trim and fill adds (L0, REML): metafor 3.8-1, trimfill. */
  static Funnel funnel() {
    return Funnel.of("Funnel plot of 13 trials of BCG vaccine", AXIS, points(), -0.7145323484)
        .filledIn(List.of(new StudyPoint("Filled in", 0.310403024, 0.4722470197)));
  }

  static Baujat baujat() {
    List<Baujat.Point> points = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      points.add(new Baujat.Point(NAMES[i], BAUJAT[i][0], BAUJAT[i][1]));
    }
    return new Baujat("Heterogeneity and influence of 13 trials of BCG vaccine", points);
  }

  /**
   * Studentised deleted residuals, Cook's distances, tau² without each: metafor 3.8-1, influence.
   */
  static Influence influence() {
    return new Influence(
        "Influence of 13 trials of BCG vaccine",
        List.of(NAMES),
        List.of(
            Influence.Panel.of(
                    "Studentised residual",
                    List.of(
                        -0.218142, -1.291790, -0.754720, -1.451200, 0.847711, -0.117999, -1.303727,
                        1.450080, 0.407613, -1.127739, 0.669079, 1.289841, 1.187903))
                .below(-1.96)
                .above(1.96),
            Influence.Panel.of(
                    "Cook\u2019s distance",
                    List.of(
                        0.001717, 0.113250, 0.025980, 0.229481, 0.076231, 0.000413, 0.108742,
                        0.199178, 0.021998, 0.117018, 0.058078, 0.063433, 0.122813))
                .above(0.2),
            Influence.Panel.of(
                "\u03C4\u00B2 without the study",
                List.of(
                    0.336157, 0.292583, 0.320738, 0.262758, 0.327803, 0.359554, 0.293026, 0.273183,
                    0.349452, 0.298725, 0.340488, 0.308162, 0.303733))));
  }

  static Galbraith galbraith() {
    return Galbraith.of("Radial plot of 13 trials of BCG vaccine", AXIS, points(), -0.7145323484);
  }

  static LAbbe labbe() {
    List<LAbbe.Point> points = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      int[] n = COUNTS[i];
      points.add(
          new LAbbe.Point(NAMES[i], (double) n[2] / n[3], (double) n[0] / n[1], n[1] + n[3]));
    }
    return LAbbe.of("Cases in 13 trials of BCG vaccine", "Risk without", "Risk with", points)
        .effect(new RateEffect.RiskRatio(Math.exp(-0.7145323484)));
  }

  static ForestRow row(int i) {
    double margin = 1.959963984540054 * Math.sqrt(EFFECTS[i][1]);
    int[] n = COUNTS[i];
    return ForestRow.of(NAMES[i], EFFECTS[i][0], EFFECTS[i][0] - margin, EFFECTS[i][0] + margin)
        .weighing(EFFECTS[i][2])
        .with("" + n[0], "" + n[1], "" + n[2], "" + n[3]);
  }

  static List<ForestRow> rows(int... which) {
    List<ForestRow> rows = new ArrayList<>();
    for (int i : which) {
      rows.add(row(i));
    }
    return rows;
  }

  static List<ForestRow> all() {
    return rows(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  static Forest armed() {
    return Forest.titled("BCG vaccine against tuberculosis", AXIS)
        .columns(
            ForestColumn.of("Cases").under("Vaccinated"),
            ForestColumn.of("People").under("Vaccinated"),
            ForestColumn.of("Cases").under("Not vaccinated"),
            ForestColumn.of("People").under("Not vaccinated"));
  }

  static ForestSummary pooled() {
    return ForestSummary.of("Random effects (REML)", -0.7145323484, -1.0668976757, -0.3621670210)
        .predicting(new Interval(-1.8666923466, 0.4376276499, 0.95))
        .weighing(100)
        .line(
            "Heterogeneity: \u03C4\u00B2 = 0.31, Q = 152.23, df = 12 (p < 0.0001), I\u00B2 = 92.2%")
        .line("Test of the effect: z = \u22123.97, p < 0.0001");
  }

  static Forest forest() {
    return armed().rows(all()).summary(pooled());
  }

  static Forest grouped() {
    return armed()
        .group(
            ForestGroup.of(
                "Random allocation",
                rows(RANDOM),
                ForestSummary.of("Subgroup", -0.9709644758, -1.511827712, -0.4301012395)
                    .line("Q = 110.21, df = 6 (p < 0.0001), I\u00B2 = 89.9%, \u03C4\u00B2 = 0.39")))
        .group(
            ForestGroup.of(
                "Alternate allocation",
                rows(ALTERNATE),
                ForestSummary.of("Subgroup", -0.5407929618, -1.092721982, 0.01113605782)
                    .line("Q = 5.56, df = 1 (p = 0.018), I\u00B2 = 82.0%, \u03C4\u00B2 = 0.13")))
        .group(
            ForestGroup.of(
                "Systematic allocation",
                rows(SYSTEMATIC),
                ForestSummary.of("Subgroup", -0.424207343, -1.129295346, 0.2808806599)
                    .line("Q = 16.59, df = 3 (p = 0.0009), I\u00B2 = 86.4%, \u03C4\u00B2 = 0.40")))
        .summary(pooled())
        .note("Weights are from the random-effects model of all trials.");
  }
}
