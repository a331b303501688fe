package org.offlabel.evidence.source.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the marks that stand before an item of a list. */
public final class Markers {

  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:[\u2022\u2023\u25e6\u25aa\u25cf\u25cb\u2043\u2219\u00b7*+-]|[\u2013\u2014]"
              + "|o(?=\\s)|\\(?\\d{1,3}[.)]|\\[\\^?\\d{1,3}\\]:?)\\s{1,8}(?=\\S)");
  private static final int LONGEST = 24;

  private Markers() {}

  /** The marker at the beginning of {@code line} with the blanks after it, or an empty string. */
  public static String before(String line) {
    Matcher m = MARKER.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
    return m.find() ? m.group() : "";
  }
}
