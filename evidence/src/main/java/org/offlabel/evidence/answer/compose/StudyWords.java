package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.Study;

/** Puts one study into words, gathering the quotes as it goes. */
final class StudyWords {

  private static final List<DesignFeature> TOLD =
      List.of(
          DesignFeature.DOUBLE_MASKED,
          DesignFeature.SINGLE_MASKED,
          DesignFeature.OPEN_LABEL,
          DesignFeature.PLACEBO_CONTROLLED,
          DesignFeature.UNCONTROLLED,
          DesignFeature.QUASI_EXPERIMENTAL,
          DesignFeature.RETROSPECTIVE,
          DesignFeature.REGISTER_BASED);

  private static final int MOST_DESIGN_QUOTES = 3;
  private static final Pattern NAME_PARTS = Pattern.compile("[ ,]+");

  private final Study study;
  private final Wording wording;
  private final List<Quote> quotes = new ArrayList<>();

  StudyWords(Study study, Wording wording) {
    this.study = study;
    this.wording = wording;
  }

  List<Quote> quotes() {
    return quotes.stream().distinct().toList();
  }

  /** The study's name, with the words that give it where it is made of a surname and a year. */
  String name() {
    quotes.addAll(naming(study));
    return study.label();
  }

  /** The words in which a study's name stands: at most one quote, the closest witness's. */
  static List<Quote> naming(Study study) {
    List<String> parts = NAME_PARTS.splitAsStream(study.label()).limit(2).toList();
    List<Quote> naming =
        study.mentions().stream()
            .flatMap(mention -> mention.quotes().stream())
            .filter(quote -> parts.stream().allMatch(quote.text()::contains))
            .limit(1)
            .toList();
    return naming.isEmpty() ? study.mentions().getFirst().quotes() : naming;
  }

  /** The words that state the design, those of its particulars that say how chance came in. */
  static List<Quote> design(Study study) {
    return Stream.concat(
            study.design().stream().flatMap(design -> design.quotes().stream()),
            study.features().stream()
                .flatMap(feature -> feature.quotes().stream())
                .filter(StudyWords::saysRandom))
        .distinct()
        .limit(MOST_DESIGN_QUOTES)
        .toList();
  }

  private static boolean saysRandom(Quote quote) {
    return quote.text().toLowerCase(Locale.ROOT).contains("random");
  }

  /** Whether a source says that chance decided, rather than its following from the masking. */
  private static boolean saidToBeRandomised(Study study) {
    return design(study).stream().anyMatch(StudyWords::saysRandom);
  }

  /** The design as far as a source's own words carry it. */
  static String designLabel(Study study) {
    String label = study.designOrUnclear().label();
    return study.isRandomised() && !saidToBeRandomised(study)
        ? label.replace("randomised ", "")
        : label;
  }

  /**
   * "randomised trial" where every trial's words say so; "controlled trial" where one's design is
   * known from its masking and placebo alone.
   */
  static String trial(List<Study> studies) {
    return studies.stream().allMatch(StudyWords::saidToBeRandomised)
        ? "randomised trial"
        : "controlled trial";
  }

  /** "randomised crossover, double-masked; 80 people enrolled, 60 analysed; 4.5 mg; 8 weeks". */
  String howItWasDone() {
    List<String> parts = new ArrayList<>();
    parts.add(design());
    String people = people();
    if (!people.isEmpty()) {
      parts.add(people);
    }
    study.doses().stream()
        .limit(1)
        .forEach(
            dose -> {
              parts.add(dose.value().shown());
              quotes.addAll(first(dose));
            });
    study.durations().stream()
        .limit(2)
        .forEach(
            duration -> {
              parts.add(duration.value().shown());
              quotes.addAll(first(duration));
            });
    return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).distinct().toList());
  }

  private String design() {
    List<String> words = new ArrayList<>();
    study
        .design()
        .ifPresentOrElse(
            design -> {
              words.add(designLabel(study));
              quotes.addAll(design(study));
            },
            () -> words.add(study.isRandomised() ? "randomised" : "design not stated"));
    for (Stated<DesignFeature> feature : study.features()) {
      if (TOLD.contains(feature.value())) {
        words.add(feature.value().label());
        quotes.addAll(first(feature));
      }
    }
    return String.join(", ", words.stream().distinct().toList());
  }

  private String people() {
    List<String> words = new ArrayList<>();
    for (GroupSize.Role role : GroupSize.Role.values()) {
      study
          .size(role)
          .filter(size -> role != GroupSize.Role.LOST)
          .ifPresent(
              size -> {
                words.add(
                    words.isEmpty()
                        ? size.value().people() + " people" + suffix(role)
                        : size.value().people() + suffix(role));
                quotes.addAll(first(size));
              });
    }
    return String.join(", ", words);
  }

  private static String suffix(GroupSize.Role role) {
    return role == GroupSize.Role.UNSTATED ? "" : " " + role.label();
  }

  /** Outcomes of one direction, in the words of their quotes; empty where there are none. */
  String outcomes(Direction direction) {
    List<String> words = new ArrayList<>();
    for (Finding finding : study.findings()) {
      if (finding.direction() == direction && !isUnnamed(finding, study)) {
        words.add(wording.of(finding.outcome(), finding.quotes()));
        quotes.addAll(finding.quotes().stream().limit(2).toList());
      }
    }
    return Wording.list(words);
  }

  private static <T> List<Quote> first(Stated<T> stated) {
    return List.of(stated.quote());
  }

  /** Whether the outcome goes without a name while others of the study have one. */
  private static boolean isUnnamed(Finding finding, Study study) {
    return finding.outcome().name().equals("outcomes not named") && study.findings().size() > 1;
  }
}
