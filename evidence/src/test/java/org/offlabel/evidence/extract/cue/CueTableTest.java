package org.offlabel.evidence.extract.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.extract.cue.Wording.Slot;
import org.offlabel.evidence.model.document.Span;

/** The pattern language of the tables, and which of several phrases counts. */
final class CueTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not .. recommended       | it is not generally recommended here      | not generally recommended
          not .. recommended       | not one two three four recommended        |
          well? tolerated          | it was tolerated                          | tolerated
          relie* pain              | It relieves pain                          | relieves pain
          off label                | an Off-Label use                          | Off-Label
          may ... help             | it may: this can help                     |
          don't take               | you don’t take it                         | don’t take
          """)
  void aPhraseIsFound(String pattern, String text, String found) {
    List<String> words =
        CueTable.parse("x\t" + pattern).in(wording(text)).stream()
            .map(hit -> wording(text).span(hit.first(), hit.last()).of(text))
            .toList();

    assertThat(words).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void ofTwoThatOverlapTheLongerCounts() {
    CueTable table = CueTable.parse("short\thelps\nlong\tused to helps;nobody helps it");

    assertThat(table.in(wording("nobody helps it")))
        .extracting(h -> h.fact(0))
        .containsExactly("long");
  }

  @Test
  void aKindStandsForItsWords() {
    List<Slot> slots = List.of(new Slot("drug", 1, 2));

    assertThat(
            CueTable.parse("x\tapproved {drug} for")
                .in(wording("approved some drug for it"), slots))
        .hasSize(1);
  }

  @Test
  void aPhraseCannotEndInRoom() {
    assertThatThrownBy(() -> CueTable.parse("x\tnot .."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A text made of nothing but cue words must not take long. */
  @Test
  void aHostileTextIsReadInTime() {
    CueTable table = CueTable.parse("x\tnot ... not ... not ... never");
    String text = "not ".repeat(20_000);

    assertThat(table.in(wording(text))).isEmpty();
  }

  private static Wording wording(String text) {
    return Wording.of(text, new Span(0, text.length()));
  }
}
