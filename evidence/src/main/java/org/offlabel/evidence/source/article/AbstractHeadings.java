package org.offlabel.evidence.source.article;

import org.offlabel.evidence.vocabulary.language.PaperSection;

/**
 * Chooses the heading of a part of an abstract. Journals label parts as they like; where a label is
 * an unusual one, the database's own category is put before it, so that a reader of sections knows
 * what part it is.
 */
public final class AbstractHeadings {

  private AbstractHeadings() {}

  /**
   * The heading.
   *
   * @param label as printed; may be blank or end in a colon
   * @param category what the database makes of it, such as METHODS; blank where it says nothing
   */
  public static String of(String label, String category) {
    String words = label.strip();
    while (words.endsWith(":") || words.endsWith(".")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    boolean unsorted = category.isBlank() || category.equals("UNASSIGNED");
    if (words.isEmpty() || words.equals("UNLABELLED")) {
      return unsorted ? "" : category;
    }
    boolean usual = PaperSection.of(words).isPresent();
    return usual || unsorted ? words : category + ": " + words;
  }
}
