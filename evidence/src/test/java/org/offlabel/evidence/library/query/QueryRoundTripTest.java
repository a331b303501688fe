package org.offlabel.evidence.library.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.PartialDate;

/** A query that is written out and read again is the same query. */
final class QueryRoundTripTest {

  private static final long SEED = 20260417;
  private static final List<String> WORDS =
      List.of(
          "naltrexone",
          "low-dose",
          "TNF-α",
          "4.5mg",
          "Crohn's",
          "étude",
          "痛み",
          "боль",
          "and/or",
          "10:30",
          "x.y",
          "of",
          "И\u0306ога",
          "CO2",
          "β-blocker",
          "a_b");
  private static final List<String> PATTERNS =
      List.of("naltrexon*", "randomi?ed", "tum*r*", "low-dos*", "étud*");

  @Test
  void printedAndReadAgainIsTheSame() {
    Random random = new Random(SEED);
    for (int round = 0; round < 5_000; round++) {
      Query query = query(random, 4);
      String printed = Printing.of(query);
      Query again =
          switch (QueryReading.read(printed)) {
            case ParsedQuery.Understood understood -> understood.query();
            case ParsedQuery.NotUnderstood not ->
                throw new AssertionError(printed + "\n" + not.problem());
          };
      assertThat(again).as("seed %d, round %d: %s", SEED, round, printed).isEqualTo(query);
    }
  }

  private static Query query(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 8)) {
      case 0 -> new Query.Word(wordField(random), word(random));
      case 1 ->
          new Query.Phrase(
              wordField(random), word(random) + " " + pick(WORDS, random), near(random));
      case 2 -> new Query.Pattern(wordField(random), pick(PATTERNS, random));
      case 3 -> value(random);
      case 4 -> dated(random);
      case 5 -> Query.not(query(random, depth - 1));
      case 6 -> Query.all(parts(random, depth));
      default -> Query.any(parts(random, depth));
    };
  }

  /** Small words beside others are left out, so none are made. */
  private static String word(Random random) {
    String word = pick(WORDS, random);
    return word.equals("of") ? "off" : word;
  }

  private static int near(Random random) {
    return random.nextBoolean() ? 0 : random.nextInt(101);
  }

  private static List<Query> parts(Random random, int depth) {
    List<Query> parts = new ArrayList<>();
    for (int part = 0; part <= 1 + random.nextInt(3); part++) {
      parts.add(query(random, depth - 1));
    }
    return parts;
  }

  private static Field wordField(Random random) {
    List<Field> fields =
        List.of(Field.ANY, Field.TITLE, Field.ABSTRACT, Field.AUTHOR, Field.TYPE, Field.HEADING);
    return pick(fields, random);
  }

  private static Query value(Random random) {
    return pick(
        List.of(
            new Query.Value(Field.PMID, "12345678"),
            new Query.Value(Field.DOI, "10.1000/(a)b:c"),
            new Query.Value(Field.KIND, "web page"),
            new Query.Value(Field.LANGUAGE, "de"),
            new Query.Value(Field.RETRACTED, "no"),
            new Query.Value(Field.DRUG, "low dose naltrexone"),
            new Query.Value(Field.CONDITION, "Crohn's disease")),
        random);
  }

  private static Query dated(Random random) {
    Optional<PartialDate> from = date(random, 1990 + random.nextInt(10));
    Optional<PartialDate> to = date(random, 2005 + random.nextInt(10));
    return from.isEmpty() && to.isEmpty() ? dated(random) : new Query.Dated(from, to);
  }

  private static Optional<PartialDate> date(Random random, int year) {
    OptionalInt month = OptionalInt.of(1 + random.nextInt(12));
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new PartialDate(year, OptionalInt.empty(), OptionalInt.empty()));
      case 2 -> Optional.of(new PartialDate(year, month, OptionalInt.empty()));
      default -> Optional.of(new PartialDate(year, month, OptionalInt.of(1 + random.nextInt(28))));
    };
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
