package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;

/** Harm and bars to use, reactions kept apart by dose, absence told as absence. */
final class SafetySection {

  private static final int QUOTES = 3;
  private static final int EXCERPT = 140;

  List<Sentence> write(Evidence evidence, SafetyProfile profile) {
    Sentences sentences = new Sentences();
    listed(
        "Must not be taken with or in: ",
        "contraindication",
        profile.contraindications(),
        sentences);
    listed("Interactions: ", "interaction", profile.interactions(), sentences);
    listed("Warnings: ", "warning", profile.warnings(), sentences);
    reactions(profile.reactions(), sentences);
    tolerability(evidence, sentences);
    return sentences.written();
  }

  private static void listed(
      String lead, String kind, List<SafetyItem> items, Sentences sentences) {
    List<SafetyItem> current = items.stream().filter(item -> !item.withdrawn()).toList();
    if (current.isEmpty()) {
      none(kind, sentences);
    } else {
      sentences.add(
          lead
              + String.join("; ", current.stream().map(SafetySection::words).distinct().toList())
              + ".",
          quotes(current));
    }
    for (SafetyItem item : items) {
      if (item.withdrawn()) {
        sentences.add(
            "The "
                + kind
                + " on "
                + item.what()
                + " was taken back: “"
                + Wording.excerpt(takenBack(item), EXCERPT)
                + "”.",
            item.quotes());
      }
    }
  }

  /** The words that say it was taken back, or its first words. */
  private static Quote takenBack(SafetyItem item) {
    return item.quotes().stream()
        .filter(quote -> quote.text().toLowerCase(Locale.ROOT).contains("withdrawn"))
        .findFirst()
        .orElseGet(() -> item.quotes().getFirst());
  }

  private static void reactions(List<SafetyItem> reactions, Sentences sentences) {
    if (reactions.isEmpty()) {
      none("reaction", sentences);
      return;
    }
    Map<String, List<SafetyItem>> byDose = new TreeMap<>();
    for (SafetyItem item : reactions) {
      byDose
          .computeIfAbsent(item.regimen().orElse("dose not stated"), key -> new ArrayList<>())
          .add(item);
    }
    byDose.forEach(
        (dose, items) ->
            sentences.add(
                "Reactions, "
                    + dose
                    + ": "
                    + String.join(
                        ", ", items.stream().map(SafetySection::reaction).distinct().toList())
                    + ".",
                quotes(items)));
  }

  private static void none(String kind, Sentences sentences) {
    sentences.add(
        "No " + kind + " was found in what was read, which does not mean that there is none.",
        List.of(),
        new Derivation("none found", List.of(kind), "none"));
  }

  private static void tolerability(Evidence evidence, Sentences sentences) {
    List<Quote> said =
        evidence.safety().stream()
            .filter(s -> s.kind() == SafetyStatement.Kind.TOLERABILITY)
            .map(SafetySection::said)
            .filter(quote -> !quote.text().toLowerCase(Locale.ROOT).contains("safe"))
            .distinct()
            .sorted(Comparator.comparing(quote -> !saysSeriousOrTolerated(quote)))
            .limit(QUOTES)
            .toList();
    if (!said.isEmpty()) {
      sentences.add(
          "On how it is borne, sources say: “"
              + Wording.excerpt(said.getFirst(), 140)
              + "”; in few people that is no proof.",
          said);
    }
  }

  /** The quote that holds the statement's own words, rather than its context. */
  private static Quote said(SafetyStatement statement) {
    String words = statement.what().toLowerCase(Locale.ROOT);
    return statement.quotes().stream()
        .filter(quote -> quote.text().toLowerCase(Locale.ROOT).contains(words))
        .findFirst()
        .orElseGet(() -> statement.quotes().getLast());
  }

  private static boolean saysSeriousOrTolerated(Quote quote) {
    String words = quote.text().toLowerCase(Locale.ROOT);
    return words.contains("serious") || words.contains("tolerat");
  }

  private static String words(SafetyItem item) {
    return item.what() + item.regimen().map(dose -> " (" + dose + ")").orElse("");
  }

  private static String reaction(SafetyItem item) {
    return item.what() + item.frequency().map(often -> " " + often).orElse("");
  }

  private static List<Quote> quotes(List<SafetyItem> items) {
    return items.stream().flatMap(item -> item.quotes().stream()).toList();
  }
}
