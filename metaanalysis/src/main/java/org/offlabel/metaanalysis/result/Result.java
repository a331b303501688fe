package org.offlabel.metaanalysis.result;

/** What every result of this library can tell of itself. */
public interface Result {

  /** The method, the checksum of the inputs and the version that made it. */
  Provenance provenance();

  /** How it came about, for a person to read. */
  Explanation explanation();
}
