package org.offlabel.evidence.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offlabel.evidence.link.copy.Copies;
import org.offlabel.evidence.link.copy.Omissions;
import org.offlabel.evidence.link.study.Studies;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.study.Copy;
import org.offlabel.evidence.model.study.Copy.Omission;
import org.offlabel.evidence.model.study.Linked;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Finds the studies and the copies behind documents. */
public final class Linking {

  private final Copies copies = new Copies();
  private final Omissions omissions = new Omissions();
  private final Studies studies;

  /** Compares by what the vocabulary knows of which concept is a kind of which. */
  public Linking(Vocabulary vocabulary) {
    this.studies = new Studies(vocabulary);
  }

  /**
   * What stands behind these documents.
   *
   * @param documents in any order; one that comes twice counts once
   * @param extractions what was taken from each, at most one per document; a document without one
   *     says nothing
   */
  public Linked link(List<Document> documents, List<Extraction> extractions) {
    Map<DocumentId, Extraction> facts = new TreeMap<>();
    extractions.forEach(extraction -> facts.putIfAbsent(extraction.document(), extraction));
    List<Copy> found = new ArrayList<>();
    Map<DocumentId, DocumentId> originals = new TreeMap<>();
    for (Copies.Found each : copies.among(documents)) {
      originals.put(each.copy().id(), each.original().id());
      found.add(copy(each, facts));
    }
    Studies.Found behind = studies.behind(List.copyOf(facts.values()), originals, byId(documents));
    return new Linked(behind.studies(), found, behind.unplaced());
  }

  private static Map<DocumentId, Document> byId(List<Document> documents) {
    Map<DocumentId, Document> byId = new TreeMap<>();
    documents.forEach(document -> byId.putIfAbsent(document.id(), document));
    return byId;
  }

  private Copy copy(Copies.Found found, Map<DocumentId, Extraction> facts) {
    Document original = found.original();
    List<Omission> omitted =
        Optional.ofNullable(facts.get(original.id()))
            .map(extraction -> omissions.between(found.copy(), original, extraction))
            .orElse(List.of());
    return new Copy(found.copy().id(), original.id(), found.share(), omitted);
  }
}
