package org.offlabel.evidence.source.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Noted;

/**
 * Finds what surrounds an article. Only short lines with a known cue, cut-off teasers and notes on
 * the authors count; anything else stays part of the article.
 */
final class Clutter {

  private static final int LONGEST = 36;
  private static final int LONGEST_PROMOTION = 80;
  private static final int LONGEST_BIOGRAPHY = 120;
  private static final int LONGEST_HEADLINE = 25;
  private static final int LONGEST_BETWEEN = 14;
  private static final int LEAST_COPIED = 8;
  private static final int NEAR = 4;
  private static final Pattern ANSWERS =
      Pattern.compile("(?:^|.{0,80}\\s)\\d{1,4} (?:answers?|replies|comments?)$");
  private static final Pattern MID_WORD = Pattern.compile("[\\p{L}.]\\.\\.\\.$|\\s\\.\\.\\.$");

  private final Cues cues;

  Clutter(Cues cues) {
    this.cues = cues;
  }

  /** Lines that say themselves that they are no part of the article. */
  void markCues(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Hint hint = draft.piece(i).hint();
      boolean cued = draft.words(i) <= LONGEST && cued(draft.key(i));
      if (hint == Hint.CLUTTER || cued || promotion(draft, i)) {
        draft.take(i, BlockRole.CLUTTER);
      }
    }
  }

  private boolean promotion(Draft draft, int i) {
    return draft.words(i) <= LONGEST_PROMOTION
        && cues.inside(Cues.Kind.PROMOTION_INSIDE, draft.key(i));
  }

  private boolean cued(String key) {
    return cues.line(Cues.Kind.CLUTTER_LINE, key)
        || cues.line(Cues.Kind.SHARE_LINE, key)
        || cues.starts(Cues.Kind.CLUTTER_START, key)
        || cues.inside(Cues.Kind.CLUTTER_INSIDE, key);
  }

  /** Teasers of other pages: cut-off lines, the headlines between them, and what stands above. */
  void markTeasers(Draft draft) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      seen.merge(draft.key(i), 1, Integer::sum);
    }
    for (int i = 0; i < draft.size(); i++) {
      boolean again = seen.getOrDefault(draft.key(i), 0) > 1;
      if (draft.free(i) && truncated(draft, i, again)) {
        draft.take(i, BlockRole.CLUTTER);
      }
    }
    markZones(draft);
    markQuestions(draft);
  }

  private static boolean truncated(Draft draft, int i, boolean again) {
    boolean cut = draft.words(i) >= 6 && Words.cutOff(draft.text(i));
    return cut && (again || cutNeighbour(draft, i)) && MID_WORD.matcher(dots(draft, i)).find();
  }

  private static String dots(Draft draft, int i) {
    return draft.text(i).replace("\u2026", "...");
  }

  /** One cut-off line may be a writer's style; two with a few lines between are teasers. */
  private static boolean cutNeighbour(Draft draft, int i) {
    for (int j = Math.max(0, i - NEAR); j <= Math.min(draft.size() - 1, i + NEAR); j++) {
      if (j != i && draft.words(j) >= 6 && Words.cutOff(draft.text(j))) {
        return true;
      }
    }
    return false;
  }

  /** After "Related articles" everything is a teaser until prose or another part begins. */
  private void markZones(Draft draft) {
    boolean zone = false;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && cues.line(Cues.Kind.TEASERS_LINE, draft.key(i))) {
        zone = true;
        draft.take(i, BlockRole.CLUTTER);
      } else if (zone && (Words.prose(draft.text(i)) || otherPart(draft, i))) {
        zone = draft.is(i, BlockRole.CLUTTER);
      } else if (zone && draft.words(i) <= LONGEST_HEADLINE) {
        draft.take(i, BlockRole.CLUTTER);
      }
    }
  }

  private boolean otherPart(Draft draft, int i) {
    return cues.line(Cues.Kind.COMMENTS_LINE, draft.key(i))
        || cues.line(Cues.Kind.REFERENCES_LINE, draft.key(i));
  }

  /** A headline above "3 answers" leads to another page. */
  private static void markQuestions(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.words(i) <= 14 && ANSWERS.matcher(draft.key(i)).matches()) {
        boolean dated = draft.key(i).contains(" by ") || Dates.find(draft.text(i)).isPresent();
        if (dated && i > 0 && draft.words(i - 1) <= LONGEST_HEADLINE && i > 1) {
          draft.take(i - 1, BlockRole.CLUTTER);
          draft.take(i, BlockRole.CLUTTER);
        }
      }
    }
  }

  /** Below the article, short lines between lines of clutter belong to the same form or menu. */
  void markBetween(Draft draft) {
    int foot = draft.size();
    while (foot > 0 && !(draft.free(foot - 1) && Words.prose(draft.text(foot - 1)))) {
      foot--;
    }
    for (int i = Math.max(1, foot); i < draft.size() - 1; i++) {
      boolean between = draft.is(i + 1, BlockRole.CLUTTER) && surrounding(draft.role(i - 1));
      if (draft.free(i) && between && draft.words(i) <= LONGEST_BETWEEN) {
        draft.take(i, BlockRole.CLUTTER);
      }
    }
  }

  private static boolean surrounding(BlockRole role) {
    return role == BlockRole.CLUTTER || role == BlockRole.BYLINE;
  }

  /** What the page says again word for word: pictures' words in two sizes, or its title. */
  void markCopies(Draft draft) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      boolean title = draft.is(i, BlockRole.TITLE);
      Hint hint = draft.piece(i).hint();
      boolean caption = hint == Hint.CAPTION;
      // Plans and tables may say a line twice and mean it.
      boolean listed = hint == Hint.LIST_ITEM || hint == Hint.PARAGRAPH;
      boolean longer = draft.words(i) >= (caption ? LEAST_COPIED : LONGEST);
      if (draft.free(i) && !listed && seen.contains(draft.text(i))) {
        draft.take(i, BlockRole.CLUTTER);
      } else if (title || (longer && draft.free(i))) {
        seen.add(draft.text(i));
      }
    }
  }

  /** Notes on those who wrote or reviewed the page, at its foot. */
  void markBiographies(Draft draft, List<Noted<String>> people) {
    int prose = draft.firstProse();
    for (int i = prose + 1; i < draft.size(); i++) {
      if (draft.free(i) && draft.words(i) <= LONGEST_BIOGRAPHY && biography(draft, i, people)) {
        draft.take(i, BlockRole.CLUTTER);
      }
    }
  }

  private boolean biography(Draft draft, int i, List<Noted<String>> people) {
    boolean told = cues.inside(Cues.Kind.BIOGRAPHY_INSIDE, draft.key(i));
    boolean named = people.stream().anyMatch(who -> draft.text(i).startsWith(bare(who.value())));
    boolean below = i > 0 && cues.line(Cues.Kind.ABOUT_AUTHOR_LINE, draft.key(i - 1));
    boolean heading = cues.line(Cues.Kind.ABOUT_AUTHOR_LINE, draft.key(i));
    return (told && named) || (below && (told || named)) || (heading && !named);
  }

  private static String bare(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(0, comma);
  }
}
