package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the columns of a forest plot stand, in pixels from the left.
 *
 * @param columns of texts, from left to right
 * @param plot where the intervals are drawn
 * @param weightRight the right end of the weights; that of the plot if there are none
 * @param effectRight the right end of the effects in writing
 * @param nameRoom the widest name
 */
record ForestLayout(
    List<Column> columns, Ruler plot, double weightRight, double effectRight, double nameRoom) {

  static final double MARGIN = 14;
  static final double GAP = 16;
  static final TextWidth PLAIN = new TextWidth(Label.SIZE, false);
  static final TextWidth BOLD = new TextWidth(Label.SIZE, true);
  static final TextWidth SMALL = new TextWidth(12, false);

  private static final double WIDEST_NAME = 300;
  private static final double WIDEST_CELL = 150;
  private static final double PLOT = 340;
  private static final double ROOM_FOR_LINES = 300;

  /**
   * A column of texts.
   *
   * @param left where it begins
   * @param right where it ends
   * @param numbers whether its texts are numbers, which end at its right
   */
  record Column(double left, double right, boolean numbers) {
    double room() {
      return right - left;
    }

    Label label(double baseline, String text) {
      return numbers ? Label.end(right, baseline, text) : Label.start(left, baseline, text);
    }
  }

  static ForestLayout of(Forest forest, ForestManner manner, ForestText text) {
    double name = Math.min(WIDEST_NAME, nameWidth(forest, manner));
    List<Column> columns = new ArrayList<>();
    double right = MARGIN + name;
    for (int i = 0; i < forest.columns().size(); i++) {
      double left = right + GAP;
      right = left + columnWidth(forest, i);
      columns.add(new Column(left, right, isNumeric(forest, i)));
    }
    boolean lines = forest.allSummaries().anyMatch(each -> !each.lines().isEmpty());
    double plotLeft = Math.max(right, lines ? MARGIN + ROOM_FOR_LINES : 0) + 1.5 * GAP;
    double plotRight = plotLeft + PLOT;
    boolean weighted = forest.allRows().anyMatch(row -> row.weight().isPresent());
    double weightRight = weighted ? plotRight + 1.5 * GAP + BOLD.of("100.0%") : plotRight;
    double effectRight = weightRight + 1.5 * GAP + effectWidth(forest, text);
    Ruler plot = new ForestRange(forest).extent().over(plotLeft, plotRight);
    return new ForestLayout(columns, plot, weightRight, effectRight, name);
  }

  double width() {
    return effectRight + MARGIN;
  }

  /** How wide lines of text left of the plot may be. */
  double roomForLines() {
    return plot.from() - MARGIN - GAP;
  }

  boolean weighted() {
    return weightRight > plot.to();
  }

  double effectLeft() {
    return weightRight + GAP;
  }

  private static double nameWidth(Forest forest, ForestManner manner) {
    double widest = BOLD.of(manner.rowHeader());
    for (ForestLine line : ForestLine.of(forest, ROOM_FOR_LINES)) {
      widest =
          Math.max(
              widest,
              switch (line) {
                case ForestLine.Study study -> study.indent() + PLAIN.of(study.row().study());
                case ForestLine.Pooled pooled ->
                    pooled.indent() + BOLD.of(pooled.summary().label());
                case ForestLine.Predicted predicted ->
                    predicted.indent() + PLAIN.of(ForestText.prediction(predicted.interval()));
                case ForestLine.Heading heading -> 0;
                case ForestLine.Words words -> 0;
                case ForestLine.Gap gap -> 0;
              });
    }
    return widest;
  }

  private static Stream<String> cells(Forest forest, int column) {
    return Stream.concat(
            forest.allRows().map(ForestRow::cells), forest.allSummaries().map(ForestSummary::cells))
        .filter(cells -> cells.size() > column)
        .map(cells -> cells.get(column));
  }

  /** Room for its texts, its heading and its part of a heading shared with neighbours. */
  private static double columnWidth(Forest forest, int at) {
    ForestColumn column = forest.columns().get(at);
    long sharing =
        forest.columns().stream().filter(each -> each.over().equals(column.over())).count();
    double shared = Math.min(WIDEST_CELL * 2, BOLD.of(column.over()));
    double texts = cells(forest, at).mapToDouble(BOLD::of).max().orElse(0);
    return Math.max(
        Math.min(WIDEST_CELL, Math.max(texts, BOLD.of(column.header()))),
        (shared - GAP * (sharing - 1)) / sharing);
  }

  private static boolean isNumeric(Forest forest, int column) {
    return cells(forest, column)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .allMatch(cell -> "0123456789-\u2212.<>(\u2013".indexOf(cell.charAt(0)) >= 0);
  }

  private static double effectWidth(Forest forest, ForestText text) {
    Stream<String> rows =
        forest
            .allRows()
            .map(row -> row.effect().map(text::effect).orElse(ForestDrawing.NOT_ESTIMABLE));
    Stream<String> pooled = forest.allSummaries().map(each -> text.effect(each.effect()));
    Stream<String> predicted =
        forest
            .allSummaries()
            .flatMap(each -> each.prediction().stream())
            .map(each -> text.ends(each.lower(), each.upper()));
    double widest =
        Stream.of(rows, pooled, predicted)
            .flatMap(each -> each)
            .mapToDouble(BOLD::of)
            .max()
            .orElse(0);
    return Math.max(widest, Math.min(130, BOLD.of(forest.axis().label())));
  }
}
