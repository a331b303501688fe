package org.offlabel.evidence.extract.telling;

import java.util.List;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.model.document.BlockRole;

/**
 * Tells where a text speaks of a single study: from the sentence that says so to the end of the
 * paragraph, but for sentences that speak of studies in general.
 */
final class StudyPassages {

  private final CueTable table;
  private int block = -1;
  private boolean inside;

  StudyPassages(CueTable table) {
    this.table = table;
  }

  /** To be asked of every sentence, in order. */
  boolean holds(ReadSentence sentence, Wording wording) {
    int start = sentence.block().span().start();
    if (start != block) {
      block = start;
      inside = false;
    }
    BlockRole role = sentence.block().role();
    if (role == BlockRole.TITLE || role == BlockRole.HEADING) {
      return false;
    }
    List<CueHit> hits = table.in(wording);
    boolean opens = hits.stream().anyMatch(hit -> hit.fact(0).equals("opens"));
    boolean general = hits.stream().anyMatch(hit -> hit.fact(0).equals("general"));
    inside |= opens;
    return opens || (inside && !general);
  }
}
