package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cues of {@code cues.txt}, and where they stand in a clause. */
final class CueBook {

  private final Map<Cue, List<CuePattern>> patterns = new EnumMap<>(Cue.class);

  CueBook() {
    Cue section = Cue.TAKES;
    for (String line : Lines.of("cues.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        section = Cue.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      } else {
        patterns.computeIfAbsent(section, cue -> new ArrayList<>()).add(CuePattern.of(line));
      }
    }
  }

  /** Whether {@code cue} stands anywhere in the clause. */
  boolean in(Clause clause, Cue cue) {
    return !hits(clause, cue).isEmpty();
  }

  /** The places of one cue, in order; of those that overlap the longest. */
  List<Hit> hits(Clause clause, Cue cue) {
    return hits(clause, List.of(cue));
  }

  /**
   * The places of several cues, in order. Of places that overlap the longest counts, and of equally
   * long ones that of the cue named first: "not helped" is no "helped".
   */
  List<Hit> hits(Clause clause, List<Cue> cues) {
    List<Hit> all = new ArrayList<>();
    for (Cue cue : cues) {
      for (CuePattern pattern : patterns.getOrDefault(cue, List.of())) {
        for (int at = 0; at < clause.words().size(); at++) {
          int end = pattern.match(clause, at);
          Hit hit = new Hit(cue, pattern, at, Math.max(at, end));
          if (end > at && hasSymptom(clause, hit)) {
            all.add(hit);
          }
        }
      }
    }
    return longest(all);
  }

  /** A pattern that names the side of its symptoms stands only where there are some. */
  private static boolean hasSymptom(Clause clause, Hit hit) {
    return hit.pattern().side() == CuePattern.Side.NONE
        || !Symptoms.of(clause, hit, List.of(hit)).isEmpty();
  }

  private static List<Hit> longest(List<Hit> all) {
    List<Hit> chosen = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Hit::length).reversed())
        .forEach(
            hit -> {
              if (chosen.stream().noneMatch(hit::overlaps)) {
                chosen.add(hit);
              }
            });
    chosen.sort(Comparator.comparingInt(Hit::from));
    return List.copyOf(chosen);
  }
}
