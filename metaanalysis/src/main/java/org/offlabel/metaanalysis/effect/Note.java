package org.offlabel.metaanalysis.effect;

/**
 * What was done to a study's figures before or while its effect was computed.
 *
 * @param study its name
 * @param text such as "0.5 added to each cell"
 */
public record Note(String study, String text) {

  public Note {
    if (text.isBlank() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException(study + ": a note is one line of text: '" + text + "'");
    }
  }
}
