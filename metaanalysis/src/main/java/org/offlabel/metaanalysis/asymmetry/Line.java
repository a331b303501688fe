package org.offlabel.metaanalysis.asymmetry;

import java.util.Locale;

/** One line of an explanation, whatever line breaks a study's name may hold. */
final class Line {

  private Line() {}

  // The annotation that Error Prone asks for here would be one more library to depend on.
  @SuppressWarnings("AnnotateFormatMethod")
  static String of(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).replaceAll("\\R", " ");
  }
}
