package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the amounts in a text: digits and number words, each with its unit. */
final class Amounts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final WordList words;
  private final List<Token> tokens;
  private final List<Amount> found = new ArrayList<>();
  private int at;

  private Amounts(WordList words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** The amounts in {@code tokens}, in order. */
  static List<Amount> in(List<Token> tokens, WordList words) {
    Amounts scan = new Amounts(words, tokens);
    while (scan.at < tokens.size()) {
      scan.next();
    }
    return List.copyOf(scan.found);
  }

  private void next() {
    Optional<BigDecimal> value = number();
    if (value.isEmpty()) {
      at++;
      return;
    }
    found.add(new Amount(value.get(), unit(at), ofPeople(at)));
  }

  /** Reads the number at the present place and moves behind it. */
  private Optional<BigDecimal> number() {
    Token token = tokens.get(at);
    if (token.number().isPresent()) {
      at++;
      return token.number();
    }
    Optional<Integer> word = words.number(token.text());
    if (word.isEmpty() || isPronoun()) {
      return Optional.empty();
    }
    at++;
    int value = word.get();
    if (value >= 20 && value < 100) {
      value += unitsAfterTens();
    }
    if (at < tokens.size() && tokens.get(at).is("hundred")) {
      at++;
      return Optional.of(HUNDRED.multiply(BigDecimal.valueOf(value)).stripTrailingZeros());
    }
    return Optional.of(BigDecimal.valueOf(value).stripTrailingZeros());
  }

  /** The "five" of "twenty-five", or 0. */
  private int unitsAfterTens() {
    int next = at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at;
    Optional<Integer> units =
        next < tokens.size() ? words.number(tokens.get(next).text()) : Optional.empty();
    if (units.isEmpty() || units.get() < 1 || units.get() > 9) {
      return 0;
    }
    at = next + 1;
    return units.get();
  }

  /** "no one", "this one": not the number. */
  private boolean isPronoun() {
    return tokens.get(at).is("one") && at > 0 && words.has("before-one", tokens.get(at - 1).text());
  }

  /** The unit behind the number, or behind the other end of its range: "1.5 to 4.5 mg". */
  private Optional<String> unit(int from) {
    Optional<String> own = unitAt(from);
    if (own.isPresent() || from + 1 >= tokens.size()) {
      return own;
    }
    boolean range = words.has("range", tokens.get(from).text());
    boolean number =
        tokens.get(from + 1).number().isPresent()
            || words.number(tokens.get(from + 1).text()).isPresent();
    return range && number ? unitAt(from + 2) : Optional.empty();
  }

  private Optional<String> unitAt(int from) {
    int place = from < tokens.size() && tokens.get(from).is("-") ? from + 1 : from;
    if (place >= tokens.size()) {
      return Optional.empty();
    }
    Optional<String> unit = words.unit(tokens.get(place).text());
    boolean perKilogram =
        unit.isPresent()
            && place + 2 < tokens.size()
            && tokens.get(place + 1).is("/")
            && tokens.get(place + 2).is("kg");
    boolean perCent =
        place + 1 < tokens.size()
            && tokens.get(place).is("per")
            && tokens.get(place + 1).is("cent");
    return perCent ? Optional.of("%") : unit.map(u -> perKilogram ? u + "/kg" : u);
  }

  private boolean ofPeople(int from) {
    return from < tokens.size() && words.has("people", tokens.get(from).text());
  }
}
