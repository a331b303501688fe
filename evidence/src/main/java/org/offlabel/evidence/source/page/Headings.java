package org.offlabel.evidence.source.page;

import org.offlabel.evidence.model.document.BlockRole;

/** Finds headings and list items of the article. */
final class Headings {

  private static final int LONGEST = 16;
  private static final int LONGEST_NUMBERED = 10;

  private final Cues cues;

  Headings(Cues cues) {
    this.cues = cues;
  }

  void mark(Draft draft) {
    // Backwards, because a heading may stand above another heading.
    for (int i = draft.size() - 1; i >= 0; i--) {
      if (!draft.free(i)) {
        continue;
      }
      Piece piece = draft.piece(i);
      if (piece.hint() == Hint.HEADING || piece.hint() == Hint.LINKED_HEADING) {
        draft.take(i, BlockRole.HEADING);
      } else if (!piece.marker().isEmpty() && numberedHeading(draft, i)) {
        draft.take(i, BlockRole.HEADING);
      } else if (piece.hint() == Hint.LIST_ITEM) {
        draft.take(i, BlockRole.LIST_ITEM);
      } else if (piece.hint() == Hint.NONE && heading(draft, i)) {
        draft.take(i, BlockRole.HEADING);
      }
    }
  }

  private boolean heading(Draft draft, int i) {
    String text = draft.text(i);
    boolean shape = draft.words(i) <= LONGEST && text.indexOf('\n') < 0;
    if (!shape || !endsLikeHeading(draft, i) || Words.startsLower(text)) {
      return false;
    }
    int next = draft.nextSolid(i + 1);
    return next < draft.size() && opensSection(draft, i, next);
  }

  private boolean endsLikeHeading(Draft draft, int i) {
    String text = draft.text(i);
    char last = Words.lastMark(text);
    if (last == ':') {
      return draft.words(i) <= 6 && !Announcements.announces(draft.key(i));
    }
    return ".,;!".indexOf(last) < 0 && !Words.cutOff(text);
  }

  private static boolean opensSection(Draft draft, int i, int next) {
    if (!draft.free(next) || draft.is(next, BlockRole.HEADING)) {
      return draft.is(next, BlockRole.HEADING)
          || draft.is(next, BlockRole.LIST_ITEM)
          || draft.is(next, BlockRole.CAPTION);
    }
    boolean longer = draft.words(next) > draft.words(i) && draft.words(next) >= 6;
    boolean sentence = Words.endsSentence(draft.text(next)) || draft.text(next).endsWith(":");
    return longer && (sentence || draft.words(next) >= 15);
  }

  /** "2. Methods" above a paragraph is a heading; among other items it is one of them. */
  private boolean numberedHeading(Draft draft, int i) {
    boolean neighbours =
        (i > 0 && !draft.piece(i - 1).marker().isEmpty())
            || (i + 1 < draft.size() && !draft.piece(i + 1).marker().isEmpty());
    boolean titled = Words.capitalised(draft.text(i)) > 0.6 || section(draft.key(i));
    return draft.piece(i).numbered()
        && !neighbours
        && titled
        && draft.words(i) <= LONGEST_NUMBERED
        && heading(draft, i);
  }

  private boolean section(String key) {
    return cues.starts(Cues.Kind.SECTION_START, key);
  }
}
