package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePointsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "é à ü", "😴a🌙🌙b", "a\ud83db", "\udc00\ud83d", "🤕"})
  void agreeWithJavasOwnCount(String text) {
    CodePoints points = new CodePoints(text);
    for (int unit = 0; unit <= text.length(); unit++) {
      boolean insidePair =
          unit > 0
              && unit < text.length()
              && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
      if (!insidePair) {
        assertThat(points.before(unit)).isEqualTo(text.codePointCount(0, unit));
      }
    }
  }
}
