package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Study;

/** The table of studies: one row each, a column per direction that occurs. */
final class StudyGrid {

  private StudyGrid() {}

  static Part of(List<AnsweredStudy> studies) {
    List<Study> shown = studies.stream().map(each -> each.appraised().study()).toList();
    List<Direction> directions = directions(shown);
    List<String> columns = new ArrayList<>(List.of("study", "design", "people", "dose, time"));
    directions.forEach(direction -> columns.add(head(direction)));
    return new Part.Grid(
        "Studies of this drug in this condition",
        columns,
        shown.stream().map(study -> row(study, directions)).toList());
  }

  /**
   * Better and no difference always, so that an empty cell says something; worse and mixed as they
   * occur. Outcomes of which no direction is told stand with the directions of effect.
   */
  private static List<Direction> directions(List<Study> studies) {
    return Stream.of(Direction.values())
        .filter(direction -> direction != Direction.UNCLEAR)
        .filter(
            direction ->
                direction == Direction.IMPROVED
                    || direction == Direction.NO_DIFFERENCE
                    || studies.stream().anyMatch(study -> !found(study, direction).isEmpty()))
        .toList();
  }

  private static String head(Direction direction) {
    return switch (direction) {
      case IMPROVED -> "better";
      case NO_DIFFERENCE -> "no difference";
      case WORSENED -> "worse";
      case MIXED -> "mixed";
      case UNCLEAR -> "unclear";
    };
  }

  private static List<List<Line>> row(Study study, List<Direction> directions) {
    List<List<Line>> cells = new ArrayList<>();
    cells.add(List.of(new Line(study.label(), Repetition.naming(study))));
    cells.add(design(study));
    cells.add(people(study));
    cells.add(treatment(study));
    for (Direction direction : directions) {
      List<Finding> found = found(study, direction);
      cells.add(found.isEmpty() ? List.of() : List.of(findings(found)));
    }
    return cells;
  }

  private static List<Line> design(Study study) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        study
            .design()
            .map(stated -> new Line(stated.value().label(), stated.quotes()))
            .orElse(Line.of("design not stated")));
    for (Stated<DesignFeature> feature : study.features()) {
      if (isWorthSaying(feature.value())) {
        lines.add(new Line(feature.value().label(), feature.quotes()));
      }
    }
    if (study.mentions().stream().noneMatch(StudyGrid::isFirstHand)) {
      lines.add(Line.of("known second-hand only"));
    }
    return lines;
  }

  /** What a reader weighs a result by and the name of the design does not already say. */
  private static boolean isWorthSaying(DesignFeature feature) {
    return switch (feature) {
      case DOUBLE_MASKED,
          SINGLE_MASKED,
          OPEN_LABEL,
          PLACEBO_CONTROLLED,
          ACTIVE_COMPARATOR,
          UNCONTROLLED,
          PILOT,
          QUASI_EXPERIMENTAL,
          RETROSPECTIVE,
          REGISTER_BASED ->
          true;
      case RANDOMISED, CROSSOVER, PARALLEL, MULTICENTRE, SINGLE_CENTRE, PROSPECTIVE -> false;
    };
  }

  private static boolean isFirstHand(StudyMention mention) {
    return mention.kind() == StudyMention.Kind.REPORT
        || mention.kind() == StudyMention.Kind.REGISTRATION;
  }

  /** From how many started to how many were analysed; else whatever number is known. */
  private static List<Line> people(Study study) {
    Optional<Stated<GroupSize>> end =
        study
            .size(GroupSize.Role.ANALYSED)
            .or(() -> study.size(GroupSize.Role.COMPLETED))
            .or(() -> study.size(GroupSize.Role.TREATED));
    Optional<Stated<GroupSize>> start =
        Wording.started(study).or(() -> study.size(GroupSize.Role.UNSTATED));
    List<Quote> quotes =
        study.sizes().stream()
            .filter(size -> size.value().role() != GroupSize.Role.LOST)
            .flatMap(size -> size.quotes().stream())
            .distinct()
            .toList();
    String text =
        Stream.of(
                start.filter(size -> !samePeople(size, end)).map(StudyGrid::started),
                end.map(StudyGrid::shown))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" → "));
    return text.isEmpty() ? List.of() : List.of(new Line(text, quotes));
  }

  private static boolean samePeople(Stated<GroupSize> start, Optional<Stated<GroupSize>> end) {
    return end.filter(size -> size.value().people() == start.value().people()).isPresent();
  }

  private static String started(Stated<GroupSize> size) {
    return Integer.toString(size.value().people());
  }

  private static String shown(Stated<GroupSize> size) {
    return size.value().people() + " " + size.value().role().label();
  }

  private static List<Line> treatment(Study study) {
    Stream<Line> doses =
        study.doses().stream().map(dose -> new Line(dose.value().shown(), dose.quotes()));
    Stream<Line> durations =
        study.durations().stream().map(time -> new Line(time.value().shown(), time.quotes()));
    Stream<Line> known = Stream.concat(doses, durations);
    return study.doses().isEmpty()
        ? Stream.concat(Stream.of(Line.of("dose not stated")), known).toList()
        : known.toList();
  }

  private static List<Finding> found(Study study, Direction direction) {
    return study.findings().stream().filter(each -> each.direction() == direction).toList();
  }

  private static Line findings(List<Finding> findings) {
    return new Line(
        findings.stream().map(StudyGrid::finding).collect(Collectors.joining(", ")),
        findings.stream().flatMap(finding -> finding.quotes().stream()).distinct().toList());
  }

  private static String finding(Finding finding) {
    String numbers =
        Stream.of(finding.estimate(), finding.interval(), finding.p())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return numbers.isEmpty()
        ? finding.outcome().name()
        : finding.outcome().name() + " (" + numbers + ")";
  }
}
