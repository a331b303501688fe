package org.offlabel.evidence.source.page;

import java.util.Optional;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Noted;

/** Finds the words that belong to pictures, which scraped pages carry between paragraphs. */
final class Captions {

  private static final int LONGEST = 30;
  private static final int LONGEST_ALTERNATIVE = 14;

  private final Cues cues;

  Captions(Cues cues) {
    this.cues = cues;
  }

  void mark(Draft draft, Optional<Noted<String>> title) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && caption(draft, i, title.isPresent())) {
        draft.take(i, BlockRole.CAPTION);
      }
    }
  }

  private boolean caption(Draft draft, int i, boolean titled) {
    if (draft.piece(i).hint() == Hint.CAPTION) {
      return true;
    }
    if (draft.words(i) > LONGEST || draft.piece(i).hint() != Hint.NONE) {
      return false;
    }
    return credited(draft, i) || bySharing(draft, i) || (titled && alternative(draft, i));
  }

  private boolean credited(Draft draft, int i) {
    String key = draft.key(i);
    return cues.inside(Cues.Kind.CAPTION_INSIDE, key) && draft.words(i) <= LONGEST;
  }

  /** A picture's sharing button stands between its description and its caption. */
  private boolean bySharing(Draft draft, int i) {
    boolean after = i > 0 && draft.piece(i).gap() == 0 && sharing(draft, i - 1);
    boolean before = i + 1 < draft.size() && draft.piece(i + 1).gap() == 0 && sharing(draft, i + 1);
    return after || (before && !Words.prose(draft.text(i)));
  }

  private boolean sharing(Draft draft, int i) {
    return cues.line(Cues.Kind.SHARE_LINE, draft.key(i));
  }

  /** A few words in small letters that are no sentence: a picture's alternative text. */
  private static boolean alternative(Draft draft, int i) {
    boolean apart =
        draft.piece(i).gap() > 0 && (i + 1 == draft.size() || draft.piece(i + 1).gap() > 0);
    return apart
        && draft.piece(i).marker().isEmpty()
        && draft.words(i) <= LONGEST_ALTERNATIVE
        && Words.startsLower(draft.text(i))
        && ".?!:;,".indexOf(Words.lastMark(draft.text(i))) < 0;
  }
}
