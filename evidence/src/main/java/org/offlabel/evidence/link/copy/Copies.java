package org.offlabel.evidence.link.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;

/**
 * Which documents are copies of which. The rule, its figures and its limits are in {@code
 * docs/methods/copies.md}.
 */
public final class Copies {

  /**
   * The part of a text that must stand in another. Changing one word in eighteen leaves more than
   * this; an article that quotes another in half of its length stays well below it.
   */
  static final double MOSTLY = 0.7;

  /** Texts with fewer runs than this may be a quotation or a notice that many pages carry. */
  static final int FEWEST_RUNS = 40;

  /**
   * A copy and where its words come from.
   *
   * @param share of the copy's runs of words that also stand in the original
   */
  public record Found(Document copy, Document original, double share) {}

  /** The copies among these documents, each once, in the order of their ids. */
  public List<Found> among(List<Document> documents) {
    List<Text> texts = originalsFirst(documents);
    Map<DocumentId, Text> sources = new HashMap<>();
    Map<Long, Text> wholes = new HashMap<>();
    RunIndex index = new RunIndex();
    for (int number = 0; number < texts.size(); number++) {
      Text text = texts.get(number);
      Optional<Text> source = Optional.ofNullable(wholes.putIfAbsent(text.whole(), text));
      if (source.isEmpty() && text.mayBeNearCopy() && text.runs().size() >= FEWEST_RUNS) {
        source = fullest(text, index, texts.subList(0, number));
        index.add(number, text.runs());
      }
      source.ifPresent(found -> sources.put(text.document().id(), found));
    }
    return resolved(texts, sources);
  }

  private static List<Text> originalsFirst(List<Document> documents) {
    Map<DocumentId, Text> once = new TreeMap<>();
    for (Document document : documents) {
      Text text = Text.of(document);
      once.merge(document.id(), text, (a, b) -> Text.ORIGINALS_FIRST.compare(a, b) <= 0 ? a : b);
    }
    List<Text> texts = new ArrayList<>(once.values());
    texts.removeIf(text -> text.document().text().isBlank());
    texts.sort(Text.ORIGINALS_FIRST);
    return texts;
  }

  /** The text that holds most of this one, where one holds enough; of several the first. */
  private static Optional<Text> fullest(Text text, RunIndex index, List<Text> earlier) {
    int[] shared = index.sharedWith(text.runs(), earlier.size());
    Optional<Text> best = Optional.empty();
    double most = Math.nextDown(MOSTLY);
    for (int number = 0; number < shared.length; number++) {
      if (shared[number] >= FEWEST_RUNS / 2) {
        double share = text.runs().shareIn(earlier.get(number).runs());
        if (share > most) {
          most = share;
          best = Optional.of(earlier.get(number));
        }
      }
    }
    return best;
  }

  /** A copy of a copy is a copy of the first original. */
  private static List<Found> resolved(List<Text> texts, Map<DocumentId, Text> sources) {
    Map<DocumentId, Found> copies = new TreeMap<>();
    for (Text text : texts) {
      Text root = text;
      Optional<Text> source = Optional.ofNullable(sources.get(root.document().id()));
      while (source.isPresent()) {
        root = source.get();
        source = Optional.ofNullable(sources.get(root.document().id()));
      }
      if (!root.equals(text)) {
        double share = text.whole() == root.whole() ? 1 : text.runs().shareIn(root.runs());
        copies.put(text.document().id(), new Found(text.document(), root.document(), share));
      }
    }
    return List.copyOf(copies.values());
  }
}
