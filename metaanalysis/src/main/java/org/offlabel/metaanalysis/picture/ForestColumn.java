package org.offlabel.metaanalysis.picture;

/**
 * A column of texts left of a forest plot. Texts end at its right if all are numbers (they begin
 * with a digit, a sign or a bracket), and begin at its left otherwise.
 *
 * @param header its heading, such as "Events"
 * @param over the heading it shares with neighbours of the same text, such as the name of an arm;
 *     empty for none
 */
public record ForestColumn(String header, String over) {

  public static ForestColumn of(String header) {
    return new ForestColumn(header, "");
  }

  /** Below a heading that it shares with its neighbours. */
  public ForestColumn under(String shared) {
    return new ForestColumn(header, shared);
  }
}
