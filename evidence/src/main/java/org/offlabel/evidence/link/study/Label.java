package org.offlabel.evidence.link.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Study;

/** What a person calls a study. */
final class Label {

  private static final BigDecimal TWO_YEARS_IN_WEEKS = BigDecimal.valueOf(104);

  private final Study study;
  private final List<Told> witnesses;
  private final Kinds kinds;

  /** {@code study} has all its values; its own label is not looked at. */
  Label(Study study, List<Told> witnesses, Kinds kinds) {
    this.study = study;
    this.witnesses = witnesses;
    this.kinds = kinds;
  }

  /** Author and year, or the name a document gives it, or a description. */
  String shown() {
    return byAuthor().or(this::given).orElseGet(this::described);
  }

  private Optional<String> byAuthor() {
    Optional<String> author =
        witnesses.stream()
            .map(Told::mention)
            .filter(mention -> !mention.authors().isEmpty())
            .map(mention -> mention.authors().getFirst().strip())
            .filter(name -> !name.isEmpty())
            .findFirst();
    OptionalInt year = study.year();
    return author.map(name -> year.isPresent() ? name + " " + year.getAsInt() : name);
  }

  private Optional<String> given() {
    return witnesses.stream()
        .map(Told::mention)
        .map(StudyMention::label)
        .flatMap(Optional::stream)
        .filter(label -> !label.isBlank())
        .findFirst();
  }

  private String described() {
    String noun = noun();
    return place(noun)
        .or(() -> sized(noun))
        .or(() -> dated(noun))
        .or(() -> aboutOutcome(noun))
        .or(() -> first(study.conditions()).map(c -> noun + " in " + c.name()))
        .orElse(noun);
  }

  private Optional<String> place(String noun) {
    return witnesses.stream()
        .flatMap(told -> told.mention().place().stream())
        .map(Stated::value)
        .map(place -> Place.shortened(place) + " " + noun)
        .findFirst();
  }

  private Optional<String> sized(String noun) {
    String design = study.has(DesignFeature.CROSSOVER) ? "crossover " : "";
    return Stream.of(
            GroupSize.Role.ENROLLED,
            GroupSize.Role.RANDOMISED,
            GroupSize.Role.TREATED,
            GroupSize.Role.UNSTATED,
            GroupSize.Role.ANALYSED,
            GroupSize.Role.COMPLETED)
        .flatMap(role -> study.size(role).stream())
        .map(size -> size.value().people() + "-person " + design + noun)
        .findFirst();
  }

  private Optional<String> dated(String noun) {
    if (study.year().isEmpty()) {
      return Optional.empty();
    }
    String year = Integer.toString(study.year().getAsInt());
    return Optional.of(aboutOutcome(noun).map(rest -> year + " " + rest).orElse(year + " " + noun));
  }

  /** An outcome that few studies look at names it best. */
  private Optional<String> aboutOutcome(String noun) {
    Optional<Concept> unusual =
        study.findings().stream().map(Finding::outcome).filter(kinds::isUnusual).findFirst();
    Optional<Concept> any =
        study.findings().stream().map(Finding::outcome).filter(kinds::isKnown).findFirst();
    Optional<String> years = years();
    Optional<String> named =
        unusual
            .or(() -> years.isPresent() ? Optional.empty() : any)
            .map(o -> noun + " of " + o.name());
    return years.map(time -> time + " " + named.orElse(noun)).or(() -> named);
  }

  /** A follow-up of years is worth naming: "10-year". */
  private Optional<String> years() {
    return study.durations().stream()
        .map(Stated::value)
        .filter(duration -> duration.weeks().compareTo(TWO_YEARS_IN_WEEKS) > 0)
        .map(Label::hyphenated)
        .findFirst();
  }

  private static String hyphenated(Duration duration) {
    return duration.high().stripTrailingZeros().toPlainString() + "-" + duration.unit().label();
  }

  private String noun() {
    Design design = study.designOrUnclear();
    if (design.isReview()) {
      return "review";
    }
    if (design == Design.CASE_REPORT) {
      return "case report";
    }
    boolean trial =
        design.isRandomised()
            || study.has(DesignFeature.RANDOMISED)
            || study.has(DesignFeature.PLACEBO_CONTROLLED)
            || study.has(DesignFeature.CROSSOVER)
            || study.has(DesignFeature.DOUBLE_MASKED);
    return trial ? "trial" : "study";
  }

  private static <T> Optional<T> first(List<Stated<T>> stated) {
    return stated.stream().map(Stated::value).findFirst();
  }
}
