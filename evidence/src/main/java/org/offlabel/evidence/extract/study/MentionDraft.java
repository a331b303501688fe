package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.TermMatch;

/** Gathers what is told of one study. Used by one reader at a time and thrown away. */
final class MentionDraft {

  final List<Quote> quotes = new ArrayList<>();
  final List<Identifier> identifiers = new ArrayList<>();
  final List<String> authors = new ArrayList<>();
  final List<Integer> citationMarks = new ArrayList<>();
  final List<Stated<Regimen>> drugs = new ArrayList<>();
  final List<Stated<Concept>> conditions = new ArrayList<>();
  final List<Stated<DesignFeature>> features = new ArrayList<>();
  final List<Stated<GroupSize>> sizes = new ArrayList<>();
  final List<Stated<Dose>> doses = new ArrayList<>();
  final List<Stated<Duration>> durations = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<Stated<Concept>> reactions = new ArrayList<>();
  final List<Stated<Concept>> notMeasured = new ArrayList<>();
  final List<Stated<Remark>> remarks = new ArrayList<>();
  Optional<String> label = Optional.empty();
  OptionalInt year = OptionalInt.empty();
  Optional<Stated<String>> place = Optional.empty();
  Optional<Stated<Design>> design = Optional.empty();

  /** A title that calls the dose low or high says so for the drug of the record. */
  Optional<TermMatch> titleDrug = Optional.empty();

  private final DocumentId document;
  private final StudyMention.Kind kind;

  MentionDraft(DocumentId document, StudyMention.Kind kind) {
    this.document = document;
    this.kind = kind;
  }

  StudyMention mention() {
    return new StudyMention(
        document,
        kind,
        quotes,
        label,
        identifiers.stream().sorted().distinct().toList(),
        authors,
        year,
        citationMarks,
        place,
        drugs,
        conditions,
        design,
        features,
        sizes,
        doses,
        durations,
        findings,
        reactions,
        notMeasured,
        remarks);
  }
}
