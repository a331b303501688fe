package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * A reference list without numbers often stands in the order in which the text tells of the
 * studies. Where two studies found in both already show that order, one passage and one entry left
 * over in the same gap belong together.
 */
final class ListOrder {

  private static final int FEWEST_ANCHORS = 2;
  private static final List<String> WHY =
      List.of("the reference list follows the order in which the text tells of the studies");

  private final Table table;
  private final Kinds kinds;

  /** An account's place in the text and in the list; either may be missing. */
  private record Item(int number, Optional<Quote> prose, Optional<Quote> entry) {
    boolean isAnchor() {
      return prose.isPresent() && entry.isPresent();
    }
  }

  ListOrder(Table table, Kinds kinds) {
    this.table = table;
    this.kinds = kinds;
  }

  void run() {
    Set<DocumentId> documents = new TreeSet<>();
    table.all().forEach(account -> documents.addAll(account.profile().documents(Kind.REFERENCE)));
    documents.forEach(this::run);
  }

  private void run(DocumentId document) {
    List<Item> items = new ArrayList<>();
    for (int number : table.numbers()) {
      Item item =
          new Item(
              number,
              place(number, document, Kind.DESCRIPTION),
              place(number, document, Kind.REFERENCE));
      if (item.entry().isPresent() || (item.prose().isPresent() && tellsEnough(number))) {
        items.add(item);
      }
    }
    List<Item> text = sorted(items, Item::prose);
    List<Item> list = sorted(items, Item::entry);
    if (showsOrder(text, list) && !isAlphabetical(list)) {
      pairGaps(gaps(text), gaps(list));
    }
  }

  private boolean tellsEnough(int number) {
    return Weight.of(table.account(number).profile(), kinds).isEnough();
  }

  private Optional<Quote> place(int number, DocumentId document, Kind kind) {
    return table.account(number).told().stream()
        .filter(told -> told.is(kind) && told.mention().document().equals(document))
        .map(Told::place)
        .findFirst();
  }

  private static List<Item> sorted(List<Item> items, Function<Item, Optional<Quote>> place) {
    return items.stream()
        .filter(item -> place.apply(item).isPresent())
        .sorted(Comparator.comparing(item -> place.apply(item).orElseThrow()))
        .toList();
  }

  private static boolean showsOrder(List<Item> text, List<Item> list) {
    List<Item> inText = text.stream().filter(Item::isAnchor).toList();
    List<Item> inList = list.stream().filter(Item::isAnchor).toList();
    return inText.size() >= FEWEST_ANCHORS && inText.equals(inList);
  }

  /** A list sorted by author shows no other order. */
  private boolean isAlphabetical(List<Item> list) {
    List<String> authors = new ArrayList<>();
    for (Item item : list) {
      item.entry().flatMap(entry -> firstAuthor(item.number(), entry)).ifPresent(authors::add);
    }
    return authors.size() < list.size()
        || authors.equals(authors.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
  }

  private Optional<String> firstAuthor(int number, Quote entry) {
    return table.account(number).told().stream()
        .filter(told -> told.place().equals(entry) && !told.mention().authors().isEmpty())
        .map(told -> told.mention().authors().getFirst())
        .findFirst();
  }

  /** The items between one anchor and the next; one gap more than there are anchors. */
  private static List<List<Item>> gaps(List<Item> order) {
    List<List<Item>> gaps = new ArrayList<>();
    gaps.add(new ArrayList<>());
    for (Item item : order) {
      if (item.isAnchor()) {
        gaps.add(new ArrayList<>());
      } else {
        gaps.getLast().add(item);
      }
    }
    return gaps;
  }

  private void pairGaps(List<List<Item>> text, List<List<Item>> list) {
    for (int gap = 0; gap < text.size(); gap++) {
      if (text.get(gap).size() == 1 && list.get(gap).size() == 1) {
        int told = text.get(gap).getFirst().number();
        int listed = list.get(gap).getFirst().number();
        Comparison comparison = table.compared(told, listed);
        if (!comparison.isDifferent() && comparison.points() > 0) {
          table.join(told, listed, WHY);
        }
      }
    }
  }
}
