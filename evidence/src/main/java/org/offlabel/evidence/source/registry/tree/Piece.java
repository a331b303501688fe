package org.offlabel.evidence.source.registry.tree;

import java.util.Objects;
import org.offlabel.evidence.model.document.Unreadable;

/** What came of one place of a file where a record is expected. */
public sealed interface Piece {

  /** Its place among the records of the file, from 1. */
  int number();

  /**
   * A record.
   *
   * @param number its place
   * @param name what the file calls it: an element's name; empty in JSON
   * @param alone whether the file holds this record and nothing else, so that no number is needed
   * @param fields what it holds
   */
  record Read(int number, String name, boolean alone, Field fields) implements Piece {
    public Read {
      Objects.requireNonNull(name);
      Objects.requireNonNull(fields);
    }
  }

  /**
   * A record that could not be read, or the end of a broken file.
   *
   * @param number its place
   * @param reason what is wrong
   */
  record Failed(int number, String reason) implements Piece {
    public Failed {
      Objects.requireNonNull(reason);
    }

    /** What it is among the results of the file {@code origin}. */
    public Unreadable in(String origin) {
      return new Unreadable(origin + "#" + number, reason);
    }
  }
}
