package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Scale;

/** Pictures of every kind and of the kinds of data that are hard to draw, by name. */
final class Gallery {

  private Gallery() {}

  static Map<String, Picture> all() {
    Map<String, Picture> all = new LinkedHashMap<>();
    all.put("forest-bcg", Bcg.forest());
    all.put("forest-groups", Bcg.grouped());
    all.put("forest-three", three());
    all.put("forest-sixty", many(60, 4));
    all.put("forest-200", many(200, 5));
    all.put("forest-wide", wide());
    all.put("forest-tiny", tiny());
    all.put("forest-near-one", nearOne());
    all.put("forest-decades", decades());
    all.put("forest-hostile", hostile());
    all.put("forest-proportions", proportions());
    all.put("cumulative", cumulative());
    all.put("leave-one-out", leaveOneOut());
    all.put("funnel", Bcg.funnel());
    all.put("funnel-plain", Bcg.funnel().plain());
    all.put("funnel-difference", differenceFunnel());
    all.put("funnel-hostile", hostileFunnel());
    all.put("baujat", Bcg.baujat());
    all.put("baujat-crowded", crowdedBaujat());
    all.put("galbraith", Bcg.galbraith());
    all.put("galbraith-difference", differenceGalbraith());
    all.put("labbe", Bcg.labbe());
    all.put("labbe-even", evenLabbe());
    all.put("sequential", sequential());
    all.put("influence", Bcg.influence());
    all.put("influence-hostile", hostileInfluence());
    return all;
  }

  static Forest three() {
    Axis axis = Axis.difference("Mean difference in pain, 0 to 100 mm").favours("drug", "placebo");
    return Forest.titled("Pain at 12 weeks", axis)
        .columns(
            ForestColumn.of("Mean (SD)").under("Drug"),
            ForestColumn.of("n").under("Drug"),
            ForestColumn.of("Mean (SD)").under("Placebo"),
            ForestColumn.of("n").under("Placebo"))
        .rows(
            List.of(
                ForestRow.of("Trial A", -8.2, -14.1, -2.3)
                    .weighing(41)
                    .with("31.2 (18.0)", "72", "39.4 (17.9)", "70"),
                ForestRow.of("Trial B", -3.0, -10.4, 4.4)
                    .weighing(29)
                    .with("35.0 (20.1)", "58", "38.0 (19.7)", "55"),
                ForestRow.of("Trial C", -5.5, -12.8, 1.8)
                    .weighing(30)
                    .with("33.3 (19.2)", "54", "38.8 (19.9)", "56")))
        .summary(
            ForestSummary.of("Common effect", -5.9, -9.75, -2.05)
                .weighing(100)
                .with("", "184", "", "181")
                .line("Heterogeneity: Q = 1.16, df = 2 (p = 0.56), I\u00B2 = 0%"));
  }

  static Forest many(int rows, int groups) {
    Random random = new Random(7);
    Forest forest =
        Forest.titled(
            rows + " trials in " + groups + " groups",
            Axis.ratio("Odds ratio").favours("experimental", "control"));
    for (int g = 0; g < groups; g++) {
      List<ForestRow> list = new ArrayList<>();
      for (int i = 0; i < rows / groups; i++) {
        double error = 0.1 + random.nextDouble() * 0.7;
        double y = -0.3 + 0.2 * g + random.nextGaussian() * (0.2 + error);
        list.add(
            ForestRow.of("Study " + (g + 1) + "." + (i + 1), y, y - 1.96 * error, y + 1.96 * error)
                .weighing(Math.min(5, 1 / (error * error) / 10)));
      }
      double mean = -0.3 + 0.2 * g;
      forest =
          forest.group(
              ForestGroup.of(
                  "Region " + (g + 1),
                  list,
                  ForestSummary.of("Region " + (g + 1), mean, mean - 0.12, mean + 0.12)
                      .line("Heterogeneity: I\u00B2 = 31%, \u03C4\u00B2 = 0.02, p = 0.11")));
    }
    return forest.summary(
        ForestSummary.of("All regions", 0, -0.06, 0.06)
            .predicting(new Interval(-0.5, 0.5, 0.95))
            .weighing(100)
            .line("Test of differences between regions: Q = 41.2, df = 3, p < 0.0001"));
  }

  static Forest wide() {
    return Forest.titled(
            "Sparse data", Axis.ratio("Peto odds ratio").favours("new drug", "usual care"))
        .rows(
            List.of(
                ForestRow.of("Precise", 0.1, -0.1, 0.3).weighing(90),
                ForestRow.of("Middling", -0.5, -1.4, 0.4).weighing(6),
                ForestRow.of("Very wide", 2.1, -9, 14).weighing(1),
                ForestRow.of("Open above", 1.5, -0.5, Double.POSITIVE_INFINITY).weighing(2),
                ForestRow.of("Open on both sides", 0, -1 / 0.0, 1 / 0.0).weighing(0.1),
                ForestRow.notEstimable("No events")))
        .summary(
            ForestSummary.of("Hartung\u2013Knapp, k = 2", 0.08, -30, 30.2)
                .predicting(new Interval(Double.NEGATIVE_INFINITY, 5, 0.95)))
        .summary(ForestSummary.of("Common effect", 0.09, 0.0899, 0.0901));
  }

  static Forest tiny() {
    return Forest.titled("Tiny differences", Axis.difference("Risk difference"))
        .rows(
            List.of(
                ForestRow.of("One", 0.00012, -0.00004, 0.00028),
                ForestRow.of("Two", -0.00003, -0.00021, 0.00015),
                ForestRow.of("Three", 0.00007, 0.00001, 0.00013)))
        .summary(ForestSummary.of("Common effect", 0.00006, 0.00001, 0.00011));
  }

  static Forest nearOne() {
    return Forest.titled("Ratios near one", Axis.ratio("Hazard ratio").favours("A", "B"))
        .rows(
            List.of(
                ForestRow.of("One", 0.002, -0.004, 0.008).weighing(40),
                ForestRow.of("Two", -0.003, -0.010, 0.004).weighing(25),
                ForestRow.of("Three", 0.0005, -0.0055, 0.0065).weighing(35)))
        .summary(ForestSummary.of("Random effects", 0.0001, -0.003, 0.0032));
  }

  static Forest decades() {
    return Forest.titled("From a thousandth to a thousand", Axis.ratio("Rate ratio"))
        .rows(
            List.of(
                ForestRow.of("Low", Math.log(0.002), Math.log(0.001), Math.log(0.004)),
                ForestRow.of("Middle", Math.log(1.1), Math.log(0.8), Math.log(1.5)),
                ForestRow.of("High", Math.log(700), Math.log(480), Math.log(1000))))
        .summary(ForestSummary.of("Random effects", 0.14, -6.5, 6.8));
  }

  static final String LONG = "A very long name of a study ".repeat(20).strip();

  static List<String> hostileNames() {
    return List.of(
        "<script>alert('x')</script>",
        "]]> & &amp; \" ' <!-- -->",
        "\u0645\u062D\u0645\u062F \u0648\u0622\u062E\u0631\u0648\u0646 2019",
        "\u202Eevil turned\u202C 2001",
        "control\u0000\u0007\u001B[31m\nline two\ttab",
        "\u5F20\u4E09\u7B49\u4EBA 2020 \u968F\u673A\u5BF9\u7167\u8BD5\u9A8C",
        "M\u00FCller-L\u00FCdenscheidt & \u00C5ngstr\u00F6m 1999",
        "\u0418\u0432\u0430\u043D\u043E\u0432 \u0438 \u0434\u0440. 2011",
        "Z\u0336\u0337\u0338\u0335\u0334\u0336a\u0336\u0337\u0338\u0335lgo 2016",
        "half \uD800 a pair, \uFFFE no character",
        "\uD83D\uDC89\uD83D\uDC8A trial",
        LONG,
        "W".repeat(500),
        "");
  }

  static Forest hostile() {
    List<ForestRow> rows = new ArrayList<>();
    for (String name : hostileNames()) {
      rows.add(ForestRow.of(name, 0.1, -0.2, 0.4).weighing(7).with(name, name));
    }
    return Forest.titled("Hostile <title> & names " + LONG, Axis.ratio(LONG).favours(LONG, "<b>"))
        .columns(ForestColumn.of("<i>").under(LONG), ForestColumn.of(LONG))
        .group(
            ForestGroup.of(LONG, rows, ForestSummary.of(LONG, 0.1, 0, 0.2).line(LONG).with(LONG)))
        .summary(ForestSummary.of("]]>", 0.1, 0, 0.2).line("W".repeat(300)))
        .note(LONG);
  }

  static Forest proportions() {
    return Forest.titled("Relapse", Axis.of(Scale.LOGIT, "Proportion with relapse"))
        .columns(ForestColumn.of("Relapses / people"))
        .rows(
            List.of(
                ForestRow.of("One", -2.2, -2.9, -1.5).with("12/120"),
                ForestRow.of("Two", -0.9, -1.4, -0.4).with("23/80"),
                ForestRow.of("Three", 0.4, -0.3, 1.1).with("24/40")))
        .summary(ForestSummary.of("Random effects", -0.9, -2.2, 0.4));
  }

  static Picture of(String name) {
    Picture picture = all().get(name);
    if (picture == null) {
      throw new IllegalArgumentException("no picture called " + name);
    }
    return picture;
  }

  private static List<StudyPoint> differences() {
    Random random = new Random(11);
    List<StudyPoint> points = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      double error = 0.5 + 4 * random.nextDouble();
      points.add(new StudyPoint("Study " + i, 2 + error * random.nextGaussian(), error));
    }
    return points;
  }

  static Funnel differenceFunnel() {
    return Funnel.of("120 trials", Axis.difference("Mean difference, mm"), differences(), 2);
  }

  static Galbraith differenceGalbraith() {
    return Galbraith.of("120 trials", Axis.difference("Mean difference, mm"), differences(), 2);
  }

  static Funnel hostileFunnel() {
    List<StudyPoint> points =
        hostileNames().stream().map(name -> new StudyPoint(name, 0.1, 0.2)).toList();
    return Funnel.of("<svg onload=alert(1)> " + LONG, Axis.ratio(LONG), points, 0.1);
  }

  static Influence hostileInfluence() {
    List<String> names = hostileNames();
    List<Double> same = names.stream().map(name -> 0.1).toList();
    List<Double> huge = names.stream().map(name -> name.length() * 1e7).toList();
    return new Influence(
        LONG,
        names,
        List.of(Influence.Panel.of(LONG, same), Influence.Panel.of("<b>", huge).above(1e9)));
  }

  static Baujat crowdedBaujat() {
    Random random = new Random(5);
    List<Baujat.Point> points = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double q = -Math.log(random.nextDouble());
      points.add(new Baujat.Point("Author and others " + i, q, q * random.nextDouble() / 10));
    }
    return new Baujat("60 trials", points);
  }

  static LAbbe evenLabbe() {
    List<LAbbe.Point> points =
        List.of(
            new LAbbe.Point("Small", 0.4, 0.3, 40),
            new LAbbe.Point("Large", 0.55, 0.5, 900),
            new LAbbe.Point("Under the large one", 0.56, 0.49, 60),
            new LAbbe.Point("All and none", 1, 0, 25));
    return LAbbe.of("Relapses", "Relapsed on placebo", "Relapsed on drug", points)
        .effect(new RateEffect.OddsRatio(0.7));
  }

  static Sequential sequential() {
    List<Sequential.Bound> bounds = new ArrayList<>();
    List<Sequential.Bound> futility = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      double part = i / 100.0;
      bounds.add(new Sequential.Bound(2400 * part, 1.96 / Math.sqrt(part)));
      if (part >= 0.5) {
        futility.add(new Sequential.Bound(2400 * part, 1.96 * (part - 0.5) / 0.5));
      }
    }
    List<Sequential.Look> looks =
        List.of(
            new Sequential.Look("First 1999", 120, 0.8),
            new Sequential.Look("Second 2003", 380, 1.9),
            new Sequential.Look("Third 2008", 610, 1.4),
            new Sequential.Look("Fourth 2014", 1150, 2.7),
            new Sequential.Look("Fifth 2019", 1700, 3.1));
    return Sequential.of("Sequential analysis of 5 trials", "Participants", looks, bounds, 2400)
        .futility(futility)
        .favours("control", "treatment");
  }

  /** Log risk ratio with its interval, REML, by year: metafor 3.8-1, cumul. */
  static Cumulative cumulative() {
    int[] byYear = {0, 1, 5, 2, 9, 8, 11, 4, 6, 10, 12, 3, 7};
    double[][] pooled = {
      {-0.8893113339, -2.0076674791, 0.2290448112},
      {-1.3250034422, -2.0090088669, -0.6409980176},
      {-0.9720799318, -1.4531792481, -0.4909806155},
      {-1.0010961745, -1.4367664459, -0.5654259031},
      {-1.1014257852, -1.4927631215, -0.7100884489},
      {-0.9734638944, -1.3412615272, -0.6056662616},
      {-0.9012511003, -1.2750914810, -0.5274107196},
      {-0.7885655037, -1.1745824706, -0.4025485369},
      {-0.8656074388, -1.2502566599, -0.4809582177},
      {-0.7852103679, -1.1382844332, -0.4321363025},
      {-0.7082059924, -1.0578330298, -0.3585789549},
      {-0.7947676045, -1.1473213907, -0.4422138184},
      {-0.7145323422, -1.0668976388, -0.3621670455}
    };
    List<ForestRow> steps = new ArrayList<>();
    for (int i = 0; i < byYear.length; i++) {
      String name = (i == 0 ? "" : "+ ") + Bcg.NAMES[byYear[i]];
      steps.add(ForestRow.of(name, pooled[i][0], pooled[i][1], pooled[i][2]));
    }
    return Cumulative.of("BCG vaccine, trial by trial", Bcg.AXIS, steps)
        .note("Random effects (REML) after each trial, by year of publication.");
  }

  /** REML without each trial, with I²: metafor 3.8-1, leave1out. */
  static LeaveOneOut leaveOneOut() {
    double[][] without = {
      {-0.7070837847, -1.0794005316, -0.3347670378, 93.22593409},
      {-0.6540312003, -1.0081876495, -0.2998747511, 92.25395547},
      {-0.6855544108, -1.0495318682, -0.3215769535, 92.93541180},
      {-0.6284093698, -0.9745760367, -0.2822427029, 90.41246393},
      {-0.7641700951, -1.1400669715, -0.3882732188, 92.76343577},
      {-0.7108765556, -1.1033672782, -0.3183858329, 90.91180754},
      {-0.6552475998, -1.0089689036, -0.3015262960, 92.27771772},
      {-0.7947676045, -1.1473213907, -0.4422138184, 87.03136274},
      {-0.7411972993, -1.1266730547, -0.3557215439, 93.21326204},
      {-0.6530329153, -1.0141905551, -0.2918752755, 92.23223094},
      {-0.7578586267, -1.1415938330, -0.3741234205, 91.81095192},
      {-0.7598120993, -1.1167038659, -0.4029203328, 92.67820596},
      {-0.7775361849, -1.1411800184, -0.4138923514, 92.34440055}
    };
    List<ForestRow> rows = new ArrayList<>();
    for (int i = 0; i < without.length; i++) {
      double[] each = without[i];
      rows.add(
          ForestRow.of(Bcg.NAMES[i], each[0], each[1], each[2])
              .with(ShownNumber.fixed(each[3], 1) + "%"));
    }
    return LeaveOneOut.of("BCG vaccine, without one trial", Bcg.AXIS, rows, Bcg.pooled())
        .columns(ForestColumn.of("I\u00B2"));
  }
}
