package org.offlabel.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.pipeline.FeedingTally;

/** Says what came of feeding a library. */
final class FeedingWords {

  private FeedingWords() {}

  /** "1,200 new, 3 known, 2 not read". */
  static String counts(FeedingTally tally) {
    List<String> counts = new ArrayList<>();
    tally.kept().forEach((outcome, count) -> counts.add(number(count) + " " + outcome.label()));
    if (tally.unreadable() > 0) {
      counts.add(number(tally.unreadable()) + " not read");
    }
    return counts.isEmpty() ? "nothing" : String.join(", ", counts);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
