package org.offlabel.evidence.answer.render;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.fact.Direction;

/** Draws the small figures of a page as SVG inside it, each with its meaning in words. */
record HtmlFigures(Markup to) {

  private static final int STEPS = 4;
  private static final int MEDIUM_STUDY = 50;
  private static final int LARGE_STUDY = 200;

  /** GRADE's four levels as four bars, filled as far as the certainty reaches. */
  void certainty(Certainty certainty) {
    int filled =
        switch (certainty) {
          case HIGH -> 4;
          case MODERATE -> 3;
          case LOW -> 2;
          case VERY_LOW -> 1;
          case NONE -> 0;
        };
    svg(
        "0 0 72 32",
        "certainty-scale",
        "Certainty: " + certainty.label() + ", " + filled + " of 4");
    for (int step = 0; step < STEPS; step++) {
      int height = 11 + 7 * step;
      to.open(
          "rect",
          "class",
          step < filled ? "on" : "off",
          "x",
          Integer.toString(18 * step + 1),
          "y",
          Integer.toString(32 - height),
          "width",
          "14",
          "height",
          Integer.toString(height - 1),
          "rx",
          "2");
    }
    to.close();
  }

  /**
   * An arrow for what one study found: its direction, larger for more people, hollow if not
   * randomised.
   */
  void arrow(Direction direction, Part.Effects.StudyHead study) {
    String label =
        study.label()
            + ": "
            + EffectParts.word(direction)
            + study.people().map(people -> ", " + people + " people").orElse("");
    svg("-16 -16 32 32", "arrow " + size(study.people()), label);
    String kind = study.randomised() ? "solid " : "hollow ";
    String colour = direction.label().replace(' ', '-');
    to.open("path", "class", kind + colour, "d", shape(direction));
    to.close();
  }

  private static String size(Optional<Integer> people) {
    int known = people.orElse(0);
    return known >= LARGE_STUDY ? "large" : known >= MEDIUM_STUDY ? "medium" : "small";
  }

  private static String shape(Direction direction) {
    return switch (direction) {
      case IMPROVED -> "M0 -13L12 9H-12Z";
      case WORSENED -> "M0 13L12 -9H-12Z";
      case NO_DIFFERENCE -> "M-14 0L-6 -8V-3H6V-8L14 0L6 8V3H-6V8Z";
      case MIXED -> "M0 -14L8 -3H-8ZM0 14L8 3H-8Z";
      case UNCLEAR -> "M0 -10A10 10 0 1 1 -0.01 -10ZM0 -4A4 4 0 1 0 0.01 -4Z";
    };
  }

  /** Counts as one bar, each count in proportion. */
  void bar(List<Part.Tally.Count> counts) {
    int all = counts.stream().mapToInt(Part.Tally.Count::people).sum();
    StringBuilder label = new StringBuilder();
    counts.forEach(
        count ->
            label
                .append(label.isEmpty() ? "" : ", ")
                .append(count.people())
                .append(' ')
                .append(count.label()));
    to.open(
        "svg",
        "viewBox",
        "0 0 " + Math.max(1, all) + " 1",
        "preserveAspectRatio",
        "none",
        "class",
        "tally",
        "role",
        "img",
        "aria-label",
        label.toString());
    int at = 0;
    for (Part.Tally.Count count : counts) {
      to.open(
          "rect",
          "class",
          count.label(),
          "x",
          Integer.toString(at),
          "y",
          "0",
          "width",
          Integer.toString(count.people()),
          "height",
          "1");
      at += count.people();
    }
    to.close();
  }

  private void svg(String viewBox, String style, String label) {
    to.open("svg", "viewBox", viewBox, "class", style, "role", "img", "aria-label", label);
    to.element("title", label);
  }
}
