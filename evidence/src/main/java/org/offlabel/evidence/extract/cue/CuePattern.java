package org.offlabel.evidence.extract.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.extract.cue.Wording.Slot;

/**
 * A phrase with room in it.
 *
 * <p>Written as words parted by spaces: {@code helps|helped} is either word, {@code relie*} any
 * word that begins so, {@code the?} a word that may be missing, {@code ..} up to three words,
 * {@code ...} up to eight, and {@code {drug}} words that stand for a drug. Gaps do not reach over a
 * colon or semicolon.
 *
 * @param written as it stands in its table
 * @param steps what has to follow what
 */
record CuePattern(String written, List<Step> steps) {

  private static final int SHORT_GAP = 3;
  private static final int LONG_GAP = 8;

  /** One thing that has to come next. */
  sealed interface Step {}

  /** One word out of some. */
  record Either(List<String> words, List<String> beginnings, boolean optional) implements Step {
    Either {
      words = List.copyOf(words);
      beginnings = List.copyOf(beginnings);
    }

    boolean accepts(String word) {
      return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
  }

  /** Words that stand for a kind of thing. */
  record Kind(String name) implements Step {}

  /** Any words, up to {@code most} of them. */
  record Gap(int most) implements Step {}

  CuePattern {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.getFirst() instanceof Gap || steps.getLast() instanceof Gap) {
      throw new IllegalArgumentException("a phrase begins and ends with a word: " + written);
    }
  }

  static CuePattern parse(String written) {
    List<Step> steps = new ArrayList<>();
    for (String part : written.strip().split(" +", -1)) {
      steps.add(step(part));
    }
    return new CuePattern(written.strip(), steps);
  }

  private static Step step(String part) {
    if (part.equals("..")) {
      return new Gap(SHORT_GAP);
    }
    if (part.equals("...")) {
      return new Gap(LONG_GAP);
    }
    if (part.startsWith("{") && part.endsWith("}")) {
      return new Kind(part.substring(1, part.length() - 1));
    }
    boolean optional = part.endsWith("?");
    List<String> words = new ArrayList<>();
    List<String> beginnings = new ArrayList<>();
    for (String each : (optional ? part.substring(0, part.length() - 1) : part).split("\\|", -1)) {
      if (each.endsWith("*")) {
        beginnings.add(each.substring(0, each.length() - 1));
      } else {
        words.add(each);
      }
    }
    return new Either(words, beginnings, optional);
  }

  /** The first word or words it can begin with; empty where it begins with a kind of thing. */
  Optional<Either> opening() {
    return steps.getFirst() instanceof Either either && !either.optional()
        ? Optional.of(either)
        : Optional.empty();
  }

  /** Index of the last word of the phrase, where it begins at word {@code first}. */
  OptionalInt lastFrom(Wording wording, List<Slot> slots, int first) {
    int end = match(wording, slots, 0, first);
    return end > first ? OptionalInt.of(end - 1) : OptionalInt.empty();
  }

  /** The index after the last matched word, or -1. Depth is the number of steps. */
  private int match(Wording wording, List<Slot> slots, int step, int at) {
    if (step == steps.size()) {
      return at;
    }
    return switch (steps.get(step)) {
      case Either either -> matchWord(either, wording, slots, step, at);
      case Kind kind -> matchKind(kind, wording, slots, step, at);
      case Gap gap -> matchGap(gap, wording, slots, step, at);
    };
  }

  private int matchWord(Either either, Wording wording, List<Slot> slots, int step, int at) {
    if (at < wording.size() && either.accepts(wording.word(at))) {
      int end = match(wording, slots, step + 1, at + 1);
      if (end >= 0) {
        return end;
      }
    }
    return either.optional() ? match(wording, slots, step + 1, at) : -1;
  }

  private int matchKind(Kind kind, Wording wording, List<Slot> slots, int step, int at) {
    for (Slot slot : slots) {
      if (slot.first() == at && slot.name().equals(kind.name())) {
        int end = match(wording, slots, step + 1, slot.last() + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private int matchGap(Gap gap, Wording wording, List<Slot> slots, int step, int at) {
    for (int skipped = 0; skipped <= gap.most() && at + skipped < wording.size(); skipped++) {
      if (wording.strongBefore(at + skipped)) {
        return -1;
      }
      int end = match(wording, slots, step + 1, at + skipped);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
