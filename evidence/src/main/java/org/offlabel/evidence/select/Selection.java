package org.offlabel.evidence.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy.Part;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Retraction;
import org.offlabel.evidence.model.document.Trait;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.Post;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Copy;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Picks what bears on a question. */
public final class Selection {

  private final Vocabulary vocabulary;

  /** Decides with the bundled knowledge of which concept is a kind of which. */
  public Selection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What bears on {@code question}.
   *
   * @param documents everything that was read
   * @param extractions what was taken from each
   * @param copies which of them are copies
   * @param studies the studies behind them
   */
  public Evidence select(
      Question question,
      List<Document> documents,
      List<Extraction> extractions,
      List<Copy> copies,
      List<AppraisedStudy> studies) {
    Bearing bearing = new Bearing(question, vocabulary);
    Map<DocumentId, Extraction> relevant = relevant(bearing, extractions);
    List<Extraction> originals = withoutCopies(extractions, copies);
    Set<DocumentId> retracted = Retraction.among(documents).keySet();
    Set<DocumentId> outdated = outdated(documents, retracted);
    return new Evidence(
        question,
        documents,
        copies,
        studies(bearing, studies, relevant.keySet(), retracted),
        statements(bearing, originals, relevant.keySet(), outdated),
        safety(bearing, originals, outdated),
        patients(bearing, originals, relevant.keySet()));
  }

  private static Map<DocumentId, Extraction> relevant(
      Bearing bearing, List<Extraction> extractions) {
    Map<DocumentId, Extraction> relevant = new TreeMap<>();
    for (Extraction extraction : extractions) {
      if (bearing.onBoth(extraction)) {
        relevant.put(extraction.document(), extraction);
      }
    }
    return relevant;
  }

  /** What has been retracted, or says itself that something newer has taken its place. */
  private static Set<DocumentId> outdated(List<Document> documents, Set<DocumentId> retracted) {
    Set<DocumentId> found = new HashSet<>(retracted);
    for (Document document : documents) {
      if (document.trait(Trait.Kind.SUPERSEDED).isPresent()) {
        found.add(document.id());
      }
    }
    return found;
  }

  private static List<Extraction> withoutCopies(List<Extraction> extractions, List<Copy> copies) {
    Set<DocumentId> copied = new HashSet<>();
    copies.forEach(copy -> copied.add(copy.copy()));
    return extractions.stream().filter(e -> !copied.contains(e.document())).toList();
  }

  /**
   * Studies of the drug; one of another condition is kept only where a document on the question
   * brings it up, so that a large library does not flood the answer.
   */
  private List<AnsweredStudy> studies(
      Bearing bearing,
      List<AppraisedStudy> studies,
      Set<DocumentId> relevant,
      Set<DocumentId> retracted) {
    PartInAnswer part = new PartInAnswer(bearing, vocabulary, retracted);
    List<AnsweredStudy> found = new ArrayList<>();
    for (AppraisedStudy appraised : studies) {
      if (bearing.onAnyDrug(appraised.study().drugs())) {
        AnsweredStudy answered = part.of(appraised);
        if (answered.part() == Part.PRIMARY
            || bearing.onAnyCondition(appraised.study().conditions())
            || broughtUp(appraised, relevant)) {
          found.add(answered);
        }
      }
    }
    return found;
  }

  private static boolean broughtUp(AppraisedStudy appraised, Set<DocumentId> relevant) {
    boolean laboratory = appraised.study().designOrUnclear() == Design.LABORATORY;
    return appraised.study().mentions().stream()
        .filter(mention -> laboratory || isTold(mention))
        .anyMatch(mention -> relevant.contains(mention.document()));
  }

  /** Whether another document tells of the study; its own report names many conditions. */
  private static boolean isTold(StudyMention mention) {
    return switch (mention.kind()) {
      case DESCRIPTION, REFERENCE -> true;
      case REPORT, REGISTRATION -> false;
    };
  }

  private static List<Statement> statements(
      Bearing bearing,
      List<Extraction> originals,
      Set<DocumentId> relevant,
      Set<DocumentId> outdated) {
    List<Statement> found = new ArrayList<>();
    for (Extraction extraction : originals) {
      for (Statement statement : extraction.statements()) {
        boolean current =
            statement.kind() == Statement.Kind.RECOMMENDATION
                || !outdated.contains(extraction.document());
        if (current
            && bearing.onDrug(statement.regimen().drug())
            && bearsOn(bearing, statement, relevant.contains(extraction.document()))) {
          found.add(statement);
        }
      }
    }
    return found;
  }

  private static boolean bearsOn(Bearing bearing, Statement statement, boolean onBoth) {
    return switch (statement.kind()) {
      case APPROVAL -> true;
      case MECHANISM, DOSING, USE -> bearing.onAnyOrNone(statement.conditions());
      case BENEFIT, EVIDENCE, RECOMMENDATION ->
          statement.conditions().isEmpty() ? onBoth : bearing.onAnyOrNone(statement.conditions());
    };
  }

  /** An old label's warnings are not repeated beside those of the label that replaced it. */
  private static List<SafetyStatement> safety(
      Bearing bearing, List<Extraction> originals, Set<DocumentId> outdated) {
    return originals.stream()
        .filter(extraction -> !outdated.contains(extraction.document()))
        .flatMap(extraction -> extraction.safety().stream())
        .filter(statement -> bearing.onDrug(statement.regimen().drug()))
        .toList();
  }

  private static Patients patients(
      Bearing bearing, List<Extraction> originals, Set<DocumentId> relevant) {
    List<Experience> experiences = new ArrayList<>();
    List<NoExperience> notCounted = new ArrayList<>();
    for (Extraction extraction : originals) {
      boolean onBoth = relevant.contains(extraction.document());
      for (Post post : extraction.posts()) {
        switch (post) {
          case Experience experience -> {
            if (isAbout(bearing, experience, onBoth)) {
              experiences.add(experience);
            }
          }
          case NoExperience none -> {
            if (onBoth) {
              notCounted.add(none);
            }
          }
        }
      }
    }
    return new Patients(experiences, notCounted);
  }

  private static boolean isAbout(Bearing bearing, Experience experience, boolean onBoth) {
    return bearing.onDrug(experience.regimen().drug())
        && (experience.conditions().isEmpty()
            ? onBoth
            : bearing.onAnyCondition(experience.conditions()));
  }
}
