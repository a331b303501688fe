package org.offlabel.evidence.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offlabel.evidence.appraise.Appraisal;
import org.offlabel.evidence.extract.Extracting;
import org.offlabel.evidence.link.Linking;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.Linked;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** The first journey: from what was read to the studies behind it. */
public final class Collecting {

  private final Extracting extracting;
  private final Linking linking;
  private final Appraisal appraisal;

  /** Collects with one vocabulary throughout. */
  public Collecting(Vocabulary vocabulary) {
    extracting = new Extracting(vocabulary);
    linking = new Linking(vocabulary);
    appraisal = new Appraisal();
  }

  /** Collects {@code read}, in whatever order it comes. */
  public Collected collect(List<ReadResult> read) {
    List<Document> documents = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (ReadResult result : read) {
      switch (result) {
        case Document document -> documents.add(document);
        case Unreadable failed -> unreadable.add(failed);
      }
    }
    documents.sort(Comparator.comparing(Document::origin).thenComparing(Document::id));
    unreadable.sort(Comparator.comparing(Unreadable::origin).thenComparing(Unreadable::reason));

    List<Extraction> extractions = documents.parallelStream().map(extracting::extract).toList();
    Linked linked = linking.link(documents, extractions);
    List<AppraisedStudy> studies = linked.studies().stream().map(appraisal::appraise).toList();
    return new Collected(documents, unreadable, extractions, linked.copies(), studies);
  }
}
