package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.result.Checksum;

/** What a report tells of the studies behind it. */
interface CountedStudies {

  int size();

  /** The names of the studies whose counts hold no contrast: all, or none, had the event. */
  List<String> silent();

  /** Of names and counts, in their order. */
  Checksum checksum();
}
