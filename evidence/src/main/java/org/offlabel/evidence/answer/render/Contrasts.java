package org.offlabel.evidence.answer.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Check;
import org.offlabel.evidence.model.answer.Disagreement;

/** Shows where sources differ, and claims held against sources. */
final class Contrasts {

  private Contrasts() {}

  /** One group per point of disagreement, one line per side. */
  static List<Part> disagreements(List<Disagreement> disagreements) {
    return disagreements.stream().map(Contrasts::disagreement).toList();
  }

  private static Part disagreement(Disagreement disagreement) {
    return new Part.Group(
        Wording.capitalised(disagreement.about()),
        Part.Tone.PLAIN,
        disagreement.sides().stream().map(side -> new Line(side.says(), side.quotes())).toList());
  }

  /** A chapter of its own: what was claimed and what came of holding it against sources. */
  static Page.Chapter checks(List<Check> checks) {
    return new Page.Chapter(
        "checks",
        "Claims checked",
        Optional.empty(),
        checks.stream().map(Contrasts::check).toList());
  }

  private static Part check(Check check) {
    Line claim = new Line("Claimed: " + check.claim(), check.quotes());
    Stream<Line> why =
        check.why().isBlank() ? Stream.empty() : Stream.of(new Line(check.why(), check.against()));
    return new Part.Group(
        Wording.capitalised(check.verdict().label()),
        check.verdict() == Check.Verdict.SUPPORTED ? Part.Tone.PLAIN : Part.Tone.CAUTION,
        Stream.concat(Stream.of(claim), why).toList());
  }
}
