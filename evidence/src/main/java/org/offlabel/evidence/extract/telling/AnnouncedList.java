package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;

/**
 * A sentence that announces a list, or a heading above one, with the items that follow at once.
 *
 * @param index the place of the announcing sentence among all
 * @param leadIn what announces the list
 * @param items the first sentence of each item, in order; at least one
 */
public record AnnouncedList(int index, Telling leadIn, List<Telling> items) {
  public AnnouncedList {
    Objects.requireNonNull(leadIn);
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a list without items announces nothing");
    }
  }

  /** The lists of an article. */
  static List<AnnouncedList> in(List<Telling> all) {
    List<AnnouncedList> lists = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (announces(all.get(i))) {
        List<Telling> items = itemsFrom(all, i + 1);
        if (!items.isEmpty()) {
          lists.add(new AnnouncedList(i, all.get(i), items));
        }
      }
    }
    return List.copyOf(lists);
  }

  private static boolean announces(Telling telling) {
    BlockRole role = telling.sentence().block().role();
    return role == BlockRole.HEADING
        || (role != BlockRole.LIST_ITEM && telling.sentence().text().endsWith(":"));
  }

  private static List<Telling> itemsFrom(List<Telling> all, int from) {
    List<Telling> items = new ArrayList<>();
    int end = -1;
    for (Telling telling : all.subList(from, all.size())) {
      Block block = telling.sentence().block();
      if (block.role() != BlockRole.LIST_ITEM) {
        break;
      }
      if (block.span().end() > end) {
        items.add(telling);
        end = block.span().end();
      }
    }
    return items;
  }
}
