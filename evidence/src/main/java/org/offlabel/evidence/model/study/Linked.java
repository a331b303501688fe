package org.offlabel.evidence.model.study;

import java.util.List;
import org.offlabel.evidence.model.fact.StudyMention;

/**
 * What stands behind a set of documents.
 *
 * @param studies each study once, in a fixed order
 * @param copies each copy once, with its original
 * @param unplaced mentions that say too little to tell which study they mean
 */
public record Linked(List<Study> studies, List<Copy> copies, List<StudyMention> unplaced) {

  public Linked {
    studies = List.copyOf(studies);
    copies = List.copyOf(copies);
    unplaced = List.copyOf(unplaced);
  }
}
