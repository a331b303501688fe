package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Retraction;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** What the studies found, each once, and what they say together. */
final class ResearchSection {

  private final Vocabulary vocabulary;
  private final Wording wording;

  ResearchSection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.wording = new Wording(vocabulary);
  }

  List<Sentence> write(Evidence evidence, Assessment assessment) {
    Sentences sentences = new Sentences();
    overview(evidence, sentences);
    for (AnsweredStudy answered : evidence.primary()) {
      told(answered.appraised().study(), sentences);
    }
    together(evidence, assessment, sentences);
    apart(evidence, sentences);
    return sentences.written();
  }

  private static void overview(Evidence evidence, Sentences sentences) {
    List<AnsweredStudy> primary = evidence.primary();
    if (primary.isEmpty()) {
      sentences.add(
          "No study of "
              + evidence.question().drug().name()
              + " in people with "
              + evidence.question().condition().name()
              + " was found in what was read.",
          List.of(),
          Absence.of(evidence, "study"));
      return;
    }
    List<DocumentId> documents =
        primary.stream()
            .flatMap(answered -> answered.appraised().study().mentions().stream())
            .map(mention -> mention.document())
            .distinct()
            .sorted()
            .toList();
    sentences.add(
        Wording.count(primary.size(), "study stands", "studies stand")
            + " behind "
            + Wording.count(documents.size(), "document", "documents")
            + "; each is counted once.",
        primary.stream().map(a -> firstVoice(evidence, a.appraised().study())).toList(),
        new Derivation(
            "count",
            primary.stream().map(a -> a.appraised().study().label()).toList(),
            Wording.count(primary.size(), "study", "studies")
                + " behind "
                + Wording.count(documents.size(), "document", "documents")));
  }

  /** The first words on the study in a document that is no copy. */
  private static Quote firstVoice(Evidence evidence, Study study) {
    return study.mentions().stream()
        .filter(mention -> !evidence.isCopy(mention.document()))
        .findFirst()
        .orElseGet(() -> study.mentions().getFirst())
        .quotes()
        .getFirst();
  }

  private void told(Study study, Sentences sentences) {
    StudyWords words = new StudyWords(study, wording);
    String how = words.howItWasDone();
    List<String> found = new ArrayList<>();
    add(found, "improvement in ", words.outcomes(Direction.IMPROVED));
    add(found, "no difference in ", words.outcomes(Direction.NO_DIFFERENCE));
    add(found, "worsening of ", words.outcomes(Direction.WORSENED));
    add(found, "accounts that differ on ", words.outcomes(Direction.MIXED));
    String result =
        found.isEmpty()
            ? "is told of without what it found"
            : "reported " + String.join("; ", found);
    sentences.add(Wording.capital(words.name()) + " (" + how + ") " + result + ".", words.quotes());
    serious(study, sentences);
  }

  private static void serious(Study study, Sentences sentences) {
    for (Stated<Remark> remark :
        study.remarks().stream()
            .filter(stated -> stated.value().kind() == Remark.Kind.SERIOUS_ADVERSE_EVENTS)
            .limit(1)
            .toList()) {
      List<Quote> quotes = new ArrayList<>(StudyWords.naming(study));
      quotes.addAll(remark.quotes());
      sentences.add(
          "Serious adverse events in "
              + study.label()
              + ": “"
              + Wording.excerpt(remark.quote(), 160)
              + "”.",
          quotes);
    }
  }

  private static void add(List<String> parts, String lead, String outcomes) {
    if (!outcomes.isEmpty()) {
      parts.add(lead + outcomes);
    }
  }

  private void together(Evidence evidence, Assessment assessment, Sentences sentences) {
    boolean pooled = assessment.perOutcome().stream().anyMatch(s -> s instanceof Synthesis.Pooled);
    if (!pooled && evidence.primary().size() > 1) {
      assessment.perOutcome().stream()
          .flatMap(
              s ->
                  s instanceof Synthesis.Directions d
                      ? List.of(d).stream()
                      : List.<Synthesis.Directions>of().stream())
          .findFirst()
          .ifPresent(
              directions ->
                  sentences.add(
                      "Not pooled: " + directions.whyNotPooled() + ".",
                      evidence.primary().stream()
                          .flatMap(
                              a ->
                                  a.appraised().study().findings().stream()
                                      .filter(f -> f.direction() != Direction.UNCLEAR)
                                      .limit(1))
                          .flatMap(finding -> finding.quotes().stream().limit(1))
                          .toList()));
    }
    for (Synthesis synthesis : assessment.perOutcome()) {
      if (synthesis instanceof Synthesis.Directions directions && directions.studies().size() > 1) {
        direction(evidence, directions, sentences);
      }
    }
  }

  private void direction(Evidence evidence, Synthesis.Directions directions, Sentences sentences) {
    List<String> parts = new ArrayList<>();
    List<String> inputs = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (Synthesis.Contribution contribution : directions.studies()) {
      parts.add(contribution.label() + " " + contribution.direction().label());
      inputs.add(contribution.label() + ": " + contribution.direction().label());
      evidence.primary().stream()
          .map(a -> a.appraised().study())
          .filter(study -> study.id().equals(contribution.study()))
          .peek(study -> quotes.addAll(StudyWords.naming(study)))
          .flatMap(study -> study.findings().stream())
          .filter(finding -> vocabulary.isA(finding.outcome(), directions.outcome()))
          .forEach(finding -> quotes.addAll(finding.quotes()));
    }
    sentences.add(
        "Direction of effect for "
            + directions.outcome().name()
            + ": "
            + String.join(", ", parts)
            + " (certainty "
            + directions.certainty().label()
            + ").",
        quotes,
        new Derivation("direction of effect", inputs, directions.direction().label()));
  }

  private void apart(Evidence evidence, Sentences sentences) {
    for (AnsweredStudy answered : evidence.studies()) {
      switch (answered.part()) {
        case PRIMARY -> {}
        case REVIEW, MECHANISM, HARM_REPORT, OTHER_CONDITION ->
            keptApart(answered, List.of(), sentences);
        case RETRACTED -> keptApart(answered, retraction(evidence, answered), sentences);
      }
    }
  }

  /** The words by which a report of the study is retracted. */
  private static List<Quote> retraction(Evidence evidence, AnsweredStudy answered) {
    Map<DocumentId, Quote> retracted = Retraction.among(evidence.documents());
    return answered.appraised().study().mentions().stream()
        .flatMap(mention -> Optional.ofNullable(retracted.get(mention.document())).stream())
        .distinct()
        .toList();
  }

  private static void keptApart(AnsweredStudy answered, List<Quote> because, Sentences sentences) {
    Study study = answered.appraised().study();
    List<Quote> quotes = new ArrayList<>(because);
    quotes.addAll(StudyWords.naming(study));
    quotes.addAll(StudyWords.design(study));
    study.conditions().stream().limit(1).forEach(condition -> quotes.add(condition.quote()));
    if (quotes.isEmpty()) {
      quotes.addAll(study.mentions().getFirst().quotes());
    }
    sentences.add(
        "Kept apart: " + study.label() + designOf(study) + " " + answered.why() + ".", quotes);
  }

  private static String designOf(Study study) {
    return study.design().isPresent() ? " (" + StudyWords.designLabel(study) + ")" : "";
  }
}
