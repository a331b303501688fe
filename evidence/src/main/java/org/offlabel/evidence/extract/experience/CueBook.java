package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues of {@code cues.txt}, and where they stand in a clause. */
final class CueBook {

  private final Map<Cue, Section> sections;

  /** What was found so far in the clauses of one post; empty for the book itself. */
  private final Optional<Map<Clause, Map<List<Cue>, List<Hit>>>> known;

  /** The patterns of one cue, by their first word where it is fixed. */
  private record Section(Map<String, List<CuePattern>> byFirst, List<CuePattern> open) {

    static final Section EMPTY = new Section(Map.of(), List.of());

    List<CuePattern> at(String word) {
      return byFirst.getOrDefault(word, List.of());
    }

    void add(CuePattern pattern) {
      Set<String> first = pattern.firstWords();
      if (first.isEmpty()) {
        open.add(pattern);
      }
      first.forEach(word -> byFirst.computeIfAbsent(word, key -> new ArrayList<>()).add(pattern));
    }
  }

  CueBook() {
    this.sections = new EnumMap<>(Cue.class);
    this.known = Optional.empty();
    Cue section = Cue.TAKES;
    for (String line : Lines.of("cues.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        section = Cue.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      } else {
        sections
            .computeIfAbsent(section, cue -> new Section(new HashMap<>(), new ArrayList<>()))
            .add(CuePattern.of(line));
      }
    }
  }

  private CueBook(Map<Cue, Section> sections) {
    this.sections = sections;
    this.known = Optional.of(new IdentityHashMap<>());
  }

  /** The same cues, remembering what was found, for reading one post by one thread. */
  CueBook forOnePost() {
    return new CueBook(sections);
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
    return known
        .map(map -> map.computeIfAbsent(clause, key -> new HashMap<>()))
        .map(ofClause -> ofClause.computeIfAbsent(cues, key -> find(clause, cues)))
        .orElseGet(() -> find(clause, cues));
  }

  private List<Hit> find(Clause clause, List<Cue> cues) {
    List<Hit> all = new ArrayList<>();
    for (Cue cue : cues) {
      Section section = sections.getOrDefault(cue, Section.EMPTY);
      for (int at = 0; at < clause.words().size(); at++) {
        for (CuePattern pattern : section.at(clause.words().get(at).norm())) {
          add(all, cue, pattern, clause, at);
        }
        for (CuePattern pattern : section.open()) {
          add(all, cue, pattern, clause, at);
        }
      }
    }
    return longest(all);
  }

  private static void add(List<Hit> all, Cue cue, CuePattern pattern, Clause clause, int at) {
    int end = pattern.match(clause, at);
    Hit hit = new Hit(cue, pattern, at, Math.max(at, end));
    if (end > at && hasSymptom(clause, hit)) {
      all.add(hit);
    }
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
