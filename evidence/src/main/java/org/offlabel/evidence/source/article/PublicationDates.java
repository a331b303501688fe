package org.offlabel.evidence.source.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.PartialDate;

/** Reads dates of publication as databases write them, as far as they say something certain. */
public final class PublicationDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PublicationDates() {}

  /** Of year, month (number or name) and day, each blank where it is not known. */
  public static Optional<PartialDate> of(String year, String month, String day) {
    int y = number(year);
    if (year.strip().length() != 4 || y < 1000) {
      return Optional.empty();
    }
    OptionalInt m = month(month);
    int d = m.isEmpty() ? -1 : number(day);
    OptionalInt dayOfMonth = d >= 1 && d <= 31 ? OptionalInt.of(d) : OptionalInt.empty();
    return Optional.of(new PartialDate(y, m, dayOfMonth));
  }

  /** Of words such as "2014 Mar 5", "1998 Dec-1999 Jan", "2000 Spring", "2014-03-05". */
  public static Optional<PartialDate> ofWords(String words) {
    String clean = words.strip();
    int length = clean.length();
    if (length < 4) {
      return Optional.empty();
    }
    String rest = clean.substring(4).strip();
    boolean iso = rest.startsWith("-") && length >= 7 && number(clean.substring(5, 7)) > 0;
    if (iso) {
      boolean full = length >= 10 && clean.charAt(7) == '-';
      return of(clean.substring(0, 4), clean.substring(5, 7), full ? clean.substring(8, 10) : "");
    }
    int end = 0;
    while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    boolean wholeMonth = end == rest.length() || rest.charAt(end) == ' ';
    String day = wholeMonth ? rest.substring(end).strip() : "";
    return of(clean.substring(0, 4), rest.substring(0, end), day);
  }

  /** Of eight digits, such as "20140305". */
  public static Optional<PartialDate> ofDigits(String words) {
    return words.length() == 8
        ? of(words.substring(0, 4), words.substring(4, 6), words.substring(6))
        : Optional.empty();
  }

  private static OptionalInt month(String words) {
    int number = number(words);
    if (number >= 1 && number <= 12) {
      return OptionalInt.of(number);
    }
    String name = words.strip().toLowerCase(Locale.ROOT);
    int index = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** A short number of digits alone, or -1. */
  private static int number(String words) {
    String digits = words.strip();
    int number = digits.isEmpty() || digits.length() > 4 ? -1 : 0;
    for (int i = 0; number >= 0 && i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1 : (10 * number) + digit;
    }
    return number;
  }
}
