package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.telling.LabelOutline;
import org.offlabel.evidence.model.fact.StudyMention;

/** Everything a document says of single studies: its own, those it tells of, those it lists. */
public final class StudyExtractor {

  private final RecordReader records = new RecordReader();
  private final ProseStudies prose = new ProseStudies();
  private final ReferenceStudies references = new ReferenceStudies();

  /** The mentions: a record's own study alone, else what is told in prose, then what is listed. */
  public List<StudyMention> in(AnnotatedDocument document) {
    if (RecordReader.reads(document.document().kind())) {
      Optional<StudyMention> own = records.in(document);
      if (own.isPresent()) {
        return List.of(own.get());
      }
    }
    if (LabelOutline.isIn(document.document())) {
      // A label tells of its trials without naming them; no study could be found behind them.
      return List.of();
    }
    List<StudyMention> mentions = new ArrayList<>(prose.in(document));
    mentions.addAll(references.in(document));
    return List.copyOf(mentions);
  }
}
