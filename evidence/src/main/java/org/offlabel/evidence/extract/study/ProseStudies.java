package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.fact.StudyMention;

/**
 * The studies that a document tells of in running prose.
 *
 * <p>Rules, reasons and limits: {@code docs/methods/studies-told-in-prose.md}.
 */
public final class ProseStudies {

  private final Cues cues = Cues.bundled();
  private final DirectionWords directions = DirectionWords.bundled();
  private final DesignWords designs = DesignWords.bundled();

  /** One mention for each study the document's article describes, in order. */
  public List<StudyMention> in(AnnotatedDocument document) {
    PassageReader reader = new PassageReader(cues, directions, designs, document);
    List<StudyMention> mentions = new ArrayList<>();
    for (Passage passage : new Passages(cues).in(document.article())) {
      MentionDraft draft = reader.read(passage, StudyMention.Kind.DESCRIPTION);
      boolean several = passage.shared().isPresent() && draft.citationMarks.size() > 1;
      if (PassageReader.isParticular(draft) && !several) {
        mentions.add(draft.mention());
      }
    }
    return List.copyOf(mentions);
  }
}
