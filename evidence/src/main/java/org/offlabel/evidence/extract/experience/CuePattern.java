package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words in a row, as a line of {@code cues.txt} writes them.
 *
 * <p>{@code a|b} is either word, {@code at_bay} two words in a row as one of these, {@code improv~}
 * any word that begins so, {@code now?} may be missing, {@code <drug>} stands for something
 * recognised, {@code .} for at most one word, {@code ..} for up to four words of which none is
 * another drug, {@code ...} for up to twelve words of any sort, {@code ^} for the beginning of a
 * clause and {@code $} for its end. A leading {@code <x> ..} or trailing {@code .. <x>} says on
 * which side of the cue the symptoms stand; it is no part of the match.
 */
record CuePattern(String written, List<Element> elements, Side side) {

  /** Where the symptoms stand that the cue speaks of. */
  enum Side {
    BEFORE,
    AFTER,
    NONE
  }

  /** One place of a pattern. */
  sealed interface Element {
    boolean optional();
  }

  /** Words of which one stands there; some of them several words in a row, or a place. */
  private record Choice(
      Set<String> whole,
      List<String> beginnings,
      List<Slot> slots,
      List<List<String>> rows,
      boolean optional)
      implements Element {
    Set<String> firstWords() {
      if (optional || !beginnings.isEmpty() || !slots.isEmpty()) {
        return Set.of();
      }
      Set<String> words = new HashSet<>(whole);
      rows.forEach(row -> words.add(row.get(0)));
      return Set.copyOf(words);
    }

    boolean matches(String word) {
      return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
  }

  private record Gap(int most, boolean crossesOther) implements Element {
    @Override
    public boolean optional() {
      return false;
    }
  }

  private record Edge(boolean start) implements Element {
    @Override
    public boolean optional() {
      return false;
    }
  }

  static CuePattern of(String written) {
    List<String> parts = Lines.words(written);
    Side side = Side.NONE;
    int size = parts.size();
    if (size > 2 && parts.get(0).equals("<x>") && parts.get(1).equals("..")) {
      parts = parts.subList(2, size);
      side = Side.BEFORE;
    } else if (size > 2 && parts.get(size - 1).equals("<x>") && parts.get(size - 2).equals("..")) {
      parts = parts.subList(0, size - 2);
      side = Side.AFTER;
    }
    return new CuePattern(written, parts.stream().map(CuePattern::element).toList(), side);
  }

  private static Element element(String part) {
    boolean optional = part.endsWith("?");
    String bare = optional ? part.substring(0, part.length() - 1) : part;
    return switch (bare) {
      case "^" -> new Edge(true);
      case "$" -> new Edge(false);
      case "." -> new Gap(1, false);
      case ".." -> new Gap(4, false);
      case "..." -> new Gap(12, true);
      default -> choice(bare, optional);
    };
  }

  private static Element choice(String bare, boolean optional) {
    Set<String> whole = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String one : bare.split("\\|", -1)) {
      if (one.startsWith("<")) {
        slots.add(Slot.valueOf(one.substring(1, one.length() - 1).toUpperCase(Locale.ROOT)));
      } else if (one.endsWith("~")) {
        beginnings.add(one.substring(0, one.length() - 1));
      } else if (one.contains("_")) {
        rows.add(List.of(one.split("_", -1)));
      } else {
        whole.add(one);
      }
    }
    return new Choice(
        Set.copyOf(whole),
        List.copyOf(beginnings),
        List.copyOf(slots),
        List.copyOf(rows),
        optional);
  }

  /** The words of which one must come first; empty where it can begin otherwise. */
  Set<String> firstWords() {
    int at = elements.get(0) instanceof Edge && elements.size() > 1 ? 1 : 0;
    return elements.get(at) instanceof Choice choice ? choice.firstWords() : Set.of();
  }

  /** Index after the last word if the pattern stands at {@code at}, else -1. */
  int match(Clause clause, int at) {
    return match(clause, 0, at);
  }

  private int match(Clause clause, int element, int at) {
    if (element == elements.size()) {
      return at;
    }
    Element next = elements.get(element);
    int end =
        switch (next) {
          case Edge edge -> edge(clause, edge, element, at);
          case Choice choice -> choice(clause, choice, element, at);
          case Gap gap -> gap(clause, gap, element, at);
        };
    return end < 0 && next.optional() ? match(clause, element + 1, at) : end;
  }

  private int edge(Clause clause, Edge edge, int element, int at) {
    boolean there = at == (edge.start() ? 0 : clause.words().size());
    return there ? match(clause, element + 1, at) : -1;
  }

  private int choice(Clause clause, Choice choice, int element, int at) {
    boolean word = at < clause.words().size() && choice.matches(clause.words().get(at).norm());
    int end = word ? match(clause, element + 1, at + 1) : -1;
    for (int i = 0; i < choice.rows().size() && end < 0; i++) {
      List<String> row = choice.rows().get(i);
      end = stands(clause, row, at) ? match(clause, element + 1, at + row.size()) : -1;
    }
    for (int i = 0; i < choice.slots().size() && end < 0; i++) {
      int after = place(clause, choice.slots().get(i), at);
      end = after < 0 ? -1 : match(clause, element + 1, after);
    }
    return end;
  }

  private static boolean stands(Clause clause, List<String> row, int at) {
    for (int i = 0; i < row.size(); i++) {
      if (at + i >= clause.words().size()
          || !clause.words().get(at + i).norm().equals(row.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int gap(Clause clause, Gap gap, int element, int at) {
    for (int skipped = 0; skipped <= gap.most(); skipped++) {
      int end = match(clause, element + 1, at + skipped);
      boolean blocked = !gap.crossesOther() && place(clause, Slot.OTHER, at + skipped) >= 0;
      if (end >= 0 || blocked || at + skipped >= clause.words().size()) {
        return end;
      }
    }
    return -1;
  }

  private static int place(Clause clause, Slot slot, int at) {
    for (Named one : clause.named()) {
      if (one.slot() == slot && one.from() == at) {
        return one.to();
      }
    }
    return -1;
  }
}
