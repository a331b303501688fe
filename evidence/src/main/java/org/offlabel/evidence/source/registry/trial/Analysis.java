package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A comparison of groups, as it was posted. Everything but the groups may be empty.
 *
 * @param groups the titles of the groups compared
 * @param method the test
 * @param p its p value with its sign, as given
 * @param parameter what was estimated, such as "hazard ratio"
 * @param estimate its value
 * @param dispersion "standard error of the mean 0.4"
 * @param interval its interval
 * @param kind superiority, non-inferiority …
 * @param comments what is added about any of it
 */
public record Analysis(
    List<String> groups,
    String method,
    String p,
    String parameter,
    String estimate,
    String dispersion,
    Interval interval,
    String kind,
    List<String> comments) {

  /**
   * A confidence interval as given; all may be empty.
   *
   * @param percent its level
   * @param sides one or two
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(String percent, String sides, String low, String high) {
    public Interval {
      Objects.requireNonNull(percent);
      sides = Words.of(sides);
      Objects.requireNonNull(low);
      Objects.requireNonNull(high);
    }

    String words() {
      if (low.isBlank() && high.isBlank()) {
        return "";
      }
      String level = percent.isBlank() ? "" : percent + "% ";
      String range =
          low.isBlank() ? "up to " + high : high.isBlank() ? "from " + low : low + " to " + high;
      String note = sides.startsWith("one") || sides.startsWith("1") ? " (one-sided)" : "";
      return level + "confidence interval " + range + note;
    }
  }

  public Analysis {
    groups = List.copyOf(groups);
    method = Words.of(method);
    Objects.requireNonNull(p);
    parameter = Words.of(parameter);
    Objects.requireNonNull(estimate);
    Objects.requireNonNull(dispersion);
    Objects.requireNonNull(interval);
    kind = Words.of(kind);
    comments = comments.stream().filter(comment -> !comment.isBlank()).toList();
  }

  /** The lines: what came out, then what was added. */
  List<Fact> facts() {
    List<String> parts = new ArrayList<>();
    parts.add(String.join(" against ", groups));
    if (!estimate.isBlank()) {
      parts.add((parameter.isEmpty() ? "estimate" : parameter) + " " + estimate);
    }
    parts.add(interval.words());
    parts.add(dispersion);
    parts.add(p.isBlank() ? "" : "p " + (isSigned(p) ? p : "= " + p.strip()));
    parts.add(method.isEmpty() ? "" : "method: " + method);
    parts.add(kind.isEmpty() ? "" : "kind of test: " + kind);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.joined("Analysis", parts));
    facts.addAll(Fact.each("Analysis comment", comments));
    return facts;
  }

  private static boolean isSigned(String p) {
    return "<>=\u2264\u2265".indexOf(p.strip().charAt(0)) >= 0;
  }
}
