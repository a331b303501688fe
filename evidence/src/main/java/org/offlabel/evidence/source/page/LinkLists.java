package org.offlabel.evidence.source.page;

import org.offlabel.evidence.model.document.BlockRole;

/**
 * Finds what leads to other pages: lines that are links from end to end, several in a row, with the
 * heading above them; and what is left of a page's small print.
 */
final class LinkLists {

  private static final int LEAST = 2;
  private static final int LEAST_TEASERS = 3;
  private static final int LONG = 25;
  private static final int LONGEST_HEADING = 12;

  private LinkLists() {}

  static void mark(Draft draft) {
    markRuns(draft);
    markTail(draft);
  }

  /** Below the last long paragraph, links with a line or two between them are teasers. */
  private static void markTail(Draft draft) {
    int tail = draft.size();
    while (tail > 0 && !longProse(draft, tail - 1)) {
      tail--;
    }
    int first = -1;
    int last = -1;
    int links = 0;
    for (int i = tail; tail > 0 && i < draft.size(); i++) {
      if (link(draft, i) || (draft.free(i) && draft.piece(i).hint() == Hint.LINKED_HEADING)) {
        first = first < 0 ? i : first;
        last = i;
        links++;
      }
    }
    if (links >= LEAST_TEASERS) {
      clear(draft, first, Math.min(draft.size(), last + 2));
    }
  }

  private static boolean longProse(Draft draft, int i) {
    return draft.free(i) && draft.words(i) >= LONG && draft.piece(i).hint() != Hint.LINK;
  }

  private static void markRuns(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      int end = i;
      int links = 0;
      while (end < draft.size() && (link(draft, end) || draft.is(end, BlockRole.CLUTTER))) {
        links += link(draft, end) ? 1 : 0;
        end++;
      }
      if (links >= LEAST) {
        clear(draft, i, end);
      }
      i = Math.max(i + 1, end);
    }
  }

  private static boolean link(Draft draft, int i) {
    return draft.free(i) && draft.piece(i).hint() == Hint.LINK && !Words.prose(draft.text(i));
  }

  private static void clear(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      draft.take(i, BlockRole.CLUTTER);
    }
    int above = from - 1;
    if (above >= 0 && draft.free(above) && leadsIn(draft, above)) {
      draft.take(above, BlockRole.CLUTTER);
    }
  }

  private static boolean leadsIn(Draft draft, int i) {
    boolean plain = draft.piece(i).hint() == Hint.HEADING || draft.piece(i).hint() == Hint.NONE;
    return plain
        && draft.words(i) <= LONGEST_HEADING
        && ".!?".indexOf(Words.lastMark(draft.text(i))) < 0;
  }

  /** Lines named as small print that no rule could read say nothing of the article's matter. */
  static void markSmallPrint(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && draft.piece(i).hint() == Hint.SMALL_PRINT) {
        draft.take(i, BlockRole.BYLINE);
      }
    }
  }
}
