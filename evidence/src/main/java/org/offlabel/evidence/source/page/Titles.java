package org.offlabel.evidence.source.page;

import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Noted;

/**
 * Finds the title among the lines before the first prose. A page that begins with prose, or with
 * the heading of a section, has none.
 */
final class Titles {

  private static final int LONGEST = 32;
  private static final int LOOKED_AT = 60;

  private final Cues cues;

  Titles(Cues cues) {
    this.cues = cues;
  }

  Optional<Noted<String>> mark(Draft draft) {
    int head = Math.min(draft.firstProse(), LOOKED_AT);
    OptionalInt found = hinted(draft);
    if (found.isEmpty()) {
      found = best(draft, Math.min(head, draft.size()));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int title = found.getAsInt();
    draft.take(title, BlockRole.TITLE);
    clearAbove(draft, title);
    return Optional.of(new Noted<>(draft.text(title), draft.piece(title).span()));
  }

  private static OptionalInt hinted(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.piece(i).hint() == Hint.TITLE && draft.free(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt best(Draft draft, int head) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < head; i++) {
      double score = score(draft, i);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private double score(Draft draft, int i) {
    if (!possible(draft, i)) {
      return 0;
    }
    int next = draft.nextSolid(i + 1);
    double byline = next < draft.size() && draft.is(next, BlockRole.BYLINE) ? 4 : 0;
    double first = i == 0 ? 2 : 0;
    double apart = next < draft.size() && draft.piece(next).gap() > 0 ? 1 : 0;
    return 1 + byline + first + apart + Math.min(draft.words(i), 8) / 2.0;
  }

  private boolean possible(Draft draft, int i) {
    String text = draft.text(i);
    boolean plain = draft.free(i) && draft.piece(i).marker().isEmpty();
    boolean hinted = draft.piece(i).hint() == Hint.NONE || draft.piece(i).hint() == Hint.HEADING;
    boolean length = draft.words(i) >= 2 && draft.words(i) <= LONGEST;
    boolean end = ".:,;".indexOf(Words.lastMark(text)) < 0 && !Words.cutOff(text);
    boolean section = cues.starts(Cues.Kind.SECTION_START, draft.key(i)) && draft.words(i) <= 5;
    boolean followed = draft.nextSolid(i + 1) < draft.size();
    return plain && hinted && length && end && !section && followed && !Words.startsLower(text);
  }

  /** Short lines above the title lead to other pages. */
  private static void clearAbove(Draft draft, int title) {
    for (int i = 0; i < title; i++) {
      if (!Words.prose(draft.text(i)) && !draft.is(i, BlockRole.BYLINE)) {
        draft.take(i, BlockRole.CLUTTER);
      }
    }
  }
}
