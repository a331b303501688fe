package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
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

  /**
   * The study an article reports itself, then one mention for each study it describes, in order.
   */
  public List<StudyMention> in(AnnotatedDocument document) {
    PassageReader reader = new PassageReader(cues, directions, designs, document);
    List<StudyMention> mentions = new ArrayList<>();
    OwnReport own = new OwnReport();
    own.mention(document, reader).ifPresent(mentions::add);
    List<ReadSentence> others = new ArrayList<>(document.article());
    others.removeAll(own.sentences(document));
    for (Passage passage : new Passages(cues).in(others)) {
      MentionDraft draft = reader.read(passage, StudyMention.Kind.DESCRIPTION);
      boolean several = passage.shared().isPresent() && draft.citationMarks.size() > 1;
      if (PassageReader.isParticular(draft) && !several) {
        mentions.add(draft.mention());
      }
    }
    return List.copyOf(mentions);
  }
}
