package org.offlabel.evidence.source.page;

import java.util.regex.Pattern;

/** Tells the lines around a post: who wrote it, when, and the buttons below it. */
final class PostMarks {

  /** What a line around a post is. */
  enum Mark {
    NONE,
    /** Names the one who wrote the post that follows. */
    LABEL,
    /** Says when a post was written. */
    DATE,
    /** A button or counter below a post. */
    ACTION
  }

  private static final int LONGEST = 14;
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String TIME = "(?:,?\\s(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?";
  private static final String DAY =
      "(?:"
          + MONTH
          + "\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s"
          + MONTH
          + "(?:\\s\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";
  private static final String AGO =
      "(?:\\d{1,3}|an?)\\s?(?:s|m|h|d|w|y|mo|min|hr|yr|sec|second|minute|hour|day|week|month|year)s?\\.?"
          + "\\sago";
  private static final String WHEN = "(?:" + DAY + TIME + "|" + AGO + TIME + ")";
  private static final Pattern DATE =
      Pattern.compile("(?:posted:?\\s|on\\s|posted on\\s|edited\\s)?" + WHEN);
  private static final Pattern MEMBER =
      Pattern.compile("(?:a|an)\\s\\S{1,40}\\smember|anonymous(?: user| member)?|guest user");
  private static final Pattern SAYS =
      Pattern.compile(
          "\\S{1,40}(?:\\s\\S{1,30}){0,3}\\s(?:says|said|wrote|writes|commented|replied|asks|asked)"
              + "(?:\\son\\s.{1,40}|\\s"
              + WHEN
              + ")?:?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:u/|@)?\\S{1,40}(?:\\s\\S{1,30}){0,2}\\s?(?:[\u2022\u00b7|,-]|on|\\()\\s?"
              + WHEN
              + "\\)?(?:\\s.{0,20})?");
  private static final Pattern USER =
      Pattern.compile("(?:u/|@)\\S{2,40}|(?:re: .{0,80}\\s)?(?:posted |post)by\\s.{2,80}");
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:\\d{1,5}\\s)?(?:likes?|upvotes?|points?|votes?|replies|reply|shares?|hugs?|reactions?"
              + "|helpful)(?:\\s\\(?\\d{1,5}\\)?)?|(?:posts|joined|location):\\s.{1,60}");

  private final Cues cues;

  PostMarks(Cues cues) {
    this.cues = cues;
  }

  Mark of(Draft draft, int i) {
    if (draft.words(i) > LONGEST || draft.piece(i).hint() == Hint.HEADING) {
      return Mark.NONE;
    }
    String key = draft.key(i);
    if (cues.line(Cues.Kind.ACTION_LINE, key) || COUNTER.matcher(key).matches()) {
      return Mark.ACTION;
    }
    boolean timed = key.chars().anyMatch(Character::isDigit) || key.endsWith("ago");
    if (timed && DATE.matcher(key).matches()) {
      return Mark.DATE;
    }
    boolean label =
        strong(key) || SAYS.matcher(key).matches() || (timed && NAMED.matcher(key).matches());
    return label ? Mark.LABEL : Mark.NONE;
  }

  /** A label that cannot be anything else, so that one alone shows a post. */
  boolean strong(String key) {
    return MEMBER.matcher(key).matches() || USER.matcher(key).matches();
  }

  /** Whether a name alone on its line stands above a date, as in many threads. */
  boolean nameAboveDate(Draft draft, int i) {
    boolean name =
        draft.words(i) <= 4
            && !Words.endsSentence(draft.text(i))
            && of(draft, i) == Mark.NONE
            && draft.piece(i).marker().isEmpty();
    return name && i + 1 < draft.size() && of(draft, i + 1) == Mark.DATE;
  }
}
