package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.source.page.PostMarks.Mark;

/**
 * Finds the posts: below the heading of a thread, between labels that name who wrote them, or,
 * where a scraper lost both, in a run of people speaking of themselves at the page's end.
 */
final class Threads {

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\(?\\d{1,5}\\)? (?:comments?|responses?|replies|thoughts on\\b.{0,300}"
              + "|responses? to\\b.{0,300}|comments? on\\b.{0,300})|comments \\(\\d{1,5}\\)"
              + "|(?:one|two|three) (?:thoughts?|responses?|comments?) (?:on|to)\\b.{0,300}");
  private static final double PERSONAL_AFTER_CALL = 0.6;
  private static final double PERSONAL_AFTER_REFERENCES = 0.4;
  private static final int LEAST_UNANNOUNCED = 4;

  private final Cues cues;
  private final PostMarks marks;
  private final Voice voice;

  Threads(Cues cues, Voice voice) {
    this.cues = cues;
    this.marks = new PostMarks(cues);
    this.voice = voice;
  }

  /** Takes the thread's pieces and returns its posts in order. */
  List<Post> mark(Draft draft) {
    OptionalInt heading = heading(draft);
    if (heading.isPresent()) {
      draft.take(heading.getAsInt(), BlockRole.CLUTTER);
      List<Post> posts = gather(draft, heading.getAsInt() + 1, draft.size(), false);
      return posts.isEmpty() && !hinted(draft) ? labelled(draft) : posts;
    }
    if (hinted(draft)) {
      return gatherHinted(draft);
    }
    List<Post> posts = labelled(draft);
    return posts.isEmpty() ? unannounced(draft) : posts;
  }

  private OptionalInt heading(Draft draft) {
    int prose = Math.min(draft.firstProse(), draft.size());
    for (int i = prose; i < draft.size(); i++) {
      boolean word =
          cues.line(Cues.Kind.COMMENTS_LINE, draft.key(i))
              || (draft.words(i) <= 8 && cues.starts(Cues.Kind.COMMENTS_START, draft.key(i)));
      if (draft.free(i) && draft.words(i) <= 40 && (word || counted(draft, i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean counted(Draft draft, int i) {
    return COUNTED.matcher(draft.key(i)).matches();
  }

  private static boolean hinted(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.piece(i).hint() == Hint.COMMENT) {
        return true;
      }
    }
    return false;
  }

  private List<Post> gatherHinted(Draft draft) {
    List<Post> posts = new ArrayList<>();
    int i = 0;
    while (i < draft.size()) {
      int end = i;
      while (end < draft.size() && draft.piece(end).hint() == Hint.COMMENT) {
        end++;
      }
      if (end > i) {
        posts.addAll(gather(draft, i, end, false));
      }
      i = Math.max(end, i + 1);
    }
    return posts;
  }

  /** Posts between labels; one alone counts only where it cannot be anything but a label. */
  private List<Post> labelled(Draft draft) {
    int first = -1;
    int labels = 0;
    boolean strong = false;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && label(draft, i)) {
        first = first < 0 ? i : first;
        labels++;
        strong |= marks.strong(draft.key(i));
      }
    }
    return labels >= 2 || strong ? gather(draft, first, draft.size(), true) : List.of();
  }

  private boolean label(Draft draft, int i) {
    return marks.of(draft, i) == Mark.LABEL || marks.nameAboveDate(draft, i);
  }

  /**
   * Takes the posts from {@code from} to {@code to}.
   *
   * @param onlyLabelled whether pieces that follow no label are left alone
   */
  private List<Post> gather(Draft draft, int from, int to, boolean onlyLabelled) {
    List<Post> posts = new ArrayList<>();
    Optional<String> label = Optional.empty();
    int first = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      boolean open = label.isPresent();
      boolean isLabel = draft.free(i) && label(draft, i);
      boolean isHeading = draft.free(i) && cues.line(Cues.Kind.COMMENTS_LINE, draft.key(i));
      Mark mark = draft.free(i) ? marks.of(draft, i) : Mark.NONE;
      boolean plain = draft.free(i) && !isLabel && !isHeading && mark == Mark.NONE;
      boolean words = plain && (open || !onlyLabelled);
      if (words && open) {
        first = first < 0 ? i : first;
        last = i;
      } else if (words && nameOnly(draft, i)) {
        draft.take(i, BlockRole.BYLINE);
      } else if (words) {
        posts.add(new Post(i, i, Optional.empty()));
        draft.take(i, BlockRole.COMMENT);
      } else if (ends(draft, i, isLabel || isHeading, mark, first)) {
        close(draft, posts, first, last, label);
        first = -1;
        label = isLabel ? Optional.of(draft.text(i)) : Optional.empty();
      }
      takeMark(draft, i, isLabel, isHeading, mark);
    }
    close(draft, posts, first, last, label);
    return posts;
  }

  /** One to three capitalised words are a name that stands by itself, not a post. */
  private static boolean nameOnly(Draft draft, int i) {
    String text = draft.text(i);
    boolean sentence = Words.endsSentence(text) || Words.startsLower(text);
    return draft.words(i) <= 3 && !sentence && Words.allCapitalised(text);
  }

  /** A date right below the label belongs to the post above which both stand. */
  private static boolean ends(Draft draft, int i, boolean isLabel, Mark mark, int first) {
    boolean date = mark == Mark.DATE && first >= 0;
    boolean clutter = draft.is(i, BlockRole.CLUTTER) && first >= 0;
    return isLabel || date || clutter || (mark == Mark.ACTION && first >= 0);
  }

  private static void takeMark(Draft draft, int i, boolean isLabel, boolean isHeading, Mark mark) {
    if (isLabel || mark == Mark.DATE) {
      draft.take(i, BlockRole.BYLINE);
    } else if (mark == Mark.ACTION || isHeading) {
      draft.take(i, BlockRole.CLUTTER);
    }
  }

  private static void close(
      Draft draft, List<Post> posts, int first, int last, Optional<String> label) {
    if (first < 0) {
      return;
    }
    posts.add(new Post(first, last, label));
    for (int i = first; i <= last; i++) {
      draft.retake(i, BlockRole.COMMENT);
    }
  }

  /** A thread without any heading or label, after the references, a call, or a change of layout. */
  private List<Post> unannounced(Draft draft) {
    int references = lastOf(draft, BlockRole.REFERENCE);
    if (references >= 0 && speaking(draft, references + 1, PERSONAL_AFTER_REFERENCES, 1)) {
      return gather(draft, references + 1, draft.size(), false);
    }
    int call = call(draft);
    if (call >= 0 && speaking(draft, call + 1, PERSONAL_AFTER_CALL, 1)) {
      return gather(draft, call + 1, draft.size(), false);
    }
    int change = layoutChange(draft);
    return change >= 0 && speaking(draft, change, PERSONAL_AFTER_CALL, LEAST_UNANNOUNCED)
        ? gather(draft, change, draft.size(), false)
        : List.of();
  }

  private static int lastOf(Draft draft, BlockRole role) {
    int last = draft.size() - 1;
    while (last >= 0 && !draft.is(last, role)) {
      last--;
    }
    return last;
  }

  /** The last paragraph that asks readers to write. */
  private int call(Draft draft) {
    for (int i = draft.size() - 2; i > draft.firstProse(); i--) {
      if (draft.free(i) && cues.inside(Cues.Kind.CALL_INSIDE, Words.key(ending(draft.text(i))))) {
        return i;
      }
    }
    return -1;
  }

  private static String ending(String text) {
    return text.substring(Math.max(0, text.length() - 390));
  }

  /** Where paragraphs stop being set apart by empty lines, for good. */
  private static int layoutChange(Draft draft) {
    int start = draft.size();
    while (start > 0
        && draft.piece(start - 1).gap() == 0
        && draft.piece(start - 1).marker().isEmpty()) {
      start--;
    }
    boolean rest = draft.size() - start >= LEAST_UNANNOUNCED - 1;
    int apart = 0;
    for (int i = 0; i < start; i++) {
      apart += draft.piece(i).gap() > 0 ? 1 : 0;
    }
    return rest && start > 0 && apart >= 3 ? start - 1 : -1;
  }

  /** Whether enough of the free pieces from {@code from} on are people speaking. */
  private boolean speaking(Draft draft, int from, double share, int least) {
    int all = 0;
    int personal = 0;
    for (int i = from; i < draft.size(); i++) {
      if (draft.free(i)) {
        all++;
        personal += voice.personal(draft.text(i)) ? 1 : 0;
      }
    }
    return personal >= least && personal >= share * all;
  }
}
