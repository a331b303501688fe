package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws a forest plot from top to bottom. */
final class ForestDrawing {

  static final String NOT_ESTIMABLE = "Not estimable";

  private static final int MANY_ROWS = 40;

  private final Forest forest;
  private final ForestManner manner;
  private final ForestText text;
  private final ForestWords words;
  private final ForestLayout at;
  private final List<ForestLine> lines;
  private final double rowHeight;
  private final double heaviest;
  private final Svg svg = new Svg();

  ForestDrawing(Forest forest, ForestManner manner) {
    this.forest = forest;
    this.manner = manner;
    this.text = ForestText.of(forest);
    this.words = new ForestWords(forest, manner, text);
    this.at = ForestLayout.of(forest, manner, text);
    this.lines = ForestLine.of(forest, at.roomForLines());
    this.rowHeight = lines.size() > MANY_ROWS ? 18 : 20;
    this.heaviest = forest.allRows().flatMapToDouble(row -> row.weight().stream()).max().orElse(0);
  }

  String draw() {
    double y = Heading.draw(svg, forest.title(), ForestLayout.MARGIN, at.width());
    ForestHeader header = new ForestHeader(svg, forest, manner, text, at);
    y = header.draw(y);
    double bottom = y + lines.stream().mapToDouble(this::height).sum() + 4;
    referenceLines(y, bottom);
    for (ForestLine line : lines) {
      draw(line, y + height(line) / 2);
      y += height(line);
    }
    y = new ForestAxis(svg, forest.axis(), at.plot()).draw(bottom);
    y = notes(y);
    return svg.document(at.width(), y + ForestLayout.MARGIN, forest.title(), words.all());
  }

  private double height(ForestLine line) {
    return switch (line) {
      case ForestLine.Gap gap -> rowHeight / 2;
      case ForestLine.Words each -> 16;
      case ForestLine.Heading heading -> rowHeight;
      case ForestLine.Study study -> rowHeight;
      case ForestLine.Pooled pooled -> rowHeight;
      case ForestLine.Predicted predicted -> rowHeight;
    };
  }

  /** The line of no effect down to the axis, and the dashed one down to the pooled estimate. */
  private void referenceLines(double top, double bottom) {
    if (forest.axis().nullValue().isPresent()) {
      double none = forest.axis().nullValue().getAsDouble();
      if (at.plot().holds(none)) {
        double x = at.plot().at(none);
        svg.line(x, top, x, bottom, Pen.of(Paint.RULE, 1));
      }
    }
    if (manner.reference().isPresent() && at.plot().holds(manner.reference().getAsDouble())) {
      double x = at.plot().at(manner.reference().getAsDouble());
      svg.line(x, top, x, overall(top, bottom), Pen.of(Paint.POOLED, 1).dashed("4 3"));
    }
  }

  private double overall(double top, double bottom) {
    double y = top;
    for (ForestLine line : lines) {
      if (line instanceof ForestLine.Pooled pooled && pooled.overall()) {
        return y + height(line) / 2;
      }
      y += height(line);
    }
    return bottom;
  }

  private void draw(ForestLine line, double y) {
    switch (line) {
      case ForestLine.Heading heading -> {
        double room = at.roomForLines();
        svg.text(name(y, heading.text(), 0).bold().within(room));
      }
      case ForestLine.Study study -> study(study, y);
      case ForestLine.Pooled pooled -> pooled(pooled, y);
      case ForestLine.Predicted predicted -> predicted(predicted, y);
      case ForestLine.Words each ->
          svg.text(name(y, each.text(), each.indent()).sized(12).painted(Paint.SOFT));
      case ForestLine.Gap gap -> {
        // nothing but its height
      }
    }
  }

  private void study(ForestLine.Study line, double y) {
    ForestRow row = line.row();
    svg.open("study", words.row(row));
    svg.text(name(y, row.study(), line.indent()).within(at.nameRoom() - line.indent()));
    cells(row.cells(), y, false);
    row.effect().ifPresent(effect -> new ForestMarks(svg, at.plot()).study(effect, side(row), y));
    weight(row.weight(), y, false);
    Optional<String> effect = row.effect().map(text::effect);
    right(at.effectRight(), y, effect.orElse(NOT_ESTIMABLE), false);
    svg.close();
  }

  /** Areas are to each other as the weights. */
  private double side(ForestRow row) {
    if (row.weight().isEmpty() || heaviest == 0) {
      return ForestMarks.LARGEST_SIDE / 2;
    }
    double part = Math.sqrt(row.weight().getAsDouble() / heaviest);
    return Math.max(ForestMarks.SMALLEST_SIDE, ForestMarks.LARGEST_SIDE * part);
  }

  private void pooled(ForestLine.Pooled line, double y) {
    ForestSummary summary = line.summary();
    svg.open("pooled", summary.label() + ": " + text.spoken(summary.effect()));
    double room = at.nameRoom() - line.indent();
    svg.text(name(y, summary.label(), line.indent()).bold().within(room));
    cells(summary.cells(), y, true);
    new ForestMarks(svg, at.plot()).diamond(summary.effect(), y);
    weight(summary.weight(), y, true);
    right(at.effectRight(), y, text.effect(summary.effect()), true);
    svg.close();
  }

  private void predicted(ForestLine.Predicted line, double y) {
    double lower = line.interval().lower();
    double upper = line.interval().upper();
    String label = ForestText.prediction(line.interval());
    svg.open("prediction", label + ": " + text.spoken(lower, upper));
    svg.text(name(y, label, line.indent()));
    new ForestMarks(svg, at.plot()).prediction(lower, upper, y);
    right(at.effectRight(), y, text.ends(lower, upper), false);
    svg.close();
  }

  private void cells(List<String> cells, double y, boolean bold) {
    for (int i = 0; i < Math.min(cells.size(), at.columns().size()); i++) {
      if (!cells.get(i).isBlank()) {
        Label cell = at.columns().get(i).label(baseline(y), cells.get(i));
        svg.text((bold ? cell.bold() : cell).within(at.columns().get(i).room()));
      }
    }
  }

  private void weight(OptionalDouble percent, double y, boolean bold) {
    if (at.weighted() && percent.isPresent()) {
      right(at.weightRight(), y, ForestText.weight(percent.getAsDouble()), bold);
    }
  }

  private void right(double x, double y, String words, boolean bold) {
    Label label = Label.end(x, baseline(y), words);
    svg.text(bold ? label.bold() : label);
  }

  private static Label name(double y, String name, double indent) {
    return Label.start(ForestLayout.MARGIN + indent, baseline(y), name);
  }

  /** Of letters whose middle is at y. */
  private static double baseline(double y) {
    return y + 4.5;
  }

  private double notes(double y) {
    double below = y;
    for (String note : forest.notes()) {
      for (String part : ForestLayout.SMALL.wrapped(note, at.width() - 2 * ForestLayout.MARGIN)) {
        below += 16;
        svg.text(Label.start(ForestLayout.MARGIN, below, part).sized(12).painted(Paint.SOFT));
      }
    }
    return below;
  }
}
