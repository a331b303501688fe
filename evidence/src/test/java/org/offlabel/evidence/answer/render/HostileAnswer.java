package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.answer.Check;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.Section;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.answer.Verdict;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Copy;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.Study;

/** An answer in which every text is the same hostile one. */
final class HostileAnswer {

  private final String payload;
  private final Document original;
  private final Document copy;
  private final Quote quote;
  private final Concept concept;

  private HostileAnswer(String payload) {
    this.payload = payload;
    original = document(payload + "1");
    copy = document(payload + "2");
    quote = original.quote(new Span(3, 3 + payload.length()));
    concept = new Concept(ConceptKind.OUTCOME, payload);
  }

  static Answer of(String payload) {
    return new HostileAnswer(payload).answer();
  }

  private Document document(String id) {
    String text = "a\n " + payload + " z";
    Noted<String> noted = new Noted<>(payload, new Span(3, 3 + payload.length()));
    return new Document(
        new DocumentId(id),
        "https://example.org/" + payload,
        payload,
        DocumentKind.FORUM,
        new Metadata(
            Optional.of(noted), List.of(noted), List.of(noted), Optional.empty(), Optional.empty()),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Answer answer() {
    List<Section> sections =
        Arrays.stream(Section.Topic.values())
            .map(topic -> new Section(topic, List.of(sentence())))
            .toList();
    return new Answer(
        new Question(payload, concept, Optional.empty(), concept),
        new BottomLine(Verdict.HARMS, Certainty.HIGH, List.of(sentence())),
        sections,
        List.of(
            new AnsweredStudy(study("1"), AnsweredStudy.Part.PRIMARY, payload),
            new AnsweredStudy(study("2"), AnsweredStudy.Part.MECHANISM, payload)),
        synthesis(),
        new Patients(List.of(experience()), List.of()),
        safety(),
        List.of(new Disagreement(payload, List.of(side(), side()))),
        List.of(
            new Check(
                payload, List.of(quote), Check.Verdict.CONTRADICTED, List.of(quote), payload)),
        sources(),
        List.of(
            new SearchState(
                payload, SearchState.Status.FAILED, OptionalInt.empty(), Optional.of(payload))),
        payload,
        List.of(payload));
  }

  private Sentence sentence() {
    return new Sentence(
        payload,
        List.of(quote, copy.quote(quote.span())),
        Optional.of(new Derivation(payload, List.of(payload), payload)));
  }

  private Disagreement.Side side() {
    return new Disagreement.Side(payload, List.of(quote));
  }

  private List<Synthesis> synthesis() {
    Reason reason =
        new Reason(
            Reason.Domain.IMPRECISION, 1, payload, payload, List.of(quote), Optional.empty());
    return List.of(
        new Synthesis.Directions(
            concept,
            List.of(new Synthesis.Contribution(payload + "1", payload, Direction.MIXED, false)),
            Direction.MIXED,
            payload,
            Certainty.LOW,
            List.of(reason)),
        new Synthesis.NotPoolable(concept, payload, Certainty.NONE, List.of()));
  }

  private SafetyProfile safety() {
    List<SafetyItem> items = new ArrayList<>();
    for (SafetyStatement.Kind kind : SafetyStatement.Kind.values()) {
      items.add(
          new SafetyItem(
              kind,
              payload,
              Optional.of(payload),
              Optional.of(payload),
              Optional.of(payload),
              true,
              List.of(quote)));
    }
    return new SafetyProfile(items, items, items, items);
  }

  private Experience experience() {
    return new Experience(
        payload,
        quote,
        new Regimen(concept, Optional.empty(), Optional.empty()),
        Optional.empty(),
        false,
        Optional.of(Stated.in(payload, quote)),
        List.of(),
        List.of(new OutcomeChange(concept, Direction.WORSENED, quote)),
        List.of(Stated.in(concept, quote)),
        List.of(Stated.in(concept, quote)),
        Optional.of(Stated.in(payload, quote)),
        PatientDirection.MIXED,
        List.of(quote));
  }

  private AppraisedStudy study(String number) {
    Study study =
        new Study(
            payload + number,
            payload,
            Optional.of(Stated.in(Design.COHORT, quote)),
            List.of(),
            List.of(new Identifier(Identifier.Scheme.OTHER_REGISTRY, payload)),
            OptionalInt.empty(),
            List.of(),
            List.of(Stated.in(concept, quote)),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Finding(
                    concept,
                    Direction.WORSENED,
                    Optional.of(payload),
                    Optional.of(payload),
                    Optional.of(payload),
                    List.of(quote))),
            List.of(),
            List.of(),
            List.of(),
            List.of(mention()),
            List.of(payload));
    return new AppraisedStudy(
        study,
        List.of(
            new RiskOfBias(payload, RiskOfBias.Judgement.HIGH, payload, payload, List.of(quote))));
  }

  private StudyMention mention() {
    return new StudyMention(
        original.id(),
        StudyMention.Kind.REFERENCE,
        List.of(quote),
        Optional.of(payload),
        List.of(),
        List.of(payload),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<SourceEntry> sources() {
    return List.of(
        new SourceEntry.Read(original, true, payload, Optional.empty()),
        new SourceEntry.Read(
            copy,
            true,
            payload,
            Optional.of(
                new Copy(copy.id(), original.id(), 1, List.of(new Copy.Omission(payload, quote))))),
        new SourceEntry.NotRead(new Unreadable(payload, payload)));
  }
}
