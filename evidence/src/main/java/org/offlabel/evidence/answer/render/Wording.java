package org.offlabel.evidence.answer.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.Study;

/** The words in which every rendering shows doses, times and groups of people. */
final class Wording {

  private Wording() {}

  /** "low-dose naltrexone". */
  static String regimen(Concept drug, DoseBand band) {
    String prefix =
        switch (band) {
          case LOW -> "low-dose ";
          case STANDARD -> "standard-dose ";
          case HIGH -> "high-dose ";
        };
    return prefix + drug.name();
  }

  /** Drug with band and dose, as far as told: "low-dose naltrexone 4.5 mg nightly". */
  static String regimen(Regimen regimen) {
    String name =
        regimen.band().map(band -> regimen(regimen.drug(), band)).orElse(regimen.drug().name());
    return name + regimen.dose().map(dose -> " " + dose.shown()).orElse("");
  }

  /** Every dose a study states, or nothing. */
  static Optional<String> doses(Study study) {
    return joined(study.doses().stream().map(Stated::value).map(Dose::shown));
  }

  /** Every duration a study states, or nothing. */
  static Optional<String> durations(Study study) {
    return joined(study.durations().stream().map(Stated::value).map(Duration::shown));
  }

  /** In weeks, to one decimal place. */
  static BigDecimal weeks(Duration duration) {
    return duration.weeks().setScale(1, RoundingMode.HALF_UP);
  }

  /** The people a study started with: enrolled, or else randomised. */
  static Optional<Stated<GroupSize>> started(Study study) {
    return study.size(GroupSize.Role.ENROLLED).or(() -> study.size(GroupSize.Role.RANDOMISED));
  }

  /** How many people a study is about, as far as any document says. */
  static Optional<Integer> people(Study study) {
    return study
        .size(GroupSize.Role.ANALYSED)
        .or(() -> study.size(GroupSize.Role.COMPLETED))
        .or(() -> started(study))
        .or(() -> study.size(GroupSize.Role.TREATED))
        .or(() -> study.size(GroupSize.Role.UNSTATED))
        .map(size -> size.value().people());
  }

  /** {@code text} with its first letter in upper case. */
  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /** "1 person", "3 people". */
  static String counted(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  private static Optional<String> joined(Stream<String> parts) {
    List<String> all = parts.distinct().toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.stream().collect(Collectors.joining("; ")));
  }
}
