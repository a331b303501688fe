package org.offlabel.evidence.library.index;

/** Who is told what happens to an index. */
public interface IndexNews {

  /** One plain sentence on what is done and why. */
  void that(String sentence);

  /** How many changes of the store were taken in, of about how many. */
  void progress(long done, long all);
}
