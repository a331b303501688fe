package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.source.record.CleanText;

/** Collects the pieces of a section's text while its markup is read. */
final class TextParts {

  private static final String BULLETS = "•●○▪■◦·‣";
  private static final int LONGEST_HEADING = 100;

  private final List<Part> parts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Adds words; such that begin with a bullet are an item, and bullets part items in a line. */
  void add(Part.Kind kind, String words) {
    String clean = CleanText.of(words);
    int from = 0;
    for (int i = 1; i < clean.length(); i++) {
      if (BULLETS.indexOf(clean.charAt(i)) >= 0 && clean.charAt(i - 1) == ' ' && apart(clean, i)) {
        one(kind, clean.substring(from, i).strip());
        from = i;
      }
    }
    one(kind, clean.substring(from));
  }

  private static boolean apart(String words, int at) {
    return words.charAt(at) != '·' && at + 1 < words.length() && words.charAt(at + 1) == ' ';
  }

  private void one(Part.Kind kind, String words) {
    String clean = words;
    boolean bullet = false;
    while (!clean.isEmpty() && BULLETS.indexOf(clean.charAt(0)) >= 0) {
      clean = clean.substring(1).strip();
      bullet = true;
    }
    if (!clean.isEmpty()) {
      parts.add(new Part(bullet && kind == Part.Kind.PARAGRAPH ? Part.Kind.ITEM : kind, clean));
    }
  }

  /** Adds a paragraph; a short one that is set off as a whole is a heading. */
  void paragraph(String words, boolean setOff) {
    String clean = CleanText.of(words);
    boolean heading =
        setOff
            && clean.length() <= LONGEST_HEADING
            && !clean.isEmpty()
            && ".:;,)".indexOf(clean.charAt(clean.length() - 1)) < 0
            && BULLETS.indexOf(clean.charAt(0)) < 0
            && Character.isUpperCase(clean.codePointAt(0));
    add(heading ? Part.Kind.HEADING : Part.Kind.PARAGRAPH, clean);
  }

  /** Keeps a footnote until what it belongs to has ended. */
  void note(String words) {
    notes.add(words);
  }

  /** Writes the footnotes that have been kept. */
  void flushNotes() {
    notes.forEach(note -> add(Part.Kind.CAPTION, "Note: " + CleanText.of(note)));
    notes.clear();
  }

  List<Part> all() {
    return List.copyOf(parts);
  }
}
