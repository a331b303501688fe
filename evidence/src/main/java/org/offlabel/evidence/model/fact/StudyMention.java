package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Quote;

/**
 * What one document says of one study. Everything but the quotes may be missing.
 *
 * @param document the document
 * @param kind how it speaks of the study
 * @param quotes the passages that speak of it, in order; at least one
 * @param label the name it gives the study, such as "Cree 2010"; for a description without names
 *     absent
 * @param identifiers registration numbers, PMIDs and DOIs
 * @param authors surnames of authors
 * @param year year of publication
 * @param citationMarks the numbers by which the passage cites its source in this document
 * @param place where it was done or by whom
 * @param drugs what was given
 * @param conditions whom it was given to
 * @param design how it was done
 * @param features particulars of the design
 * @param sizes numbers of people, each with what it counts
 * @param doses amounts given
 * @param durations how long people were treated or followed
 * @param findings what it found
 * @param reactions unwanted effects it saw
 * @param notMeasured outcomes that the document says it did not measure
 * @param remarks what else the document says of it that bears on how far it can be trusted
 */
public record StudyMention(
    DocumentId document,
    Kind kind,
    List<Quote> quotes,
    Optional<String> label,
    List<Identifier> identifiers,
    List<String> authors,
    OptionalInt year,
    List<Integer> citationMarks,
    Optional<Stated<String>> place,
    List<Stated<Regimen>> drugs,
    List<Stated<Concept>> conditions,
    Optional<Stated<Design>> design,
    List<Stated<DesignFeature>> features,
    List<Stated<GroupSize>> sizes,
    List<Stated<Dose>> doses,
    List<Stated<Duration>> durations,
    List<Finding> findings,
    List<Stated<Concept>> reactions,
    List<Stated<Concept>> notMeasured,
    List<Stated<Remark>> remarks) {

  /** How a document speaks of a study. */
  public enum Kind {
    /** The document is the study's own report or a record made from it. */
    REPORT,
    /** The document is the study's entry in a registry. */
    REGISTRATION,
    /** The document tells of the study in prose. */
    DESCRIPTION,
    /** The document lists the study's paper among its references. */
    REFERENCE
  }

  public StudyMention {
    Objects.requireNonNull(document);
    Objects.requireNonNull(kind);
    quotes = List.copyOf(quotes);
    identifiers = List.copyOf(identifiers);
    authors = List.copyOf(authors);
    citationMarks = List.copyOf(citationMarks);
    drugs = List.copyOf(drugs);
    conditions = List.copyOf(conditions);
    features = List.copyOf(features);
    sizes = List.copyOf(sizes);
    doses = List.copyOf(doses);
    durations = List.copyOf(durations);
    findings = List.copyOf(findings);
    reactions = List.copyOf(reactions);
    notMeasured = List.copyOf(notMeasured);
    remarks = List.copyOf(remarks);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("nothing speaks of the study");
    }
  }
}
