package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Span;

/** The numbers of a text, each with what it is for. */
public final class Numbers {

  private Numbers() {}

  /**
   * The numbers of {@code text} inside {@code within}, in order and without overlap. Digits that
   * are part of a name (a trial number, a scale, a vitamin, an address) are left out.
   */
  public static List<NumberMatch> in(String text, Span within) {
    Reading reading = Reading.of(text, within);
    List<NumberMatch> found = new ArrayList<>();
    int at = 0;
    while (at < reading.size()) {
      Optional<Found> date = CalendarReader.at(reading, at);
      Optional<NumberPhrase> number = reading.number(at);
      if (date.isPresent()) {
        calendar(reading, at, date.get().after(), found);
        at = date.get().after();
      } else if (number.isPresent()) {
        NumberPhrase phrase = number.get();
        int after = reading.percentAfter(phrase.after());
        boolean percent = after > phrase.after() && phrase.isAmount();
        int last = percent ? after : phrase.after();
        NumberMatch.Form form = percent ? NumberMatch.Form.PERCENT : phrase.form();
        found.add(new NumberMatch(reading.span(at, last), phrase.value(), form));
        at = last;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private static void calendar(Reading reading, int from, int to, List<NumberMatch> into) {
    for (int i = from; i < to; i++) {
      Token token = reading.token(i);
      if (token.isNumber() || token.kind() == Token.Kind.ORDINAL) {
        into.add(new NumberMatch(token.span(), token.value(), NumberMatch.Form.CALENDAR));
      }
    }
  }
}
