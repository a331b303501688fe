package org.offlabel.evidence.extract.experience;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words in a row, as a line of {@code cues.txt} writes them.
 *
 * <p>{@code a|b} is either word, {@code improv~} any word that begins so, {@code now?} may be
 * missing, {@code <drug>} stands for something recognised, {@code ..} for up to four words of which
 * none is another drug, {@code ...} for up to twelve words of any sort, {@code ^} for the beginning
 * of a clause and {@code $} for its end. A leading {@code <x> ..} or trailing {@code .. <x>} says on
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

  private record Words(Set<String> whole, List<String> beginnings, boolean optional)
      implements Element {
    boolean matches(String word) {
      return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
  }

  private record Place(Slot slot, boolean optional) implements Element {}

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
      case ".." -> new Gap(4, false);
      case "..." -> new Gap(12, true);
      default -> bare.startsWith("<") ? place(bare, optional) : words(bare, optional);
    };
  }

  private static Element place(String bare, boolean optional) {
    String name = bare.substring(1, bare.length() - 1).toUpperCase(Locale.ROOT);
    return new Place(Slot.valueOf(name), optional);
  }

  private static Element words(String bare, boolean optional) {
    List<String> all = Arrays.asList(bare.split("\\|", -1));
    Set<String> whole = new HashSet<>();
    all.stream().filter(word -> !word.endsWith("~")).forEach(whole::add);
    List<String> beginnings =
        all.stream()
            .filter(word -> word.endsWith("~"))
            .map(word -> word.substring(0, word.length() - 1))
            .toList();
    return new Words(Set.copyOf(whole), beginnings, optional);
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
          case Edge edge -> at == (edge.start() ? 0 : clause.words().size()) ? at : -1;
          case Words words ->
              at < clause.words().size() && words.matches(clause.words().get(at).norm())
                  ? at + 1
                  : -1;
          case Place place -> place(clause, place.slot(), at);
          case Gap gap -> {
            yield gap(clause, gap, element, at);
          }
        };
    if (next instanceof Gap) {
      return end;
    }
    int rest = end < 0 ? -1 : match(clause, element + 1, end);
    return rest < 0 && next.optional() ? match(clause, element + 1, at) : rest;
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
