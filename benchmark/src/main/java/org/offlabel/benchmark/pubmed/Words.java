package org.offlabel.benchmark.pubmed;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Words with the frequencies of a language: a few are very common, most are rare (Zipf's law). The
 * common ones and the medical ones are English; the rare ones are made of syllables.
 */
final class Words {

  private static final List<String> COMMON =
      List.of(
          "the",
          "of",
          "and",
          "in",
          "to",
          "with",
          "a",
          "was",
          "for",
          "were",
          "patients",
          "by",
          "that",
          "is",
          "on",
          "at",
          "from",
          "as",
          "study",
          "group",
          "or",
          "treatment",
          "after",
          "than",
          "an",
          "results",
          "we",
          "this",
          "between",
          "be",
          "are",
          "significantly",
          "compared",
          "not",
          "clinical",
          "using",
          "had",
          "during",
          "these",
          "more",
          "both",
          "disease",
          "increased",
          "associated",
          "effect",
          "years",
          "data",
          "may",
          "which",
          "three",
          "levels",
          "outcome");
  private static final List<String> MEDICAL =
      List.of(
          "naltrexone",
          "ketamine",
          "metformin",
          "methotrexate",
          "gabapentin",
          "sertraline",
          "prednisone",
          "rituximab",
          "ibuprofen",
          "lithium",
          "propranolol",
          "valproate",
          "warfarin",
          "depression",
          "multiple sclerosis",
          "fibromyalgia",
          "migraine",
          "psoriasis",
          "asthma",
          "epilepsy",
          "hypertension",
          "Crohn's disease",
          "diabetes",
          "insomnia",
          "neuropathic pain",
          "fatigue",
          "spasticity",
          "rheumatoid arthritis",
          "chronic urticaria",
          "schizophrenia");
  private static final List<String> SYLLABLES =
      List.of(
          "pro", "ter", "ine", "col", "met", "hy", "dro", "cyt", "ase", "glu", "ren", "al", "vas",
          "cul", "neu", "ro", "tro", "phin", "car", "di", "o", "my", "li", "tic", "gen", "im", "mu",
          "no", "sup", "press", "ion", "sen", "si", "ty", "spec", "fic", "mar", "ker", "ex", "pos");
  private static final double MEDICAL_SHARE = 0.03;
  private static final double COMMON_SHARE = 0.5;
  private static final int RARE_WORDS = 300_000;

  private Words() {}

  /** Appends so many words, as a sentence or several, each with its capital and full stop. */
  static void sentences(StringBuilder text, int words, SplittableRandom random) {
    int left = words;
    while (left > 0) {
      int length = Math.min(left, random.nextInt(8, 28));
      int start = text.length();
      for (int i = 0; i < length; i++) {
        text.append(i == 0 ? "" : " ").append(word(random));
      }
      text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
      text.append(number(random)).append(left > length ? ". " : ".");
      left -= length;
    }
  }

  static String word(SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < MEDICAL_SHARE) {
      return MEDICAL.get(random.nextInt(MEDICAL.size()));
    }
    if (kind < MEDICAL_SHARE + COMMON_SHARE) {
      return COMMON.get((int) (COMMON.size() * Math.pow(random.nextDouble(), 2)));
    }
    return rare((int) Math.pow(RARE_WORDS, random.nextDouble()));
  }

  /** The rare word of this rank; the same rank is always the same word. */
  private static String rare(int rank) {
    SplittableRandom random = new SplittableRandom(rank);
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(2, 5); i > 0; i--) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  private static String number(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> String.format(Locale.ROOT, " (p = 0.%03d)", random.nextInt(1000));
      case 1 -> String.format(Locale.ROOT, " (n = %d)", random.nextInt(10, 900));
      case 2 ->
          String.format(
              Locale.ROOT,
              " (%.1f%%; 95%% CI %.2f to %.2f)",
              100 * random.nextDouble(),
              random.nextDouble(),
              1 + random.nextDouble());
      default -> "";
    };
  }
}
