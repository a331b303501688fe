package org.offlabel.metaanalysis.effect;

import java.util.List;

/**
 * From two-by-two tables to effects. {@code TableEffects.standard().oddsRatios(tables)} gives what
 * metafor's {@code escalc} gives by default.
 *
 * <p>Formulas: Cochrane Handbook, section 6.4.1 and 10.4; Fleiss and Berlin in Cooper, Hedges and
 * Valentine, The Handbook of Research Synthesis and Meta-Analysis, 2009, chapter 13.
 *
 * @param correction what is added when a cell is 0, for every measure alike
 * @param doubleZero what becomes of studies in which nobody or everybody had the event
 */
public record TableEffects(ZeroCellCorrection correction, DoubleZero doubleZero) {

  /** One half added to the cells of studies with a zero cell; all studies kept. */
  public static TableEffects standard() {
    return new TableEffects(ZeroCellCorrection.half(), DoubleZero.KEEP);
  }

  public TableEffects with(ZeroCellCorrection other) {
    return new TableEffects(other, doubleZero);
  }

  public TableEffects with(DoubleZero other) {
    return new TableEffects(correction, other);
  }

  /** Logarithms of risk ratios; variance 1/a − 1/n1 + 1/c − 1/n2. */
  public EffectSet riskRatios(List<TwoByTwo> tables) {
    return computed(
        Measure.RISK_RATIO,
        tables,
        t ->
            new Figures(
                Math.log((t.events1() / t.total1()) / (t.events2() / t.total2())),
                ((1 / t.events1()) - (1 / t.total1())) + ((1 / t.events2()) - (1 / t.total2()))));
  }

  /** Logarithms of odds ratios; variance the sum of the cells' reciprocals (Woolf 1955). */
  public EffectSet oddsRatios(List<TwoByTwo> tables) {
    return computed(
        Measure.ODDS_RATIO,
        tables,
        t ->
            new Figures(
                Math.log((t.events1() / t.nonEvents1()) / (t.events2() / t.nonEvents2())),
                (1 / t.events1())
                    + (1 / t.nonEvents1())
                    + (1 / t.events2())
                    + (1 / t.nonEvents2())));
  }

  /** Differences of risks; variance p1(1 − p1)/n1 + p2(1 − p2)/n2, unpooled. */
  public EffectSet riskDifferences(List<TwoByTwo> tables) {
    return computed(
        Measure.RISK_DIFFERENCE,
        tables,
        t -> {
          double risk1 = t.events1() / t.total1();
          double risk2 = t.events2() / t.total2();
          return new Figures(
              risk1 - risk2,
              (risk1 * (1 - risk1) / t.total1()) + (risk2 * (1 - risk2) / t.total2()));
        });
  }

  /**
   * Logarithms of Peto's odds ratios, (O − E)/V with variance 1/V (Yusuf and others 1985). The
   * method itself needs no correction unless nobody or everybody had the event: {@code
   * with(ZeroCellCorrection.none())} leaves the tables as they are.
   */
  public EffectSet petoOddsRatios(List<TwoByTwo> tables) {
    return computed(
        Measure.PETO_ODDS_RATIO,
        tables,
        t -> {
          double variance = t.hypergeometricVariance();
          return new Figures(t.observedMinusExpected() / variance, 1 / variance);
        });
  }

  private record Figures(double estimate, double variance) {}

  private interface Formula {
    Figures of(TwoByTwo table);
  }

  private EffectSet computed(Measure measure, List<TwoByTwo> tables, Formula formula) {
    EffectCollector collector =
        new EffectCollector(measure, words(), "a zero-cell correction would give it one");
    boolean anyHasZero =
        tables.stream().anyMatch(table -> table.hasZeroCell() && !isLeftOut(table));
    for (TwoByTwo table : tables) {
      collector.reported(
          table.study(), table.events1(), table.total1(), table.events2(), table.total2());
      if (isLeftOut(table)) {
        collector.exclude(table.study(), "nobody or everybody had the event in both groups");
      } else {
        TwoByTwo corrected = corrected(table, anyHasZero, collector);
        Figures figures = formula.of(corrected);
        collector.add(table.study(), figures.estimate(), figures.variance());
      }
    }
    return collector.set();
  }

  private boolean isLeftOut(TwoByTwo table) {
    return doubleZero == DoubleZero.EXCLUDE && table.isOneSided();
  }

  private TwoByTwo corrected(TwoByTwo table, boolean anyHasZero, EffectCollector collector) {
    ZeroCellCorrection.Added added =
        correction.added(table.total1(), table.total2(), table.hasZeroCell(), anyHasZero);
    if (added.isNothing()) {
      return table;
    }
    collector.note(
        table.study(),
        added.toGroup1()
            + " added to each cell of group 1, "
            + added.toGroup2()
            + " to each cell of group 2");
    return table.plus(added.toGroup1(), added.toGroup2());
  }

  private String words() {
    return correction.words()
        + (doubleZero == DoubleZero.KEEP
            ? ""
            : ", studies in which nobody or everybody had the event excluded");
  }
}
