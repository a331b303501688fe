package org.offlabel.evidence.model.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Identifier;
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

/**
 * A trial, cohort, series or review, with everything that the documents say of it. Where they
 * differ, the value is that of the closest witness (the study's own report before its registration
 * before an article about it) and the others stay readable in the mentions.
 *
 * @param id stable name made of what identifies it
 * @param label what a person calls it: "Cree 2010"; or a description where no author is named
 * @param design how it was done; UNCLEAR where no document says
 * @param features particulars of the design
 * @param identifiers registrations, PMIDs and DOIs
 * @param year of publication
 * @param drugs what was given
 * @param conditions whom it was given to, most specific first
 * @param sizes at most one per role
 * @param doses amounts given
 * @param durations how long people were treated or followed
 * @param findings at most one per outcome; MIXED where mentions of equal standing disagree
 * @param reactions unwanted effects seen
 * @param notMeasured outcomes it did not measure
 * @param remarks what bears on how far it can be trusted
 * @param mentions what each document says, in document order; at least one
 * @param linkedBecause why the mentions were held to be one study, one plain clause each
 */
public record Study(
    String id,
    String label,
    Optional<Stated<Design>> design,
    List<Stated<DesignFeature>> features,
    List<Identifier> identifiers,
    OptionalInt year,
    List<Stated<Regimen>> drugs,
    List<Stated<Concept>> conditions,
    List<Stated<GroupSize>> sizes,
    List<Stated<Dose>> doses,
    List<Stated<Duration>> durations,
    List<Finding> findings,
    List<Stated<Concept>> reactions,
    List<Stated<Concept>> notMeasured,
    List<Stated<Remark>> remarks,
    List<StudyMention> mentions,
    List<String> linkedBecause) {

  public Study {
    features = List.copyOf(features);
    identifiers = List.copyOf(identifiers);
    drugs = List.copyOf(drugs);
    conditions = List.copyOf(conditions);
    sizes = List.copyOf(sizes);
    doses = List.copyOf(doses);
    durations = List.copyOf(durations);
    findings = List.copyOf(findings);
    reactions = List.copyOf(reactions);
    notMeasured = List.copyOf(notMeasured);
    remarks = List.copyOf(remarks);
    mentions = List.copyOf(mentions);
    linkedBecause = List.copyOf(linkedBecause);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no document speaks of study " + id);
    }
  }

  /** The number of people in {@code role}, where a document states it. */
  public Optional<Stated<GroupSize>> size(GroupSize.Role role) {
    return sizes.stream().filter(size -> size.value().role() == role).findFirst();
  }

  /** The design, or UNCLEAR. */
  public Design designOrUnclear() {
    return design.map(Stated::value).orElse(Design.UNCLEAR);
  }

  /**
   * Whether chance decided who got what: by its design, or where no design is told in full, because
   * a document says so.
   */
  public boolean isRandomised() {
    return design
        .map(stated -> stated.value().isRandomised())
        .orElseGet(() -> has(DesignFeature.RANDOMISED));
  }

  /** Whether a document states this particular of the design. */
  public boolean has(DesignFeature feature) {
    return features.stream().anyMatch(stated -> stated.value() == feature);
  }
}
