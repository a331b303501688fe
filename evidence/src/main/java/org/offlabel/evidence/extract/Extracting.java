package org.offlabel.evidence.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.experience.Experiences;
import org.offlabel.evidence.extract.harm.SafetyExtractor;
import org.offlabel.evidence.extract.statement.StatementExtractor;
import org.offlabel.evidence.extract.study.StudyExtractor;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Takes from a document everything that any question may need. */
public final class Extracting {

  private final Vocabulary vocabulary;
  private final Tellings.Reader tellings = new Tellings.Reader();
  private final StudyExtractor studies;
  private final StatementExtractor statements;
  private final SafetyExtractor safety;
  private final Experiences experiences;

  /** Extracts with the names that {@code vocabulary} knows. */
  public Extracting(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.studies = new StudyExtractor();
    this.statements = new StatementExtractor();
    this.safety = new SafetyExtractor();
    this.experiences = new Experiences(vocabulary);
  }

  /** Everything that {@code document} says. */
  public Extraction extract(Document document) {
    AnnotatedDocument read = AnnotatedDocument.of(document, vocabulary);
    Tellings told = tellings.read(read);
    return new Extraction(
        document.id(),
        drugs(read),
        conditions(read),
        studies.in(read),
        statements.in(told),
        safety.in(told),
        experiences.in(read));
  }

  private static List<Stated<Regimen>> drugs(AnnotatedDocument read) {
    Map<Concept, Stated<Regimen>> found = new LinkedHashMap<>();
    for (ReadSentence sentence : read.article()) {
      for (TermMatch term : sentence.of(ConceptKind.DRUG)) {
        found.putIfAbsent(
            term.concept(),
            Stated.in(
                new Regimen(term.concept(), term.band(), Optional.empty()),
                read.document().quote(term.span())));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Stated<Concept>> conditions(AnnotatedDocument read) {
    Map<Concept, Stated<Concept>> found = new LinkedHashMap<>();
    for (ReadSentence sentence : read.article()) {
      for (TermMatch term : sentence.of(ConceptKind.CONDITION)) {
        found.putIfAbsent(
            term.concept(), Stated.in(term.concept(), read.document().quote(term.span())));
      }
    }
    return List.copyOf(found.values());
  }
}
