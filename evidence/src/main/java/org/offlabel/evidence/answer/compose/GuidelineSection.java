package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Trait;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;

/** What guidelines and societies advise, with silence told as silence. */
final class GuidelineSection {

  private static final int EXCERPT = 160;

  List<Sentence> write(Evidence evidence) {
    Sentences sentences = new Sentences();
    List<Statement> recommendations =
        evidence.statements().stream()
            .filter(s -> s.kind() == Statement.Kind.RECOMMENDATION)
            .toList();
    String drug = evidence.question().drug().name();
    if (recommendations.isEmpty()) {
      sentences.add(
          "Nothing that was read tells of a guideline on "
              + drug
              + " in "
              + evidence.question().condition().name()
              + ".",
          List.of(),
          Absence.of(evidence, "recommendation"));
      return sentences.written();
    }
    noneRecommends(drug, recommendations, sentences);
    Map<String, List<Statement>> bySource = new LinkedHashMap<>();
    for (Statement statement : recommendations) {
      bySource
          .computeIfAbsent(
              statement.stance() + words(statement) + superseded(evidence, statement),
              key -> new ArrayList<>())
          .add(statement);
    }
    bySource.values().stream()
        .sorted(Comparator.comparing(said -> !superseded(evidence, said.getFirst()).isEmpty()))
        .forEach(said -> sentence(evidence, said, sentences));
    return sentences.written();
  }

  private static void noneRecommends(
      String drug, List<Statement> recommendations, Sentences sentences) {
    boolean anyFor =
        recommendations.stream()
            .anyMatch(
                s ->
                    s.stance() == Statement.Stance.FOR
                        || s.stance() == Statement.Stance.CONDITIONAL);
    if (!anyFor) {
      sentences.add(
          "No recommendation of "
              + drug
              + " was found in the guidelines that were read or that a source tells of.",
          recommendations.stream().map(s -> s.quotes().getFirst()).toList(),
          new Derivation(
              "none found",
              recommendations.stream().map(GuidelineSection::who).distinct().toList(),
              "none"));
    }
  }

  private static void sentence(Evidence evidence, List<Statement> said, Sentences sentences) {
    String drug = evidence.question().drug().name();
    Statement first = said.getFirst();
    List<Quote> quotes =
        new ArrayList<>(said.stream().flatMap(s -> s.quotes().stream()).limit(4).toList());
    boolean several = said.stream().map(GuidelineSection::who).distinct().count() > 1;
    List<Quote> superseded = superseded(evidence, first);
    quotes.addAll(superseded);
    quotes.addAll(naming(evidence, first));
    String who =
        (superseded.isEmpty() ? "" : "Superseded since: ")
            + Wording.capital(Wording.list(said.stream().map(GuidelineSection::who).toList()));
    String excerpt = "“" + Wording.excerpt(longest(first.quotes()), EXCERPT, List.of(drug)) + "”";
    switch (first.stance()) {
      case FOR -> sentences.add(who + " recommends it: " + excerpt + ".", quotes);
      case CONDITIONAL ->
          sentences.add(who + " leaves room for it in some cases: " + excerpt + ".", quotes);
      case AGAINST ->
          sentences.add(
              who
                  + (superseded.isEmpty() ? " advises against it: " : " advised against it: ")
                  + excerpt
                  + ".",
              quotes);
      case SILENT ->
          sentences.add(
              who
                  + " does not mention "
                  + drug
                  + " in what was read ("
                  + excerpt
                  + "); silence is not advice against it.",
              quotes);
      case NO_RECOMMENDATION ->
          sentences.add(
              who
                  + (several ? " are" : " is")
                  + " told of as making no recommendation of "
                  + drug
                  + ": "
                  + excerpt
                  + (isSilentToo(evidence, first) ? "; that is not evidence against it." : "."),
              quotes);
      case UNCERTAIN, NEUTRAL -> sentences.add(who + " says: " + excerpt + ".", quotes);
    }
  }

  /** The words with which the document of {@code statement} gives way to a newer one. */
  private static List<Quote> superseded(Evidence evidence, Statement statement) {
    DocumentId id = statement.quotes().getLast().document();
    return evidence.documents().stream()
        .filter(document -> document.id().equals(id))
        .flatMap(
            document ->
                document.trait(Trait.Kind.SUPERSEDED).stream()
                    .flatMap(trait -> trait.evidence().stream())
                    .map(document::quote))
        .toList();
  }

  /** The title of the statement's document, where the guideline goes by it. */
  private static List<Quote> naming(Evidence evidence, Statement statement) {
    DocumentId id = statement.quotes().getLast().document();
    return evidence.documents().stream()
        .filter(document -> document.id().equals(id))
        .flatMap(
            document ->
                document.metadata().title().stream()
                    .filter(title -> title.value().contains(who(statement)))
                    .map(title -> document.quote(title.span())))
        .toList();
  }

  /**
   * What tells one recommendation from another: a guideline's own voice, or the words that tell it.
   */
  private static String words(Statement statement) {
    return statement.stance() == Statement.Stance.NO_RECOMMENDATION
        ? statement.quotes().getLast().toString()
        : who(statement);
  }

  /** Whether the document that tells of it also says that the guidance does not name the drug. */
  private static boolean isSilentToo(Evidence evidence, Statement statement) {
    DocumentId document = statement.quotes().getLast().document();
    return evidence.statements().stream()
        .filter(other -> other.stance() == Statement.Stance.SILENT)
        .anyMatch(other -> other.quotes().getLast().document().equals(document));
  }

  private static Quote longest(List<Quote> quotes) {
    return quotes.stream()
        .max(
            Comparator.comparingInt((Quote quote) -> quote.span().length())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static String who(Statement statement) {
    return statement
        .speaker()
        .name()
        .or(statement::topic)
        .orElse(
            statement.speaker().kind() == Speaker.Kind.ORGANISATION
                ? "the guidance cited"
                : "a source");
  }
}
