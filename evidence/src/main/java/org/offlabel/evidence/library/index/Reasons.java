package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.offlabel.evidence.library.query.Printing;
import org.offlabel.evidence.library.query.Query;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;

/** Tells in words why a document has its points. Made for one query. */
final class Reasons {

  private final IndexSearcher searcher;
  private final Translation translation;
  private final List<Query> leaves;

  Reasons(IndexSearcher searcher, Translation translation, List<Query> leaves) {
    this.searcher = searcher;
    this.translation = translation;
    this.leaves = leaves;
  }

  /**
   * One line for each part of the query that the document was found by.
   *
   * @param number of the document in the index
   */
  List<String> of(int number, Document document, Marking marking) throws IOException {
    List<String> lines = new ArrayList<>();
    Blocks blocks = Blocks.of(document);
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      Query part = leaves.get(leaf);
      org.apache.lucene.search.Query asked = translation.of(part);
      Explanation explained = searcher.explain(asked, number);
      if (!explained.isMatch()) {
        lines.add(Printing.of(part) + ": not in it");
      } else if (part instanceof Query.Dated || isFilter(part)) {
        lines.add(Printing.of(part) + ": holds; no points");
      } else {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s: %.2f points; %s; in %,d of %,d documents",
                Printing.of(part),
                explained.getValue().doubleValue(),
                places(leaf, blocks, marking),
                searcher.count(asked),
                searcher.getIndexReader().numDocs()));
      }
    }
    return lines;
  }

  private static boolean isFilter(Query part) {
    return part instanceof Query.Value value
        && switch (value.field()) {
          case DRUG, CONDITION -> false;
          default -> true;
        };
  }

  private static String places(int leaf, Blocks blocks, Marking marking) {
    List<String> places = new ArrayList<>();
    add(places, count(leaf, blocks.title().stream().toList(), marking), "in the title");
    add(places, count(leaf, blocks.summary(), marking), "in the abstract or beginning");
    add(places, count(leaf, blocks.body(), marking), "in the rest");
    add(places, count(leaf, blocks.headings(), marking), "in its headings");
    return places.isEmpty() ? "in its names, types or numbers" : String.join(", ", places);
  }

  private static void add(List<String> places, long times, String where) {
    if (times > 0) {
      places.add((times == 1 ? "once " : times == 2 ? "twice " : times + " times ") + where);
    }
  }

  private static long count(int leaf, List<Span> parts, Marking marking) {
    return parts.stream()
        .flatMap(part -> marking.in(part).stream())
        .filter(mark -> mark.leaf() == leaf)
        .count();
  }
}
