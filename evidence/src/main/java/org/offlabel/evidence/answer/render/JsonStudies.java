package org.offlabel.evidence.answer.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.Study;

/** Writes one element of {@code studies[]}. */
final class JsonStudies {

  private JsonStudies() {}

  static void write(AnsweredStudy answered, JsonOut to) {
    Study study = answered.appraised().study();
    to.text("id", study.id());
    to.text("label", study.label());
    to.text("part", answered.part().label());
    to.text("why", answered.why());
    to.text("design", study.designOrUnclear().label());
    to.strings("features", study.features().stream().map(f -> f.value().label()).toList());
    identification(study, to);
    people(study, to);
    arms(study, to);
    treatment(study, to);
    to.objects("findings", study.findings(), finding -> finding(finding, to));
    to.strings("notMeasured", study.notMeasured().stream().map(s -> s.value().name()).toList());
    to.strings("reactions", study.reactions().stream().map(s -> s.value().name()).toList());
    to.objects("riskOfBias", answered.appraised().riskOfBias(), each -> riskOfBias(each, to));
    to.objects("reports", study.mentions(), mention -> report(mention, to));
    to.strings("linkedBecause", study.linkedBecause());
  }

  private static void identification(Study study, JsonOut to) {
    to.strings(
        "registrations",
        study.identifiers().stream()
            .filter(identifier -> identifier.scheme().isRegistry())
            .map(Identifier::value)
            .toList());
    to.objects(
        "identifiers",
        study.identifiers(),
        identifier -> {
          to.text("scheme", identifier.scheme().name());
          to.text("value", identifier.value());
        });
    to.number("year", study.year());
  }

  private static void people(Study study, JsonOut to) {
    size("enrolled", Wording.started(study), to);
    size("treated", study.size(GroupSize.Role.TREATED), to);
    size("analysed", study.size(GroupSize.Role.ANALYSED), to);
    size("completed", study.size(GroupSize.Role.COMPLETED), to);
    size("lost", study.size(GroupSize.Role.LOST), to);
    size("participants", study.size(GroupSize.Role.UNSTATED), to);
    to.objects(
        "sizes",
        study.sizes(),
        size -> {
          to.text("role", size.value().role().label());
          to.number("people", size.value().people());
          to.citations(size.quotes());
        });
  }

  private static void size(String name, Optional<Stated<GroupSize>> size, JsonOut to) {
    size.ifPresent(stated -> to.number(name, stated.value().people()));
  }

  /** What was compared, as far as the design's particulars tell; empty where they do not. */
  private static void arms(Study study, JsonOut to) {
    record Arm(String label, List<Quote> quotes) {}
    Optional<Arm> drug =
        study.drugs().stream()
            .findFirst()
            .map(given -> new Arm(Wording.regimen(given.value()), given.quotes()));
    Optional<Arm> placebo =
        stated(study, DesignFeature.PLACEBO_CONTROLLED)
            .map(feature -> new Arm("placebo", feature.quotes()));
    boolean known = placebo.isPresent() || study.has(DesignFeature.UNCONTROLLED);
    List<Arm> arms = known ? Stream.concat(drug.stream(), placebo.stream()).toList() : List.of();
    to.objects(
        "arms",
        arms,
        arm -> {
          to.text("label", arm.label());
          to.citations(arm.quotes());
        });
  }

  private static Optional<Stated<DesignFeature>> stated(Study study, DesignFeature feature) {
    return study.features().stream().filter(each -> each.value() == feature).findFirst();
  }

  private static void treatment(Study study, JsonOut to) {
    to.text("dose", Wording.doses(study));
    to.objects(
        "doses",
        study.doses(),
        stated -> {
          dose(stated.value(), to);
          to.citations(stated.quotes());
        });
    study.durations().stream()
        .findFirst()
        .ifPresent(first -> to.number("durationWeeks", Wording.weeks(first.value())));
    to.objects(
        "durations",
        study.durations(),
        stated -> {
          duration(stated.value(), to);
          to.citations(stated.quotes());
        });
    if (!study.conditions().isEmpty()) {
      to.text(
          "population",
          study.conditions().stream()
              .map(stated -> stated.value().name())
              .distinct()
              .collect(Collectors.joining(", ")));
    }
  }

  private static void dose(Dose dose, JsonOut to) {
    to.text("shown", dose.shown());
    to.number("low", dose.low());
    to.number("high", dose.high());
    to.text("unit", dose.unit().symbol());
    to.text("schedule", dose.schedule());
  }

  private static void duration(Duration duration, JsonOut to) {
    to.text("shown", duration.shown());
    to.number("low", duration.low());
    to.number("high", duration.high());
    to.text("unit", duration.unit().label());
    to.number("weeks", Wording.weeks(duration));
  }

  private static void finding(Finding finding, JsonOut to) {
    to.text("outcome", finding.outcome().name());
    to.text("direction", finding.direction().label());
    to.text("estimate", finding.estimate());
    to.text("ci", finding.interval());
    to.text("p", finding.p());
    to.citations(finding.quotes());
  }

  private static void riskOfBias(RiskOfBias risk, JsonOut to) {
    to.text("domain", risk.domain());
    to.text("judgement", risk.judgement().label());
    to.text("why", risk.why());
    to.text("rule", risk.rule());
    to.citations(risk.quotes());
  }

  private static void report(StudyMention mention, JsonOut to) {
    to.text("document", mention.document().value());
    to.text("kind", mention.kind().name().toLowerCase(Locale.ROOT));
    to.object("says", () -> says(mention, to));
    to.citations(mention.quotes());
  }

  private static void says(StudyMention mention, JsonOut to) {
    to.text("design", mention.design().map(design -> design.value().label()));
    to.objects(
        "sizes",
        mention.sizes(),
        size -> {
          to.text("role", size.value().role().label());
          to.number("people", size.value().people());
        });
    to.strings("doses", mention.doses().stream().map(d -> d.value().shown()).toList());
    to.strings("durations", mention.durations().stream().map(d -> d.value().shown()).toList());
    to.strings("improved", outcomes(mention, Direction.IMPROVED));
    to.strings("noDifference", outcomes(mention, Direction.NO_DIFFERENCE));
    to.strings("worsened", outcomes(mention, Direction.WORSENED));
    to.strings("mixed", outcomes(mention, Direction.MIXED));
    to.strings("unclear", outcomes(mention, Direction.UNCLEAR));
  }

  private static List<String> outcomes(StudyMention mention, Direction direction) {
    return mention.findings().stream()
        .filter(finding -> finding.direction() == direction)
        .map(finding -> finding.outcome().name())
        .distinct()
        .toList();
  }
}
