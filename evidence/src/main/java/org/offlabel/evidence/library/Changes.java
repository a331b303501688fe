package org.offlabel.evidence.library;

import java.util.List;
import java.util.Optional;

/**
 * What a cache of the store follows, such as a search index: everything that happened, in order. A
 * cache remembers the store's name and the number of the last change it took in, asks for those
 * after it until there are none, and begins anew where the name differs or its number is higher
 * than the store's.
 */
public interface Changes {

  /** Names this store among all others; a new one has a new name. */
  String storeName();

  /** The number of the last change; 0 where there was none. */
  long lastChange();

  /**
   * The changes after one, in order.
   *
   * @param number of the last change known; 0 for all
   * @param most how many to give at most; fewer come only where there are no more
   */
  List<Change> changesAfter(long number, int most);

  /** The document with this number, if it is there. */
  Optional<StoredDocument> document(long number);
}
