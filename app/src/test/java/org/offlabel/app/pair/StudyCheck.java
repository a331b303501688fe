package org.offlabel.app.pair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.app.answer.AnswerJson;
import tools.jackson.databind.JsonNode;

/** Checks the lines of an expected.txt that speak of one study. */
final class StudyCheck {

  private final AnswerJson answer;

  StudyCheck(AnswerJson answer) {
    this.answer = answer;
  }

  /** What is wrong with the study that {@code line} speaks of; empty where nothing is. */
  Optional<String> fault(Expected.Line line) {
    int of = line.key().indexOf(" of ");
    String what = line.key().substring(0, of);
    String name = line.key().substring(of + " of ".length());
    List<JsonNode> named =
        answer.primaryStudies().stream().filter(study -> isCalled(study, name)).toList();
    if (named.size() != 1) {
      return Optional.of(
          named.size()
              + " studies are called so; there are "
              + answer.primaryStudies().stream().map(s -> s.path("label").asString()).toList());
    }
    JsonNode study = named.getFirst();
    return switch (what) {
      case "design" -> value(line, study.path("design").asString());
      case "dose" -> missing(line, study.path("dose").asString(""));
      case "enrolled" ->
          value(line, study.path("enrolled").asString(study.path("participants").asString("none")));
      case "analysed" -> value(line, study.path("analysed").asString("none"));
      case "improved", "no difference", "worsened" -> missing(line, outcomes(study, what));
      case "not improved" -> unwanted(line, outcomes(study, "improved"));
      default -> throw new IllegalArgumentException("no such key: " + line.key());
    };
  }

  private static boolean isCalled(JsonNode study, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return study.path("label").asString().toLowerCase(Locale.ROOT).startsWith(wanted)
        || study.path("registrations").toString().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static String outcomes(JsonNode study, String direction) {
    return String.join(
        "; ",
        study.path("findings").values().stream()
            .filter(finding -> finding.path("direction").asString().equals(direction))
            .map(finding -> finding.path("outcome").asString())
            .toList());
  }

  private static Optional<String> value(Expected.Line line, String got) {
    return line.either().contains(got) ? Optional.empty() : Optional.of("got " + got);
  }

  private static Optional<String> missing(Expected.Line line, String got) {
    List<String> missing = Words.missing(line.all(), got);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("not there: " + missing + "; got " + got);
  }

  private static Optional<String> unwanted(Expected.Line line, String got) {
    List<String> present = Words.present(line.all(), got);
    return present.isEmpty() ? Optional.empty() : Optional.of("there: " + present);
  }
}
