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

  /** What a passage and an entry must share, of which standing in one document is a part. */
  private static final int FITS = 4;

  private static final List<String> WHY =
      List.of("the reference list follows the order in which the text tells of the studies");

  private final Table table;

  /** An account's place in the text and in the list; either may be missing. */
  private record Item(int number, Optional<Quote> prose, Optional<Quote> entry) {
    boolean isAnchor() {
      return prose.isPresent() && entry.isPresent();
    }
  }

  ListOrder(Table table) {
    this.table = table;
  }

  void run() {
    Set<DocumentId> documents = new TreeSet<>();
    table.all().forEach(account -> documents.addAll(account.profile().documents(Kind.REFERENCE)));
    for (DocumentId document : documents) {
      joinClear(document);
      joinByOrder(document);
    }
  }

  /** Joins a passage and an entry that fit each other clearly better than all others there. */
  private void joinClear(DocumentId document) {
    List<Item> items = items(document);
    List<Item> told = items.stream().filter(item -> item.entry().isEmpty()).toList();
    List<Item> listed = items.stream().filter(item -> item.prose().isEmpty()).toList();
    for (Item passage : told) {
      Optional<Item> entry = clearest(passage, listed);
      if (entry.flatMap(item -> clearest(item, told)).filter(passage::equals).isPresent()) {
        int mine = passage.number();
        int theirs = entry.orElseThrow().number();
        table.join(mine, theirs, table.compared(mine, theirs).why());
      }
    }
  }

  private Optional<Item> clearest(Item item, List<Item> others) {
    Optional<Item> best = Optional.empty();
    int most = 0;
    int next = 0;
    for (Item other : others) {
      int points = points(item, other);
      if (points > most) {
        next = most;
        most = points;
        best = Optional.of(other);
      } else {
        next = Math.max(next, points);
      }
    }
    boolean clear = most >= FITS && most - next >= Joining.MARGIN;
    return best.filter(found -> clear);
  }

  /** Nothing for what excludes each other, and for what has been joined to something meanwhile. */
  private int points(Item one, Item other) {
    if (!table.has(one.number()) || !table.has(other.number())) {
      return 0;
    }
    Comparison comparison = table.compared(one.number(), other.number());
    return comparison.isDifferent() ? 0 : comparison.points();
  }

  private List<Item> items(DocumentId document) {
    List<Item> items = new ArrayList<>();
    for (int number : table.numbers()) {
      Item item =
          new Item(
              number,
              place(number, document, Kind.DESCRIPTION),
              place(number, document, Kind.REFERENCE));
      if (item.entry().isPresent() || item.prose().isPresent()) {
        items.add(item);
      }
    }
    return items;
  }

  private void joinByOrder(DocumentId document) {
    List<Item> items = items(document);
    items.removeIf(item -> item.entry().isEmpty() && !tellsEnough(item.number()));
    List<Item> text = sorted(items, Item::prose);
    List<Item> list = sorted(items, Item::entry);
    if (showsOrder(text, list) && !isAlphabetical(list)) {
      pairGaps(gaps(text), gaps(list));
    }
  }

  private boolean tellsEnough(int number) {
    return table.weight(number).isEnough();
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
