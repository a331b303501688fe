package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths are those of Helvetica, or a little more where the letter is another's. */
final class TextWidthTest {

  private static final TextWidth PLAIN = new TextWidth(10, false);

  /** H 722, e 556, l 222, l 222, o 556 thousandths; bold H 722, e 556, l 278, l 278, o 611. */
  @Test
  void latinLettersAreMeasuredByTheFontsOwnTable() {
    assertThat(PLAIN.of("Hello")).isCloseTo(22.78, within(1e-9));
    assertThat(new TextWidth(10, true).of("Hello")).isCloseTo(24.45, within(1e-9));
  }

  @Test
  void anAccentTakesNoRoomAndAnIdeographAWholeSquare() {
    assertThat(PLAIN.of("M\u00FCller")).isEqualTo(PLAIN.of("Muller"));
    assertThat(PLAIN.of("Mu\u0308ller")).isEqualTo(PLAIN.of("Muller"));
    assertThat(PLAIN.of("\u5F20\u4E09")).isCloseTo(20, within(1e-9));
  }

  @Test
  void whatIsShortenedFitsAndEndsInAnEllipsis() {
    for (double room : new double[] {12, 30, 55.5, 100, 200}) {
      String shortened = PLAIN.shortened("A name that is long, \uD83D\uDC89 and longer", room);
      assertThat(PLAIN.of(shortened)).isLessThanOrEqualTo(room + 0.01);
      assertThat(shortened).doesNotContain("\uD83D\u2026");
    }
    assertThat(PLAIN.shortened("short", 100)).isEqualTo("short");
  }

  @Test
  void aTextIsBrokenAtSpacesButNotInsideAnEquation() {
    List<String> lines = PLAIN.wrapped("Heterogeneity: Q = 12.1, df = 3 (p = 0.01)", 90);
    assertThat(lines).allMatch(line -> PLAIN.of(line) <= 90.01);
    assertThat(lines).noneMatch(line -> line.startsWith("=") || line.endsWith("="));
    assertThat(PLAIN.wrapped("one two three four five six seven", 40, 2)).hasSize(2);
  }
}
