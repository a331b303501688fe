package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;

/** The headings of the columns of a forest plot. */
record ForestHeader(Svg svg, Forest forest, ForestManner manner, ForestText text, ForestLayout at) {

  private static final double LINE = 17;

  /** Writes them and gives back where the rows begin. */
  double draw(double top) {
    List<String> effect = effect();
    boolean shared = forest.columns().stream().anyMatch(column -> !column.over().isEmpty());
    double base = top + LINE * Math.max(shared ? 2 : 1, effect.size()) - 4;
    svg.text(Label.start(ForestLayout.MARGIN, base, manner.rowHeader()).bold());
    columns(base);
    if (shared) {
      shared(base - LINE);
    }
    if (at.weighted()) {
      svg.text(Label.end(at.weightRight(), base, "Weight").bold());
    }
    for (int i = 0; i < effect.size(); i++) {
      double y = base - LINE * (effect.size() - 1 - i);
      svg.text(Label.end(at.effectRight(), y, effect.get(i)).bold());
    }
    double rule = base + 7;
    svg.line(ForestLayout.MARGIN, rule, at.effectRight(), rule, Pen.of(Paint.RULE, 1));
    return rule + 4;
  }

  private List<String> effect() {
    double room = at.effectRight() - at.effectLeft();
    List<String> lines = new ArrayList<>(ForestLayout.BOLD.wrapped(forest.axis().label(), room, 3));
    lines.add("[" + text.levelled() + "]");
    return lines;
  }

  private void columns(double base) {
    for (int i = 0; i < at.columns().size(); i++) {
      ForestLayout.Column column = at.columns().get(i);
      String header = forest.columns().get(i).header();
      if (!header.isBlank()) {
        svg.text(column.label(base, header).bold().within(column.room()));
      }
    }
  }

  private void shared(double base) {
    int from = 0;
    for (int i = 1; i <= at.columns().size(); i++) {
      String over = forest.columns().get(from).over();
      if (i == at.columns().size() || !forest.columns().get(i).over().equals(over)) {
        if (!over.isBlank()) {
          shared(over, at.columns().get(from).left(), at.columns().get(i - 1).right(), base);
        }
        from = i;
      }
    }
  }

  private void shared(String over, double left, double right, double base) {
    svg.text(Label.middle((left + right) / 2, base - 2, over).bold().within(right - left));
    svg.line(left, base + 3, right, base + 3, Pen.of(Paint.FAINT, 1));
  }
}
