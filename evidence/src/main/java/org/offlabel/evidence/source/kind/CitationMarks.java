package org.offlabel.evidence.source.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.page.Page;

/** Finds numbers that point into a reference list. */
final class CitationMarks {

  private static final Pattern BRACKETED =
      Pattern.compile("\\[\\d{1,3}(?:\\s?[,\u2013-]\\s?\\d{1,3}){0,20}]");
  private static final Pattern RAISED = Pattern.compile("[\u00b9\u00b2\u00b3\u2070-\u2079]{1,6}");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<=[\\p{L})])\\s(\\d{1,3}(?:,\\s?\\d{1,3}){0,20})"
              + "(?=\\s?[.;](?:\\s|$)|,\\s\\p{L}|\\s(?:and|but|while|with)\\s)");
  private static final Pattern LIST = Pattern.compile("\\d,\\s?\\d");
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?i)(?:weeks?|days?|months?|years?|hours?|doses?|ages?|aged|phases?|grades?|groups?"
              + "|types?|stages?|tables?|figures?|fig|steps?|levels?|class|parts?|visits?|chapters?"
              + "|sections?|to|than|at|in|of|was|were|is|by|from|about|only|over|under|or|and"
              + "|between|vitamin|omega|covid|cycles?|version|arms?|cohorts?|numbers?|no"
              + "|january|february|march|april|may|june|july|august|september|october|november"
              + "|december|version)");
  private static final int LEAST_BARE = 3;
  private static final int LEAST_BRACKETED = 2;
  private static final int MOST = 200;

  private CitationMarks() {}

  /** The marks of a page that has no reference list; none where it has one. */
  static List<Span> withoutList(Page page) {
    return page.references().isEmpty() ? in(page) : List.of();
  }

  /** The marks of a page, if there are enough to be sure that they are marks. */
  private static List<Span> in(Page page) {
    List<Span> bracketed = new ArrayList<>();
    List<Span> bare = new ArrayList<>();
    boolean list = false;
    for (Block block : page.blocks()) {
      if (!prose(block)) {
        continue;
      }
      String text = block.span().of(page.text());
      collect(BRACKETED, text, block.span().start(), bracketed);
      collect(RAISED, text, block.span().start(), bracketed);
      list |= bare(text, block.span().start(), bare);
    }
    List<Span> marks = new ArrayList<>();
    if (bracketed.size() >= LEAST_BRACKETED) {
      marks.addAll(bracketed);
    }
    if (bare.size() >= LEAST_BARE && list) {
      marks.addAll(bare);
    }
    return marks.stream().sorted().toList();
  }

  private static boolean prose(Block block) {
    return block.role() == BlockRole.PARAGRAPH || block.role() == BlockRole.LIST_ITEM;
  }

  private static void collect(Pattern pattern, String text, int offset, List<Span> into) {
    Matcher m = pattern.matcher(text);
    while (into.size() < MOST && m.find()) {
      into.add(new Span(offset + m.start(), offset + m.end()));
    }
  }

  /** Collects bare marks and tells whether one of them is a list such as "2, 3". */
  private static boolean bare(String text, int offset, List<Span> into) {
    boolean list = false;
    Matcher m = BARE.matcher(text);
    while (into.size() < MOST && m.find()) {
      if (!COUNTING.matcher(wordBefore(text, m.start())).matches()) {
        into.add(new Span(offset + m.start(1), offset + m.end(1)));
        list |= LIST.matcher(m.group(1)).find();
      }
    }
    return list;
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 30 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }
}
