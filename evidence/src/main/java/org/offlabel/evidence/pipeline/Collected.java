package org.offlabel.evidence.pipeline;

import java.util.List;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Copy;

/**
 * What collecting made of what was read.
 *
 * @param documents every document, by origin
 * @param unreadable every source that could not be read, by origin
 * @param extractions what was taken from each document, in the documents' order
 * @param copies which documents are copies of others
 * @param studies the studies behind the documents, appraised
 */
public record Collected(
    List<Document> documents,
    List<Unreadable> unreadable,
    List<Extraction> extractions,
    List<Copy> copies,
    List<AppraisedStudy> studies) {

  public Collected {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
    extractions = List.copyOf(extractions);
    copies = List.copyOf(copies);
    studies = List.copyOf(studies);
  }
}
