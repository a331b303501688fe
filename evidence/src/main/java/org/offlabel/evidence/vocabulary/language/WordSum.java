package org.offlabel.evidence.vocabulary.language;

import java.util.OptionalInt;

/** Adds up a number word by word. */
final class WordSum {

  private static final long HIGHEST = 1_000_000_000_000L;

  private long done;
  private long open;
  private boolean begun;
  private String last = "";

  WordSum(int start) {
    this.open = start;
    this.begun = start > 0;
  }

  /** Takes {@code word} in if it can continue the number. */
  boolean add(String word) {
    boolean taken = addUnit(word) || addTens(word) || addScale(word);
    if (taken) {
      last = word;
      begun = true;
    }
    return taken;
  }

  private boolean addUnit(String word) {
    OptionalInt unit = NumberWords.unit(word);
    if (unit.isEmpty()) {
      return false;
    }
    boolean free = !begun || open % 100 == 0 || (open % 100 >= 20 && open % 10 == 0);
    boolean fits = free && !(open % 100 >= 20 && unit.getAsInt() > 9);
    if (!fits || (begun && NumberWords.unit(last).isPresent())) {
      return false;
    }
    open += unit.getAsInt();
    return true;
  }

  private boolean addTens(String word) {
    OptionalInt tens = NumberWords.tens(word);
    if (tens.isEmpty() || open % 100 != 0 || NumberWords.unit(last).isPresent()) {
      return false;
    }
    open += tens.getAsInt();
    return true;
  }

  private boolean addScale(String word) {
    OptionalInt scale = NumberWords.scale(word);
    if (scale.isEmpty() || open == 0 || done + open * scale.getAsInt() > HIGHEST) {
      return false;
    }
    if (scale.getAsInt() >= 1_000) {
      done += open * scale.getAsInt();
      open = 0;
    } else {
      open *= scale.getAsInt();
    }
    return true;
  }

  /** Whether {@code word} can stand inside the number without adding to it. */
  boolean mayJoin(String word) {
    boolean hyphen = word.equals("-") && NumberWords.tens(last).isPresent();
    boolean and = word.equals("and") && NumberWords.scale(last).isPresent();
    return begun && (hyphen || and);
  }

  long total() {
    return done + open;
  }
}
