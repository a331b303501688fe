package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.Span;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They took 4.5 mg                        | 4.5 DIGITS",
        "a gain of 0\u00b727                     | 0.27 DIGITS",
        "p = .04                                 | 0.04 DIGITS",
        "10,000 of 5 000 000                     | 10000 DIGITS; 5000000 DIGITS",
        "a change of -0.95 points                | -0.95 DIGITS",
        "from 3-5 or 3\u20135                    | 3 DIGITS; 5 DIGITS; 3 DIGITS; 5 DIGITS",
        "12.5% or 12 percent or 7 per cent       | 12.5 PERCENT; 12 PERCENT; 7 PERCENT",
        "twenty-one and thirty two               | 21 WORDS; 32 WORDS",
        "two hundred and five thousand people    | 205000 WORDS",
        "a dozen, two dozen, a hundred           | 12 WORDS; 24 WORDS; 100 WORDS",
        "2.5 million users                       | 2500000.0 DIGITS",
        "half of them                            | 0.5 FRACTION",
        "two-thirds left                         | 0.6666666666666667 FRACTION",
        "the first and the 3rd visit             | 1 ORDINAL; 3 ORDINAL",
        "on 29 October 2024 it rained            | 29 CALENDAR; 2024 CALENDAR",
        "a paper published in 2017 said          | 2017 CALENDAR",
        "this was seen before [12]               | 12 CITATION",
        "this was seen [3-5, 9]                  | 3 CITATION; 5 CITATION; 9 CITATION",
        "the drug eased cramps 2, 3, 4.          | 2 CITATION; 3 CITATION; 4 CITATION",
        "it eased sleep 4 but not pain 5.        | 4 CITATION; 5 CITATION",
        "it was well liked at the end of the study 6. | 6 CITATION",
        "it was mild.1 The rest                  | 1 CITATION",
        "1. Take it with food                    | 1 LIST_NUMBER",
        "It was done in week 8.                  | 8 DIGITS",
        "The score rose to 5.                    | 5 DIGITS",
        "They were seen in weeks 2, 3 and 4.     | 2 DIGITS; 3 DIGITS; 4 DIGITS",
        "50mg and $60k                           | 50 DIGITS; 60000 DIGITS",
      })
  void readsValueAndForm(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NCT00501696",
        "the SF-36 and the MSQoL-54",
        "vitamin B12 after COVID-19",
        "version 1.2.3",
        "doi 10.1002/abc.21806",
        "https://example.org/2017/05",
        "no one and this one",
        "its half-life",
        "12345678901234567890123"
      })
  void leavesNamesAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    return Numbers.in(text, new Span(0, text.length())).stream()
        .map(n -> n.value().toPlainString() + " " + n.form())
        .collect(Collectors.joining("; "));
  }
}
