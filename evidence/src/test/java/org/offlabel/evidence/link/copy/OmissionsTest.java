package org.offlabel.evidence.link.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;

final class OmissionsTest {

  private static final Regimen DRUG =
      new Regimen(new Concept(ConceptKind.DRUG, "naltrexone"), Optional.empty(), Optional.empty());

  private static final Document ORIGINAL =
      Texts.page(
          "original",
          "The agency has never licensed this medicine for the disease in question.",
          "It may calm the nerves of those who swallow it before they go to bed.",
          "Nobody should swallow it who is:",
          "\u2022 using opioids",
          "\u2022 ill in the liver",
          "Sleep may suffer in the first week of the treatment with it.");

  private static final Document COPY =
      Texts.page(
          "copy",
          "It may calm the nerves of those who swallow it before they go to bed.",
          "Sleep may suffer in the first week of the treatment with it.");

  @Test
  void whatTheCopyLeavesOutIsNamedByItsTopicInTheOriginalsOrder() {
    Extraction facts =
        facts(
            List.of(
                statement(Statement.Kind.APPROVAL, quote("The agency has never licensed")),
                statement(Statement.Kind.MECHANISM, quote("It may calm the nerves"))),
            List.of(
                safety(SafetyStatement.Kind.REACTION, quote("Sleep may suffer")),
                safety(SafetyStatement.Kind.CONTRAINDICATION, quote("using opioids")),
                safety(SafetyStatement.Kind.CONTRAINDICATION, quote("ill in the liver"))));
    assertThat(new Omissions().between(COPY, ORIGINAL, facts))
        .extracting(omission -> omission.topic(), omission -> omission.quote().text())
        .containsExactly(
            tuple(
                "approval",
                "The agency has never licensed this medicine for the disease in question."),
            tuple("who must not take it", "using opioids\n\n\u2022 ill in the liver"));
  }

  @Test
  void aSentenceThatWasOnlyShortenedIsNotLeftOut() {
    Document shortened =
        Texts.page(
            "copy",
            "The agency has never licensed this medicine for the disease.",
            "Using opioids");
    assertThat(new LeftOut(shortened).of(ORIGINAL))
        .extracting(span -> span.of(ORIGINAL.text()))
        .doesNotContain("using opioids")
        .noneMatch(text -> text.startsWith("The agency"))
        .contains("ill in the liver");
  }

  private static Quote quote(String words) {
    int start = ORIGINAL.text().indexOf(words);
    return ORIGINAL.quote(new Span(start, start + words.length()));
  }

  private static Statement statement(Statement.Kind kind, Quote quote) {
    return new Statement(
        kind,
        Statement.Stance.AGAINST,
        DRUG,
        List.of(),
        List.of(),
        Optional.empty(),
        Speaker.document(),
        false,
        List.of(quote));
  }

  private static SafetyStatement safety(SafetyStatement.Kind kind, Quote quote) {
    return new SafetyStatement(
        kind,
        "it",
        Optional.empty(),
        DRUG,
        Optional.empty(),
        SafetyStatement.Status.CURRENT,
        false,
        List.of(quote));
  }

  private static Extraction facts(List<Statement> statements, List<SafetyStatement> safety) {
    return new Extraction(
        ORIGINAL.id(), List.of(), List.of(), List.of(), statements, safety, List.of());
  }
}
