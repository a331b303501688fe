package org.offlabel.evidence.link.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * Everything that one or more mentions say of one study, as the rules compare it. What a copy says
 * is not in it: that would count its original twice.
 *
 * @param documents the documents it is told in, by how they tell it
 * @param identifiers numbers of the study or its papers, without a registry's country ending
 * @param firstAuthors surnames in lower case
 * @param authors surnames of all authors in lower case
 * @param years years of publication; a registration has none
 * @param marks the number by which a document cites it, where a passage cites just one
 * @param places as written
 * @param placeWords the words of the places that tell one from another
 * @param drugs what was given
 * @param conditions whom it was given to
 * @param designs designs that say something
 * @param features particulars of the design, with those that its name implies
 * @param sizes numbers of people by what they count
 * @param doses amounts given
 * @param durations how long people were treated or followed
 * @param periods the stretches of years that the passages name
 * @param outcomes what was looked at, with all directions told of it
 * @param reactions unwanted effects
 */
record Profile(
    Map<Kind, Set<DocumentId>> documents,
    Set<Identifier> identifiers,
    Set<String> firstAuthors,
    Set<String> authors,
    Set<Integer> years,
    Map<DocumentId, Set<Integer>> marks,
    List<String> places,
    Set<String> placeWords,
    Set<Concept> drugs,
    Set<Concept> conditions,
    Set<Design> designs,
    Set<DesignFeature> features,
    Map<GroupSize.Role, Set<Integer>> sizes,
    Set<Dose> doses,
    Set<Duration> durations,
    List<StudyPeriod> periods,
    Map<Concept, Set<Direction>> outcomes,
    Set<Concept> reactions) {

  static Profile of(List<Told> told) {
    return new Gathering(told).profile();
  }

  /** The documents that tell of it in this way. */
  Set<DocumentId> documents(Kind kind) {
    return documents.getOrDefault(kind, Set.of());
  }

  boolean has(Kind kind) {
    return documents.containsKey(kind);
  }

  /** Whether its own report or registration is among the mentions. */
  boolean hasOwnVoice() {
    return has(Kind.REPORT) || has(Kind.REGISTRATION);
  }
}
