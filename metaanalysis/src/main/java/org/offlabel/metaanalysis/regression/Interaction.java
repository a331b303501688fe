package org.offlabel.metaanalysis.regression;

import java.util.List;

/**
 * The product of moderators: how the dependence on one depends on the others.
 *
 * @param moderators the names of two or more different moderators that are in the model themselves
 */
public record Interaction(List<String> moderators) {

  public Interaction {
    moderators = List.copyOf(moderators);
    if (moderators.size() < 2 || moderators.stream().distinct().count() < moderators.size()) {
      throw new IllegalArgumentException(
          "an interaction is of two or more different moderators: " + moderators);
    }
  }
}
