package org.offlabel.metaanalysis.picture;

import java.util.Locale;
import java.util.function.Function;

/**
 * The colours: what each is for, and how it looks in light, in dark and in print. Light is written
 * on each element, so that readers without style sheets show it; the others are style rules.
 */
enum Paint {
  PAPER("#ffffff", "#15181c", "#ffffff"),
  /** Text and lines that carry data. */
  INK("#1a1a1a", "#ececec", "#000000"),
  /** Text of second rank. */
  SOFT("#555555", "#b5b8bd", "#222222"),
  /** Axes and reference lines. */
  RULE("#767b83", "#8b9199", "#444444"),
  /** Separators. */
  FAINT("#d0d4da", "#3b4048", "#bbbbbb"),
  /** Squares and points of studies. */
  MARK("#7fa3cc", "#4a78ab", "#a6a6a6"),
  /** Pooled estimates. */
  POOLED("#1b4f8f", "#8fc1ff", "#000000"),
  /** What a new study would find. */
  PREDICTED("#b35900", "#ffb066", "#555555"),
  /** Limits of significance. */
  BOUND("#a4262c", "#ff9a9a", "#000000"),
  SHADE_DARK("#c3cad3", "#4a525d", "#c3c3c3"),
  SHADE_MIDDLE("#dde2e8", "#353c45", "#dcdcdc"),
  SHADE_LIGHT("#f1f3f6", "#242a31", "#f1f1f1");

  private final String light;
  private final String dark;
  private final String print;

  Paint(String light, String dark, String print) {
    this.light = light;
    this.dark = dark;
    this.print = print;
  }

  String light() {
    return light;
  }

  String fillClass() {
    return "f-" + word();
  }

  String strokeClass() {
    return "s-" + word();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same rules in every picture, so that several on one page do not disturb each other. */
  static String rules() {
    return ".ma-picture{max-width:100%;height:auto}"
        + "@media screen and (prefers-color-scheme:dark){"
        + rules(paint -> paint.dark)
        + "}@media print{"
        + rules(paint -> paint.print)
        + "}";
  }

  private static String rules(Function<Paint, String> colour) {
    StringBuilder rules = new StringBuilder();
    for (Paint paint : values()) {
      String value = colour.apply(paint);
      rules.append(".ma-picture .").append(paint.fillClass()).append("{fill:").append(value);
      rules.append("}.ma-picture .").append(paint.strokeClass()).append("{stroke:").append(value);
      rules.append('}');
    }
    return rules.toString();
  }
}
