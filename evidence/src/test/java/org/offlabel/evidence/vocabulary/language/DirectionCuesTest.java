package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.document.Span;

class DirectionCuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sleep improved.                           | [improved] IMPROVED UNSTATED",
        "Sleep improved significantly.             | [improved] IMPROVED SIGNIFICANT",
        "a significant improvement in sleep        | [improvement] IMPROVED SIGNIFICANT",
        "a non-significant improvement in sleep    | [improvement] IMPROVED NOT_SIGNIFICANT",
        "Sleep did not improve.                    | [not improve] NO_DIFFERENCE UNSTATED",
        "It failed to improve sleep.               | [failed to improve] NO_DIFFERENCE UNSTATED",
        "There was no significant difference.      | [no significant difference] NO_DIFFERENCE"
            + " NOT_SIGNIFICANT",
        "The groups did not differ.                | [not differ] NO_DIFFERENCE UNSTATED",
        "Scores were similar in both arms.         | [similar] NO_DIFFERENCE UNSTATED",
        "It brought little or no benefit.          | [little or no benefit] NO_DIFFERENCE UNSTATED",
        "It had limited, if any, effect.           | [limited, if any, effect] NO_DIFFERENCE"
            + " UNSTATED",
        "Use did not lead to fewer cramps.         | [not lead to fewer] NO_DIFFERENCE UNSTATED",
        "Few people reduced their intake.          | [Few people reduced] NO_DIFFERENCE UNSTATED",
        "Pain fell and sleep got worse.            | [fell] REDUCED UNSTATED; [worse] WORSENED"
            + " UNSTATED",
        "Scores were lower than before.            | [lower] REDUCED UNSTATED",
        "Weight rose.                              | [rose] INCREASED UNSTATED",
        "It was less effective than placebo.       | [less effective] WORSENED UNSTATED",
        "No evidence that it improves sleep        | [No evidence that it improves] UNSUPPORTED"
            + " UNSTATED",
        "It made a difference.                     | [difference] CHANGED UNSTATED",
        "It helps to reduce pain.                  | [reduce] REDUCED UNSTATED",
        "She had no side effects.                  | ''",
        "They took a lower dose.                   | ''",
        "It cost less than 5 dollars.              | ''",
        "Two patients dropped out.                 | ''",
        "Others found similar results.             | ''",
        "He had a similar illness.                 | ''",
        "It did not ease pain but improved sleep.  | [not ease] NO_DIFFERENCE UNSTATED; [improved]"
            + " IMPROVED UNSTATED",
      })
  void readsDirection(String text, String expected) {
    assertThat(
            DirectionCues.in(text, new Span(0, text.length())).stream()
                .map(c -> "[" + c.span().of(text) + "] " + c.kind() + " " + c.significance())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
