package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
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
              words.add(design.value().label());
              quotes.addAll(first(design));
            },
            () -> words.add("design not stated"));
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
      if (finding.direction() == direction) {
        words.add(wording.of(finding.outcome(), finding.quotes()));
        quotes.addAll(finding.quotes().stream().limit(1).toList());
      }
    }
    return Wording.list(words);
  }

  private static <T> List<Quote> first(Stated<T> stated) {
    return List.of(stated.quote());
  }
}
