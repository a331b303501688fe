package org.offlabel.evidence.answer.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Words for concepts: where quotes are at hand, the words that stand in them. */
final class Wording {

  /** How much of a quote is kept after the word that it is cut around. */
  private static final int REST = 40;

  private final Vocabulary vocabulary;

  Wording(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The concept in the words of the first quote that names it, else by its preferred name. */
  String of(Concept concept, List<Quote> quotes) {
    return quotes.stream()
        .map(quote -> in(concept, quote.text()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(concept.name());
  }

  private Optional<String> in(Concept concept, String text) {
    return vocabulary.annotator(text).in(text, 0).stream()
        .filter(match -> match.concept().equals(concept))
        .map(TermMatch::span)
        .map(span -> lowerCase(span.of(text).replaceAll("\\s+", " ")))
        .findFirst();
  }

  /** Lower case but for abbreviations and names with capitals inside. */
  private static String lowerCase(String words) {
    boolean plainCapital =
        words.length() > 1
            && Character.isUpperCase(words.charAt(0))
            && words.substring(1).equals(words.substring(1).toLowerCase(Locale.ROOT));
    return plainCapital ? words.toLowerCase(Locale.ROOT) : words;
  }

  /** The drug with the dose asked about: "low-dose naltrexone". */
  static String drug(Concept drug, Optional<DoseBand> band) {
    return switch (band.orElse(DoseBand.STANDARD)) {
      case LOW -> "low-dose " + drug.name();
      case HIGH -> "high-dose " + drug.name();
      case STANDARD -> drug.name();
    };
  }

  /** "a", "a and b", "a, b and c"; empty for none. */
  static String list(List<String> parts) {
    List<String> distinct = parts.stream().distinct().toList();
    if (distinct.size() < 2) {
      return String.join("", distinct);
    }
    return String.join(", ", distinct.subList(0, distinct.size() - 1))
        + " and "
        + distinct.getLast();
  }

  /** The words with a capital first letter. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A number and a noun that agree: "1 study", "2 studies". */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** At most {@code most} characters of a quote, cut between words, for showing in a sentence. */
  static String excerpt(Quote quote, int most) {
    String words = quote.text().replaceAll("\\s+", " ").strip();
    if (words.length() <= most) {
      return words;
    }
    int cut = words.lastIndexOf(' ', most);
    return words.substring(0, cut > 0 ? cut : most) + " …";
  }

  /** The same, cut so that the first of {@code words} that the quote holds stays in sight. */
  static String excerpt(Quote quote, int most, List<String> words) {
    String whole = quote.text().replaceAll("\\s+", " ").strip();
    String lower = whole.toLowerCase(Locale.ROOT);
    int at =
        words.stream()
            .mapToInt(word -> lower.lastIndexOf(word.toLowerCase(Locale.ROOT)))
            .filter(index -> index >= 0)
            .findFirst()
            .orElse(0);
    if (whole.length() <= most || at < most - REST) {
      return excerpt(quote, most);
    }
    int start = whole.indexOf(' ', Math.max(0, Math.min(at + REST, whole.length()) - most));
    String rest = whole.substring(start + 1);
    int end = rest.length() <= most ? rest.length() : rest.lastIndexOf(' ', most);
    return "… " + rest.substring(0, end > 0 ? end : most) + (end < rest.length() ? " …" : "");
  }
}
