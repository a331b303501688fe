package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers are written as an editor would write them. */
final class ShownNumberTest {

  @Test
  void ratiosKeepTwoDigitsThatCount() {
    assertThat(ShownNumber.ratio(0.4894, 2)).isEqualTo("0.49");
    assertThat(ShownNumber.ratio(0.0861, 2)).isEqualTo("0.09");
    assertThat(ShownNumber.ratio(0.00123, 2)).isEqualTo("0.0012");
    assertThat(ShownNumber.ratio(123.4, 2)).isEqualTo("123.4");
    assertThat(ShownNumber.ratio(1234.4, 2)).isEqualTo("1234");
    assertThat(ShownNumber.ratio(Math.exp(30), 2)).isEqualTo("1.1\u00D710\u00B9\u00B3");
    assertThat(ShownNumber.ratio(Math.exp(-800), 2)).isEqualTo("0");
    assertThat(ShownNumber.ratio(Math.exp(800), 2)).isEqualTo("\u221E");
  }

  @Test
  void differencesHaveATrueMinusAndNoNegativeZero() {
    assertThat(ShownNumber.fixed(-0.714, 2)).isEqualTo("\u22120.71");
    assertThat(ShownNumber.fixed(-0.001, 2)).isEqualTo("0.00");
    assertThat(ShownNumber.fixed(Double.NEGATIVE_INFINITY, 2)).isEqualTo("\u2212\u221E");
  }

  @Test
  void significantDigitsAreNeitherLostNorInvented() {
    assertThat(ShownNumber.significant(0)).isEqualTo("0");
    assertThat(ShownNumber.significant(0.0015375)).isEqualTo("0.00154");
    assertThat(ShownNumber.significant(120)).isEqualTo("120");
  }

  @Test
  void coordinatesAreRoundedToTwoDecimals() {
    assertThat(Svg.rounded(1.005)).isEqualTo("1");
    assertThat(Svg.rounded(-0.004)).isEqualTo("0");
    assertThat(Svg.rounded(-0.25)).isEqualTo("-0.25");
    assertThat(Svg.rounded(12.3)).isEqualTo("12.3");
    assertThat(Svg.rounded(12.07)).isEqualTo("12.07");
    assertThat(Svg.rounded(-1.5)).isEqualTo("-1.5");
  }
}
