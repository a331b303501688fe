package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Reference;

/** Finds the reference list: below its heading, or by the look of its entries. */
final class References {

  private static final int LONGEST = 120;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}[a-z]?\\b");
  private static final Pattern PAGES =
      Pattern.compile("\\b\\d{1,4}\\s?(?:\\([^()]{1,15}\\))?\\s?[:,]\\s?[A-Za-z]?\\d{1,6}");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'\u2019-]{1,30}(?:\\s\\p{Lu}[\\p{L}'\u2019-]{1,30})?"
              + ",?\\s(?:\\p{Lu}\\.?[\\s-]?){1,4}(?:[,.;&:(]|\\s?et al|$|and )");
  private static final Pattern ET_AL = Pattern.compile("\\bet al\\b");
  private static final Pattern WORK =
      Pattern.compile("(?i)\\bdoi\\b|10\\.\\d{4,9}/|\\bPMID\\b|\\bPMC\\d|https?://|\\bAccessed\\b");

  private final Cues cues;

  References(Cues cues) {
    this.cues = cues;
  }

  void mark(Draft draft) {
    boolean under = false;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && draft.piece(i).hint() == Hint.REFERENCE) {
        draft.take(i, BlockRole.REFERENCE);
      } else if (draft.free(i) && heading(draft, i)) {
        under = true;
        draft.take(i, BlockRole.HEADING);
      } else if (draft.free(i) && entry(draft, i, under)) {
        draft.take(i, BlockRole.REFERENCE);
      } else if (!draft.is(i, BlockRole.CLUTTER)) {
        under = false;
      }
    }
  }

  private boolean heading(Draft draft, int i) {
    if (draft.words(i) > 6 || !cues.line(Cues.Kind.REFERENCES_LINE, draft.key(i))) {
      return false;
    }
    int next = draft.nextSolid(i + 1);
    return next < draft.size() && entry(draft, next, true);
  }

  /** Under the heading weak signs do, and a numbered line needs one only. */
  private boolean entry(Draft draft, int i, boolean under) {
    if (draft.words(i) < 3 || draft.words(i) > LONGEST) {
      return false;
    }
    int signs = signs(draft.text(i));
    boolean author = AUTHOR.matcher(draft.text(i)).find();
    if (under) {
      boolean source = !Words.endsSentence(draft.text(i)) && draft.text(i).contains(" \u2014 ");
      return signs >= 2 || (signs >= 1 && (author || draft.piece(i).numbered())) || source;
    }
    return author && signs >= 2;
  }

  private static int signs(String text) {
    int year = YEAR.matcher(text).find() ? 1 : 0;
    int pages = PAGES.matcher(text).find() ? 1 : 0;
    int others = ET_AL.matcher(text).find() ? 1 : 0;
    int work = WORK.matcher(text).find() ? 1 : 0;
    return year + pages + others + work;
  }

  /** The entries that were found, read. */
  static List<Reference> read(Draft draft) {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, BlockRole.REFERENCE)) {
        references.add(ReferenceEntry.read(draft.piece(i), references.size() + 1));
      }
    }
    return references;
  }
}
