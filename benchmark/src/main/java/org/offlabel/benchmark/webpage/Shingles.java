package org.offlabel.benchmark.webpage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bag of a text's runs of four words, as the article extraction benchmark of Zyte counts them;
 * a text of fewer words has one run.
 *
 * @param counts how often each run occurs
 */
record Shingles(Map<List<String>, Integer> counts) {

  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  Shingles {
    counts = Map.copyOf(counts);
  }

  /**
   * How two bags overlap.
   *
   * @param precision the share of the found runs that are right, 0 to 1
   * @param recall the share of the right runs that were found, 0 to 1
   */
  record Overlap(double precision, double recall) {}

  static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
      counts.merge(
          List.copyOf(words.subList(i, Math.min(words.size(), i + LENGTH))), 1, Integer::sum);
    }
    return new Shingles(counts);
  }

  /** This bag, found, against the right one. */
  Overlap against(Shingles right) {
    long both = 0;
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      both += Math.min(entry.getValue(), right.counts.getOrDefault(entry.getKey(), 0));
    }
    return new Overlap(share(both, total()), share(both, right.total()));
  }

  private long total() {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
