package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.document.Span;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She took 4.5 mg.                        | [4.5 mg] 4.5-4.5 MILLIGRAM",
        "He took 50mg once.                      | [50mg] 50-50 MILLIGRAM",
        "They used 1.5-4.5 mg daily.             | [1.5-4.5 mg] 1.5-4.5 MILLIGRAM 1/1 DAY UNSTATED",
        "They used 3.0 to 5.0 milligrams.        | [3.0 to 5.0 milligrams] 3.0-5.0 MILLIGRAM",
        "They used 2 mg to 4 mg.                 | [2 mg to 4 mg] 2-4 MILLIGRAM",
        "between 3 and 5 mg of it                | [3 and 5 mg] 3-5 MILLIGRAM",
        "doses of 3 and 5 mg                     | [3] 3-3 MILLIGRAM; [5 mg] 5-5 MILLIGRAM",
        "4.5ml at bedtime                        | [4.5ml] 4.5-4.5 MILLILITRE 1/1 DAY NIGHT",
        "10 mg/kg every 4 weeks                  | [10 mg/kg] 10-10 MG_PER_KG 1/4 WEEK UNSTATED",
        "20 mg/day was given                     | [20 mg] 20-20 MILLIGRAM 1/1 DAY UNSTATED",
        "25 micrograms twice a day               | [25 micrograms] 25-25 MICROGRAM 2/1 DAY"
            + " UNSTATED",
        "25 \u00b5g three times weekly           | [25 \u00b5g] 25-25 MICROGRAM 3/1 WEEK UNSTATED",
        "5 000 IU of it                          | [5 000 IU] 5000-5000 UNIT",
        "4 mg of the study drug nightly          | [4 mg] 4-4 MILLIGRAM 1/1 DAY NIGHT",
        "a nightly 3 mg capsule                  | [3 mg] 3-3 MILLIGRAM 1/1 DAY NIGHT",
        "10 mg every other day                   | [10 mg] 10-10 MILLIGRAM 1/2 DAY UNSTATED",
        "a 5% cream                              | [5%] 5-5 PERCENT",
        "4,5 mg at night                         | [4,5 mg] 4.5-4.5 MILLIGRAM 1/1 DAY NIGHT",
      })
  void readsDoses(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for six months                          | [six months] 6-6 MONTH",
        "an 8-week trial                         | [8-week] 8-8 WEEK",
        "6 to 12 months later                    | [6 to 12 months] 6-12 MONTH",
        "after a year and a half                 | [a year and a half] 1.5-1.5 YEAR",
        "two and a half years                    | [two and a half years] 2.5-2.5 YEAR",
        "over 10 years                           | [10 years] 10-10 YEAR",
        "for about a week                        | [a week] 1-1 WEEK",
        "one decade                              | [one decade] 10-10 YEAR",
        "several years ago                       | [several years] YEAR",
        "a couple of weeks                       | [couple of weeks] WEEK",
        "for years now                           | [years] YEAR",
        "a 60 year old man                       | [60 year old] age 60-60 YEAR",
        "aged 18 to 65 years                     | [18 to 65 years] age 18-65 YEAR",
        "twice a day                             | ''",
        "seen every 4 weeks                      | ''",
      })
  void readsTimes(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The study enrolled 40 adult patients.         | [40 adult patients] 40 ENROLLED patients",
        "It involved sixty women with gout.            | [sixty women] 60 ENROLLED women",
        "Thirty patients were enrolled.                | [Thirty patients] 30 ENROLLED patients",
        "In all, 52 people took part.                  | [52 people] 52 ENROLLED people",
        "A trial of 35 people with gout                | [35 people] 35 ENROLLED people",
        "We randomised 81 volunteers.                  | [81 volunteers] 81 RANDOMISED volunteers",
        "All 74 subjects completed the study.          | [74 subjects] 74 COMPLETED subjects",
        "Six patients did not complete it.             | [Six patients] 6 WITHDREW patients",
        "Four patients dropped out early.              | [Four patients] 4 WITHDREW patients",
        "48 patients were included in the analysis.    | [48 patients] 48 ANALYSED patients",
        "80 subjects (60 analysed)                     | [80 subjects] 80 UNSTATED subjects; [60]"
            + " 60 ANALYSED",
        "Of 90 users, 72 completed the survey.         | [90 users] 90 UNSTATED users; [72] 72"
            + " COMPLETED",
        "placebo (n = 45) or drug (N=1,204)            | [n = 45] 45 UNSTATED; [N=1,204] 1204"
            + " UNSTATED",
        "Two patients reported a rash.                 | [Two patients] 2 OTHER patients",
        "About 20,000 people with gout live there.     | [20,000 people] 20000 OTHER people",
        "341 users                                     | [341 users] 341 UNSTATED users",
      })
  void readsPeople(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it fell (p<.05)                         | [p<.05] p LESS 0.05",
        "P = 0\u00b704 for pain                  | [P = 0\u00b704] p EQUAL 0.04",
        "the p-value was 0.3                     | [p-value was 0.3] p EQUAL 0.3",
        "p \u2264 0.01                           | [p \u2264 0.01] p AT_MOST 0.01",
        "p less than 0.01                        | [p less than 0.01] p LESS 0.01",
        "p = 4                                   | ''",
        "95% CI -0.95 to 0.27                    | [95% CI -0.95 to 0.27] ci 95 -0.95 0.27",
        "(95 % CI, 1.1-2.3)                      | [95 % CI, 1.1-2.3] ci 95 1.1 2.3",
        "90% confidence interval [2; 3]          | [90% confidence interval [2; 3] ci 90 2 3",
        "(95% CI \u22122.1, \u22120.3)           | [95% CI \u22122.1, \u22120.3] ci 95 -2.1 -0.3",
        "95% CI 3 to 1                           | [95%] % 95",
        "10-20% of them                          | [10] % 10; [20%] % 20",
        "published in 2017                       | [2017] year 2017",
        "between 2006-2015                       | [2006] year 2006; [2015] year 2015",
        "mid-2011                                | [2011] year 2011",
        "on October 29, 2024 it                  | [October 29, 2024] 2024-10-29",
        "on 29 Oct 2024 it                       | [29 Oct 2024] 2024-10-29",
        "on 2024-10-29 it                        | [2024-10-29] 2024-10-29",
        "on 31 February 2024                     | [2024] year 2024",
        "2000 mg                                 | [2000 mg] 2000-2000 MILLIGRAM",
      })
  void readsStatisticsAndDates(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void timesTurnIntoWeeks() {
    assertThat(TimeUnit.MONTH.toWeeks(new BigDecimal("6"))).isEqualByComparingTo("26.0893");
    assertThat(TimeUnit.DAY.toWeeks(new BigDecimal("28"))).isEqualByComparingTo("4");
    assertThat(TimeUnit.YEAR.toWeeks(BigDecimal.ONE)).isEqualByComparingTo("52.1786");
  }

  @Test
  void spansAreOrderedApartAndInside() {
    long seed = 550_917L;
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      String text = RandomText.of(random, 80);
      int at = 0;
      for (Quantity quantity : Quantities.in(text, new Span(0, text.length()))) {
        assertThat(quantity.span().start())
            .as("seed %d: %s", seed, text)
            .isGreaterThanOrEqualTo(at);
        at = quantity.span().end();
      }
      assertThat(at).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
      at = 0;
      for (NumberMatch number : Numbers.in(text, new Span(0, text.length()))) {
        assertThat(number.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(at);
        at = number.span().end();
      }
    }
  }

  private static String read(String text) {
    return Quantities.in(text, new Span(0, text.length())).stream()
        .map(q -> "[" + q.span().of(text) + "] " + meaning(q))
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  private static String meaning(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Dose d ->
          d.low()
              + "-"
              + d.high()
              + " "
              + d.unit()
              + d.schedule()
                  .map(s -> " " + s.times() + "/" + s.every() + " " + s.unit() + " " + s.when())
                  .orElse("");
      case Quantity.Duration d -> d.low() + "-" + d.high() + " " + d.unit();
      case Quantity.VagueDuration d -> d.unit().name();
      case Quantity.Age a -> "age " + a.low() + "-" + a.high() + " " + a.unit();
      case Quantity.People p -> p.count() + " " + p.role() + " " + p.noun();
      case Quantity.Percent p -> "% " + p.value();
      case Quantity.PValue p -> "p " + p.comparison() + " " + p.value();
      case Quantity.Interval i -> "ci " + i.level() + " " + i.low() + " " + i.high();
      case Quantity.CalendarYear y -> "year " + y.year();
      case Quantity.CalendarDate d -> d.date().toString();
    };
  }
}
