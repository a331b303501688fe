package org.offlabel.evidence.answer.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.answer.Synthesis.Contribution;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.study.Study;

/** Shows what the studies say together, outcome by outcome, and why it is no surer. */
final class EffectParts {

  private EffectParts() {}

  static List<Part> of(Answer answer) {
    if (answer.synthesis().isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    List<Part.Effects.StudyHead> heads = heads(answer);
    Optional<String> whyNotPooled =
        shared(
            answer.synthesis().stream()
                .filter(Synthesis.Directions.class::isInstance)
                .map(each -> ((Synthesis.Directions) each).whyNotPooled())
                .toList());
    Optional<String> certainty =
        shared(answer.synthesis().stream().map(each -> each.certainty().label()).toList());
    parts.add(
        new Part.Effects(
            heads,
            answer.synthesis().stream()
                .map(each -> row(each, heads, whyNotPooled.isEmpty(), certainty.isEmpty()))
                .toList(),
            note(whyNotPooled, certainty)));
    List<Part> reasons = answer.synthesis().stream().flatMap(each -> reasons(each)).toList();
    if (!reasons.isEmpty()) {
      parts.add(new Part.Details("Why no surer, outcome by outcome", reasons));
    }
    return parts;
  }

  /** What several outcomes all say, to be said once. */
  private static Optional<String> shared(List<String> said) {
    return said.size() > 1 && said.stream().distinct().count() == 1
        ? Optional.of(said.getFirst())
        : Optional.empty();
  }

  private static String note(Optional<String> whyNotPooled, Optional<String> certainty) {
    return Stream.of(
            whyNotPooled.map(why -> "Not pooled: " + why + "."),
            certainty.map(level -> "Certainty of each: " + level + "."))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static List<Part.Effects.StudyHead> heads(Answer answer) {
    Map<String, Study> studies =
        answer.studies().stream()
            .map(each -> each.appraised().study())
            .collect(Collectors.toMap(Study::id, each -> each, (first, second) -> first));
    Map<String, Part.Effects.StudyHead> heads = new LinkedHashMap<>();
    for (Synthesis synthesis : answer.synthesis()) {
      for (Contribution each : contributions(synthesis)) {
        heads.putIfAbsent(
            each.study(),
            new Part.Effects.StudyHead(
                each.study(),
                each.label(),
                Optional.ofNullable(studies.get(each.study())).flatMap(Wording::people),
                each.randomised()));
      }
    }
    return List.copyOf(heads.values());
  }

  private static List<Contribution> contributions(Synthesis synthesis) {
    return switch (synthesis) {
      case Synthesis.Pooled pooled -> pooled.studies();
      case Synthesis.Directions directions -> directions.studies();
      case Synthesis.NotPoolable not -> List.of();
    };
  }

  private static Part.Effects.OutcomeRow row(
      Synthesis synthesis,
      List<Part.Effects.StudyHead> heads,
      boolean withWhy,
      boolean withCertainty) {
    List<Contribution> contributions = contributions(synthesis);
    List<Optional<Direction>> arrows =
        heads.stream()
            .map(
                head ->
                    contributions.stream()
                        .filter(each -> each.study().equals(head.id()))
                        .map(Contribution::direction)
                        .findFirst())
            .toList();
    String summary =
        withCertainty
            ? summary(synthesis, withWhy) + "; certainty: " + synthesis.certainty().label()
            : summary(synthesis, withWhy);
    return new Part.Effects.OutcomeRow(synthesis.outcome().name(), arrows, summary);
  }

  private static String summary(Synthesis synthesis, boolean withWhy) {
    return switch (synthesis) {
      case Synthesis.Pooled pooled ->
          "pooled "
              + pooled.measure()
              + " "
              + shown(pooled.estimate())
              + " (95 % interval "
              + shown(pooled.low())
              + " to "
              + shown(pooled.high())
              + "), "
              + Wording.counted(pooled.studies().size(), "study", "studies");
      case Synthesis.Directions directions ->
          directions(directions.studies())
              + (withWhy ? "; not pooled: " + directions.whyNotPooled() : "");
      case Synthesis.NotPoolable not -> "cannot be put together: " + not.why();
    };
  }

  /** "1 better, 2 no difference". */
  private static String directions(List<Contribution> studies) {
    return Stream.of(Direction.values())
        .map(direction -> Map.entry(direction, count(studies, direction)))
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getValue() + " " + word(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static long count(List<Contribution> studies, Direction direction) {
    return studies.stream().filter(each -> each.direction() == direction).count();
  }

  /** The word for a direction in a count of studies. */
  static String word(Direction direction) {
    return switch (direction) {
      case IMPROVED -> "better";
      case WORSENED -> "worse";
      case NO_DIFFERENCE, MIXED, UNCLEAR -> direction.label();
    };
  }

  /** Three significant figures, without an exponent. */
  private static String shown(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString()
        : "not known";
  }

  private static Stream<Part> reasons(Synthesis synthesis) {
    List<Line> lines = synthesis.reasons().stream().map(EffectParts::reason).toList();
    return lines.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Part.Group(
                Wording.capitalised(synthesis.outcome().name())
                    + " ("
                    + synthesis.certainty().label()
                    + ")",
                Part.Tone.PLAIN,
                lines));
  }

  private static Line reason(Reason reason) {
    String levels =
        reason.levels() == 0
            ? ""
            : " (" + Wording.counted(reason.levels(), "level", "levels") + " down)";
    return new Line(reason.domain().label() + levels + ": " + reason.why(), reason.quotes());
  }
}
