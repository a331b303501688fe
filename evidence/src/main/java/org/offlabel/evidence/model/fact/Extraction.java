package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentId;

/**
 * Everything taken from one document.
 *
 * @param document the document
 * @param drugs the drugs its article speaks of, each with the first words that name it
 * @param conditions the conditions it speaks of, likewise
 * @param mentions what it says of studies
 * @param statements what it asserts
 * @param safety what it says about harm
 * @param posts what was made of each post in it, in order
 */
public record Extraction(
    DocumentId document,
    List<Stated<Regimen>> drugs,
    List<Stated<Concept>> conditions,
    List<StudyMention> mentions,
    List<Statement> statements,
    List<SafetyStatement> safety,
    List<Post> posts) {

  public Extraction {
    Objects.requireNonNull(document);
    drugs = List.copyOf(drugs);
    conditions = List.copyOf(conditions);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    safety = List.copyOf(safety);
    posts = List.copyOf(posts);
  }
}
