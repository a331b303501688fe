package org.offlabel.evidence.vocabulary.language;

import java.util.List;

/**
 * What a reader recognised.
 *
 * @param quantities what was said, in order
 * @param after index of the token to go on with
 */
record Found(List<Quantity> quantities, int after) {
  Found {
    quantities = List.copyOf(quantities);
  }

  static Found of(Quantity quantity, int after) {
    return new Found(List.of(quantity), after);
  }
}
