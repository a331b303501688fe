package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.study.Copy;

/**
 * What bears on one question, out of everything that was read.
 *
 * @param question the question
 * @param documents every document that was read, in a fixed order
 * @param copies those that are copies of others
 * @param studies the studies of the drug, each with its part in the answer
 * @param statements what documents that are no copies assert about the drug in this condition, or
 *     about the drug in general
 * @param safety what they say about harm
 * @param patients what patients report
 */
public record Evidence(
    Question question,
    List<Document> documents,
    List<Copy> copies,
    List<Answer.AnsweredStudy> studies,
    List<Statement> statements,
    List<SafetyStatement> safety,
    Patients patients) {

  public Evidence {
    Objects.requireNonNull(question);
    documents = List.copyOf(documents);
    copies = List.copyOf(copies);
    studies = List.copyOf(studies);
    statements = List.copyOf(statements);
    safety = List.copyOf(safety);
    Objects.requireNonNull(patients);
  }

  /** Whether the document is a copy of another. */
  public boolean isCopy(DocumentId document) {
    return copies.stream().anyMatch(copy -> copy.copy().equals(document));
  }

  /** The studies that count as evidence on the question. */
  public List<Answer.AnsweredStudy> primary() {
    return studies.stream()
        .filter(study -> study.part() == Answer.AnsweredStudy.Part.PRIMARY)
        .toList();
  }
}
