package org.offlabel.evidence.source.page;

import org.offlabel.evidence.model.document.BlockRole;

/** Finds lists whose marks were lost: short lines below a line that ends in a colon. */
final class UnmarkedLists {

  private static final int LONGEST = 10;
  private static final int LEAST = 2;

  private UnmarkedLists() {}

  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && draft.text(i).endsWith(":")) {
        int end = end(draft, i + 1);
        for (int j = i + 1; end - i - 1 >= LEAST && j < end; j++) {
          draft.take(j, BlockRole.LIST_ITEM);
        }
      }
    }
  }

  private static int end(Draft draft, int from) {
    int end = from;
    while (end < draft.size()
        && item(draft, end)
        && (end == from || draft.piece(end).gap() == gap(draft, from))) {
      end++;
    }
    // A short line set apart above prose is the next heading.
    boolean above = end < draft.size() && Words.prose(draft.text(end));
    return above && end > from && draft.piece(end - 1).gap() > 0 ? end - 1 : end;
  }

  /** The first item may be set apart from the line above although the items are not. */
  private static int gap(Draft draft, int from) {
    return draft.piece(Math.min(from + 1, draft.size() - 1)).gap();
  }

  private static boolean item(Draft draft, int i) {
    return draft.free(i)
        && draft.piece(i).hint() == Hint.NONE
        && draft.piece(i).marker().isEmpty()
        && draft.words(i) <= LONGEST
        && ".!?:".indexOf(Words.lastMark(draft.text(i))) < 0;
  }
}
