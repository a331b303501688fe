package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;

/** Shows harm and bars to use: reasons not to take it first, reactions last and by dose. */
final class SafetyParts {

  private SafetyParts() {}

  /**
   * The groups, reasons not to take it first.
   *
   * @param absenceTold whether sentences beside the groups say of which kind none was found; if
   *     not, an empty group says so, since nothing found is a result and not nothing there
   */
  static List<Part> of(SafetyProfile safety, boolean absenceTold) {
    List<Part> parts = new ArrayList<>();
    List<SafetyItem> bars = standing(safety.contraindications());
    group("Must not take it", Part.Tone.STOP, bars, absenceTold, parts);
    List<SafetyItem> mixes = standing(safety.interactions());
    group("Interactions", Part.Tone.CAUTION, mixes, absenceTold, parts);
    group("Watch", Part.Tone.CAUTION, standing(safety.warnings()), absenceTold, parts);
    if (standing(safety.reactions()).isEmpty()) {
      group("Unwanted effects", Part.Tone.PLAIN, List.of(), absenceTold, parts);
    } else {
      parts.addAll(reactions(standing(safety.reactions())));
    }
    String withdrawn = "Taken back, though older sources still say so";
    group(withdrawn, Part.Tone.PLAIN, takenBack(safety), true, parts);
    return parts;
  }

  private static List<SafetyItem> standing(List<SafetyItem> items) {
    return items.stream().filter(item -> !item.withdrawn()).toList();
  }

  private static List<SafetyItem> takenBack(SafetyProfile safety) {
    return Stream.of(
            safety.contraindications(),
            safety.interactions(),
            safety.warnings(),
            safety.reactions())
        .flatMap(List::stream)
        .filter(SafetyItem::withdrawn)
        .toList();
  }

  private static void group(
      String label, Part.Tone tone, List<SafetyItem> items, boolean absenceTold, List<Part> parts) {
    if (!items.isEmpty()) {
      List<Line> lines = items.stream().map(item -> line(item, true)).toList();
      parts.add(new Part.Group(label, tone, lines));
    } else if (!absenceTold) {
      List<Line> none = List.of(Line.of("none found in what was read"));
      parts.add(new Part.Group(label, Part.Tone.PLAIN, none));
    }
  }

  /** Reactions, one group per dose they are told of; those tied to no dose come last. */
  private static List<Part> reactions(List<SafetyItem> reactions) {
    Map<String, List<Line>> byDose = new TreeMap<>();
    List<Line> untied = new ArrayList<>();
    for (SafetyItem item : reactions) {
      item.regimen()
          .map(dose -> byDose.computeIfAbsent(dose, key -> new ArrayList<>()))
          .orElse(untied)
          .add(line(item, false));
    }
    List<Part> parts = new ArrayList<>();
    byDose.forEach(
        (dose, lines) ->
            parts.add(new Part.Group("Unwanted effects, " + dose, Part.Tone.PLAIN, lines)));
    if (!untied.isEmpty()) {
      String label = byDose.isEmpty() ? "Unwanted effects" : "Unwanted effects, dose not stated";
      parts.add(new Part.Group(label, Part.Tone.PLAIN, untied));
    }
    return parts;
  }

  private static Line line(SafetyItem item, boolean withRegimen) {
    Optional<String> regimen = withRegimen ? item.regimen() : Optional.empty();
    List<String> remarks =
        Stream.of(item.severity().stream(), regimen.stream(), item.frequency().stream())
            .flatMap(each -> each)
            .toList();
    String text =
        remarks.isEmpty() ? item.what() : item.what() + " (" + String.join(", ", remarks) + ")";
    return new Line(text, item.quotes());
  }
}
