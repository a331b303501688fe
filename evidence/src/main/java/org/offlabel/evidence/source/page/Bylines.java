package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Span;

/** Finds the lines that say who wrote and reviewed a page and when, and reads them. */
final class Bylines {

  private static final int LONGEST = 40;
  private static final int HEAD_AFTER_PROSE = 2;
  private static final Pattern PART =
      Pattern.compile(
          "\\s[\u2014\u2013|\u2022\u00b7-]\\s|[\u2022\u00b7|]|\\R"
              + "|\\s(?=(?i:(?:medically|clinically) reviewed by|written by|updated|last updated"
              + "|published|fact[ -]checked))");

  private final Cues cues;
  private final List<Noted<String>> authors = new ArrayList<>();
  private final List<Noted<String>> reviewers = new ArrayList<>();
  private final List<Noted<PartialDate>> published = new ArrayList<>();
  private final List<Noted<PartialDate>> updated = new ArrayList<>();

  Bylines(Cues cues) {
    this.cues = cues;
  }

  void mark(Draft draft) {
    int head = Math.min(draft.size(), draft.firstProse() + HEAD_AFTER_PROSE);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && draft.words(i) <= LONGEST && read(draft.piece(i), i < head)) {
        draft.take(i, BlockRole.BYLINE);
      }
    }
  }

  /** Reads one line; in the head of the page weaker signs do. */
  private boolean read(Piece piece, boolean head) {
    boolean found = false;
    Matcher cut = PART.matcher(piece.text());
    int start = 0;
    while (start < piece.text().length()) {
      boolean more = cut.find();
      int end = more ? cut.start() : piece.text().length();
      if (end > start) {
        boolean part = readPart(piece.text().substring(start, end), piece, start, head);
        if (!part && start == 0) {
          return false;
        }
        found |= part;
      }
      start = more ? cut.end() : piece.text().length();
    }
    return found;
  }

  private boolean readPart(String part, Piece piece, int start, boolean head) {
    String key = Words.key(part);
    int offset = piece.span().start() + start;
    String reviewer = cues.startOf(Cues.Kind.REVIEWER_START, key);
    String update = cues.startOf(Cues.Kind.UPDATED_START, key);
    String publication = cues.startOf(Cues.Kind.PUBLISHED_START, key);
    String author = cues.startOf(Cues.Kind.AUTHOR_START, key);
    if (reviewer.length() > update.length()) {
      boolean named = names(part, reviewer, offset, reviewers, 2);
      return date(part, offset, updated) || named;
    }
    if (!update.isEmpty()) {
      return nearDate(part, update) && date(part, offset, updated);
    }
    if (publication.length() > author.length()) {
      boolean sure = head || publication.length() > "posted".length();
      return sure && nearDate(part, publication) && date(part, offset, published);
    }
    if (!author.isEmpty()) {
      boolean plain = author.equals("by") || author.equals("author");
      boolean named = (head || !plain) && names(part, author, offset, authors, plain ? 2 : 1);
      return named && orDate(part, offset);
    }
    return head && wholeDate(part) && date(part, offset, published);
  }

  private boolean orDate(String part, int offset) {
    date(part, offset, published);
    return true;
  }

  private static boolean names(
      String part, String cue, int offset, List<Noted<String>> into, int leastWords) {
    int from = after(part, cue);
    List<Noted<String>> names = Names.read(part.substring(from), offset + from, leastWords);
    for (Noted<String> name : names) {
      if (into.stream().noneMatch(known -> known.value().equals(name.value()))) {
        into.add(name);
      }
    }
    return !names.isEmpty();
  }

  private static boolean date(String part, int offset, List<Noted<PartialDate>> into) {
    Optional<Dates.Found> found = Dates.find(part);
    found.ifPresent(
        date -> into.add(new Noted<>(date.date(), span(offset, date.start(), date.end()))));
    return found.isPresent();
  }

  private static boolean nearDate(String part, String cue) {
    return Dates.find(part).filter(date -> date.start() <= cue.length() + 12).isPresent();
  }

  private static boolean wholeDate(String part) {
    return Dates.find(part)
        .filter(date -> date.date().month().isPresent())
        .filter(date -> part.strip().length() - (date.end() - date.start()) <= 16)
        .isPresent();
  }

  /** Where the words after a cue begin; white space may be wider than in the cue. */
  private static int after(String part, String cue) {
    int words = Words.count(cue);
    int at = 0;
    for (int word = 0; word < words; word++) {
      while (at < part.length() && Character.isWhitespace(part.charAt(at))) {
        at++;
      }
      while (at < part.length() && !Character.isWhitespace(part.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static Span span(int offset, int start, int end) {
    return new Span(offset + start, offset + end);
  }

  List<Noted<String>> authors() {
    return List.copyOf(authors);
  }

  List<Noted<String>> reviewers() {
    return List.copyOf(reviewers);
  }

  Optional<Noted<PartialDate>> published() {
    return published.stream().findFirst();
  }

  Optional<Noted<PartialDate>> updated() {
    return updated.stream().findFirst();
  }
}
