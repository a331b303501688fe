package org.offlabel.evidence.source.registry.tree;

import java.util.ArrayList;
import java.util.List;

/** Puts fields of one name together, in their order. */
final class Repeated {

  private Repeated() {}

  /** Both: no part of a record is lost because its name comes twice. */
  static Field with(Field earlier, Field later) {
    List<Field> items = new ArrayList<>();
    if (earlier instanceof Field.Many many) {
      items.addAll(many.items());
    } else {
      items.add(earlier);
    }
    items.add(later);
    return new Field.Many(items);
  }
}
