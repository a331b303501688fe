package org.offlabel.evidence.library.index;

/** Writes a number in one way: 4.5 for 4·5, 4,5 and 4.50; 1000 for 1,000. */
final class Amount {

  private Amount() {}

  static String plain(String written) {
    int separators = 0;
    int place = -1;
    boolean thousands = true;
    for (int at = 0; at < written.length(); at++) {
      char unit = written.charAt(at);
      if (unit >= '0' && unit <= '9') {
        continue;
      }
      int group = groupEnd(written, at + 1) - at - 1;
      thousands &= unit == ',' && group == 3 && (separators > 0 || at <= 3);
      separators++;
      place = at;
    }
    if (separators == 0) {
      return written;
    }
    if (thousands && !written.startsWith("0")) {
      return written.replace(",", "");
    }
    return separators == 1
        ? decimal(written.substring(0, place), written.substring(place + 1))
        : written;
  }

  private static int groupEnd(String written, int start) {
    int at = start;
    while (at < written.length() && written.charAt(at) >= '0' && written.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static String decimal(String whole, String fraction) {
    int end = fraction.length();
    while (end > 0 && fraction.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0 ? whole : whole + "." + fraction.substring(0, end);
  }
}
