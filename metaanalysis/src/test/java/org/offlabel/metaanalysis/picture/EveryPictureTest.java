package org.offlabel.metaanalysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for each picture, whatever it shows. */
final class EveryPictureTest {

  static Stream<String> names() {
    return Gallery.all().keySet().stream();
  }

  private static String svg(String name) {
    return Gallery.of(name).toSvg();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everythingIsInsideTheViewBox(String name) {
    Drawn drawn = Drawn.of(svg(name));
    assertThat(drawn.everything()).allMatch(drawn.viewBox()::holds);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextLiesOnAnother(String name) {
    assertThat(Drawn.of(svg(name)).overlaps()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aScreenReaderFindsTitleAndDescription(String name) {
    Drawn drawn = Drawn.of(svg(name));
    Element title = drawn.all("title").getFirst();
    Element words = drawn.all("desc").getFirst();
    assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.root().getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + words.getAttribute("id"));
    assertThat(title.getTextContent()).isEqualTo(OneLine.of(Gallery.of(name).title()));
    assertThat(words.getTextContent()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingRunsAndNothingIsFetched(String name) {
    String svg = svg(name);
    Set<String> elements = new HashSet<>();
    for (Element each : Drawn.of(svg).all("*")) {
      elements.add(each.getTagName());
      for (int i = 0; i < each.getAttributes().getLength(); i++) {
        assertThat(each.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
      }
    }
    assertThat(elements)
        .isSubsetOf(
            Set.of(
                "title",
                "desc",
                "style",
                "g",
                "text",
                "line",
                "rect",
                "circle",
                "polygon",
                "polyline"));
    assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("href", "url(", "@import", "http", "@font-face", "<!");
  }

  @ParameterizedTest
  @MethodSource("names")
  void itHasRulesForDarkAndForPrint(String name) {
    String style = Drawn.of(svg(name)).all("style").getFirst().getTextContent();
    assertThat(style)
        .contains("@media screen and (prefers-color-scheme:dark){")
        .contains("@media print{");
  }

  @Test
  void thePageThatHoldsThemAllIsNotDisturbed() {
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, Picture> each : Gallery.all().entrySet()) {
      Drawn drawn = Drawn.of(each.getValue().toSvg());
      String style = drawn.all("style").getFirst().getTextContent();
      String selectors = style.replaceAll("@media[^{]*\\{", "").replaceAll("\\{[^}]*\\}", "\n");
      assertThat(selectors.lines().map(line -> line.replace("}", "")).filter(s -> !s.isBlank()))
          .allMatch(selector -> selector.startsWith(".ma-picture"));
      assertThat(ids.add(drawn.all("title").getFirst().getAttribute("id"))).isTrue();
    }
  }

  /** Some languages write other digits and decimal signs, and Turkish has its own i. */
  @Test
  void theBytesAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Map<String, Picture> all = Gallery.all();
    List<String> expected = all.values().stream().map(Picture::toSvg).toList();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(all.values().stream().map(Picture::toSvg).toList()).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hostileNamesAreShownAsTheyAre() {
    Drawn drawn = Drawn.of(Gallery.hostile().toSvg());
    assertThat(drawn.text("<script>alert('x')</script>"::equals)).isPresent();
    assertThat(drawn.text("]]> & &amp; \" ' <!-- -->"::equals)).isPresent();
    assertThat(drawn.text("evil turned 2001"::equals)).isPresent();
    assertThat(drawn.text("control [31m line two tab"::equals)).isPresent();
    assertThat(drawn.text("half \uFFFD a pair, \uFFFD no character"::equals)).isPresent();
    assertThat(
            drawn.text(
                "\u0645\u062D\u0645\u062F \u0648\u0622\u062E\u0631\u0648\u0646 2019"::equals))
        .isPresent();
  }

  @Test
  void aLongNameIsShortenedAndItsTooltipIsWhole() {
    Drawn drawn = Drawn.of(Gallery.hostile().toSvg());
    Element shortened =
        drawn.text(text -> text.startsWith("WWWW") && text.endsWith("\u2026")).orElseThrow();
    assertThat(Drawn.inside(shortened, "title").getFirst().getTextContent())
        .isEqualTo("W".repeat(500));
  }
}
