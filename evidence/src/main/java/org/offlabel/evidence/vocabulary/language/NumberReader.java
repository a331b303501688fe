package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a number, in digits or words, from the token it begins at. */
final class NumberReader {

  private static final int MOST_WORDS = 14;
  private static final Set<String> MULTIPLES = Set.of("hundred", "thousand", "million");

  private NumberReader() {}

  static Optional<NumberPhrase> at(Reading reading, int at) {
    Token token = reading.token(at);
    return switch (token.kind()) {
      case NUMBER -> digits(reading, at);
      case ORDINAL -> phrase(at, at + 1, token.value(), NumberMatch.Form.ORDINAL);
      case WORD -> words(reading, at);
      case CODE, MARK, NONE -> Optional.empty();
    };
  }

  private static Optional<NumberPhrase> digits(Reading reading, int at) {
    BigDecimal value = reading.token(at).value();
    if (reading.isCitation(at)) {
      return phrase(at, at + 1, value, NumberMatch.Form.CITATION);
    }
    if (isListNumber(reading, at)) {
      return phrase(at, at + 1, value, NumberMatch.Form.LIST_NUMBER);
    }
    if (reading.isAny(at + 1, MULTIPLES)) {
      int scale = NumberWords.scale(reading.token(at + 1).norm()).orElse(1);
      BigDecimal product = value.multiply(BigDecimal.valueOf(scale));
      return phrase(at, at + 2, product, NumberMatch.Form.DIGITS);
    }
    return phrase(at, at + 1, value, NumberMatch.Form.DIGITS);
  }

  private static boolean isListNumber(Reading reading, int at) {
    boolean mark = reading.is(at + 1, ".") || reading.is(at + 1, ")");
    boolean small = reading.token(at).norm().length() <= 3;
    return mark
        && small
        && reading.isGlued(at + 1)
        && !reading.isGlued(at + 2)
        && reading.opensLine(at);
  }

  private static Optional<NumberPhrase> words(Reading reading, int at) {
    String word = reading.token(at).norm();
    if (word.equals("half")) {
      boolean compound = reading.isDash(at + 1) && reading.isGlued(at + 1);
      return compound
          ? Optional.empty()
          : phrase(at, at + 1, new BigDecimal("0.5"), NumberMatch.Form.FRACTION);
    }
    Optional<NumberPhrase> fraction = fraction(reading, at);
    if (fraction.isPresent()) {
      return fraction;
    }
    OptionalInt ordinal = NumberWords.ordinal(word);
    if (ordinal.isPresent()) {
      return phrase(at, at + 1, BigDecimal.valueOf(ordinal.getAsInt()), NumberMatch.Form.ORDINAL);
    }
    if (word.equals("one")
        && NumberWords.isPronoun(reading.token(at - 1).norm(), reading.token(at + 1).norm())) {
      return Optional.empty();
    }
    return counted(reading, at);
  }

  private static Optional<NumberPhrase> fraction(Reading reading, int at) {
    String word = reading.token(at).norm();
    int top = word.equals("a") ? 1 : NumberWords.unit(word).orElse(0);
    int next = reading.isDash(at + 1) ? at + 2 : at + 1;
    String name = reading.token(next).norm();
    OptionalInt bottom = NumberWords.denominator(name);
    if (top == 0 || bottom.isEmpty()) {
      return Optional.empty();
    }
    boolean sure = name.endsWith("s") || next == at + 2 || reading.is(next + 1, "of");
    if (!sure) {
      return Optional.empty();
    }
    BigDecimal value =
        BigDecimal.valueOf(top)
            .divide(BigDecimal.valueOf(bottom.getAsInt()), MathContext.DECIMAL64);
    return phrase(at, next + 1, value, NumberMatch.Form.FRACTION);
  }

  /** Reads "two hundred and five", "a dozen", "sixty-four". */
  private static Optional<NumberPhrase> counted(Reading reading, int from) {
    boolean article = reading.is(from, "a") && NumberWords.scale(after(reading, from)).isPresent();
    WordSum sum = new WordSum(article ? 1 : 0);
    int at = article ? from + 1 : from;
    int end = from;
    while (at < from + MOST_WORDS) {
      String word = reading.token(at).norm();
      if (sum.add(word)) {
        at++;
        end = at;
      } else if (sum.mayJoin(word) && NumberWords.isNumberWord(after(reading, at))) {
        at++;
      } else {
        break;
      }
    }
    return end == from
        ? Optional.empty()
        : phrase(from, end, BigDecimal.valueOf(sum.total()), NumberMatch.Form.WORDS);
  }

  private static String after(Reading reading, int at) {
    return reading.token(at + 1).norm();
  }

  private static Optional<NumberPhrase> phrase(
      int first, int after, BigDecimal value, NumberMatch.Form form) {
    return Optional.of(new NumberPhrase(first, after, value, form));
  }
}
