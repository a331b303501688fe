package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Span;

/** Finds sentences that announce a list which then does not come, as when a scraper lost it. */
public final class Announcements {

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:include|includes|including|included|are|is|following|follows|such as|these"
              + "|below|following \\w{1,20})\\s?:$");
  private static final int LOOKED_AT = 300;

  private Announcements() {}

  /** Whether {@code key}, in lower case, ends by announcing a list. */
  static boolean announces(String key) {
    return ANNOUNCES.matcher(key).find();
  }

  /** The paragraphs that announce a list and are followed by none. */
  public static List<Span> withoutList(String text, List<Block> blocks) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() == BlockRole.PARAGRAPH
          && announces(ending(text, block.span()))
          && !listFollows(text, blocks, i + 1)) {
        found.add(block.span());
      }
    }
    return found;
  }

  private static String ending(String text, Span span) {
    int from = Math.max(span.start(), span.end() - LOOKED_AT);
    return Words.key(text.substring(from, span.end()));
  }

  /** A list may also come as short lines without a marker, or in one line after a colon. */
  private static boolean listFollows(String text, List<Block> blocks, int from) {
    int i = from;
    while (i < blocks.size() && !blocks.get(i).isArticle()) {
      i++;
    }
    if (i == blocks.size()) {
      return false;
    }
    Block next = blocks.get(i);
    String words = next.span().of(text);
    boolean shortLine = Words.count(words) <= 12 && !Words.endsSentence(words);
    return next.role() == BlockRole.LIST_ITEM
        || (next.role() == BlockRole.PARAGRAPH && (shortLine || Words.startsLower(words)));
  }
}
