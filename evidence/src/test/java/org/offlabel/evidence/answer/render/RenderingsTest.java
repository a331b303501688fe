package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every form. */
final class RenderingsTest {

  private static final List<Rendering> ALL =
      List.of(
          new JsonRendering(),
          new TextRendering(80, true, true),
          new MarkdownRendering(),
          new HtmlRendering());

  @ParameterizedTest
  @FieldSource("ALL")
  void localeAndTimeZoneDoNotShow(Rendering rendering) {
    String here = rendering.render(SampleAnswer.answer());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(rendering.render(SampleAnswer.answer())).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(rendering.render(SampleAnswer.answer())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void linesEndInLineFeedsAlone(Rendering rendering) {
    assertThat(rendering.render(SampleAnswer.answer())).endsWith("\n").doesNotContain("\r");
  }

  /** A promise of the program, whatever a source says. */
  @Test
  void noFormSaysThatItIsSafe() {
    for (Rendering rendering : ALL) {
      assertThat(rendering.render(SampleAnswer.answer())).doesNotContainPattern("(?i)\\bis safe");
    }
  }
}
