package org.offlabel.metaanalysis.effect;

/**
 * A study that gave no effect.
 *
 * @param study its name
 * @param reason why not, and what would help
 */
public record Exclusion(String study, String reason) {

  public Exclusion {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(study + ": an exclusion needs a reason");
    }
  }
}
