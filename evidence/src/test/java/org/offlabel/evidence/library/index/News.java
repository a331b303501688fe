package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.List;

/** Keeps what an index tells. */
record News(List<String> sentences) implements IndexNews {

  News() {
    this(new ArrayList<>());
  }

  @Override
  public void that(String sentence) {
    sentences.add(sentence);
  }

  @Override
  public void progress(long done, long all) {}
}
