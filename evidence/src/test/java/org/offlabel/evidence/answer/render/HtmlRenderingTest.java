package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlRenderingTest {

  private final String html = new HtmlRendering().render(SampleAnswer.answer());
  private final Document page = Jsoup.parse(html);

  @Test
  void looksAsItDidWhenAPersonReadIt() {
    String withoutStyle =
        html.replaceAll("(?s)<style>.*</style>", "<style></style>")
            .replaceAll("sha256-[^&]*", "sha256-");
    Golden.check("answer.html", withoutStyle);
  }

  @Test
  void isWellFormed() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(html, "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void needsNothingBesideIt() {
    assertThat(page.select("script, link, img, iframe, object, form, base")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void everyCitationOpensItsWordsInTheirContext() {
    assertThat(page.select("button.cite")).hasSizeGreaterThan(20);
    for (Element button : page.select("button.cite")) {
      Element note = page.getElementById(button.attr("popovertarget"));
      assertThat(note).isNotNull();
      assertThat(note.select("mark")).isNotEmpty();
    }
    Element first = page.select(".note").first();
    assertThat(first).isNotNull();
    assertThat(first.select("blockquote").text())
        .contains("melatonin 3 mg nightly or placebo")
        .contains("Headache days improved by 1.4");
  }

  @Test
  void idsAreUniqueAndLinksInsideThePageLeadSomewhere() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  void canBeReadWithoutEyes() {
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main, nav, header, footer")).hasSize(4);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("table")).allSatisfy(t -> assertThat(t.select("caption")).hasSize(1));
    assertThat(page.select("th")).allSatisfy(th -> assertThat(th.hasAttr("scope")).isTrue());
    assertThat(page.select("svg"))
        .allSatisfy(svg -> assertThat(svg.attr("aria-label")).isNotBlank());
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int here = Integer.parseInt(heading.tagName().substring(1));
      assertThat(here).isLessThanOrEqualTo(level + 1);
      level = here;
    }
  }

  @Test
  void reasonsNotToTakeItComeFirst() {
    List<String> groups = page.select("#safety h3").eachText();
    assertThat(groups.getFirst()).isEqualTo("Must not take it");
    assertThat(page.select("#safety .group.stop")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=alert(1) x=\"",
        "<svg/onload=alert(1)>",
        "javascript:alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<!--<script>-->",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "]]><x onclick=alert(1)>",
        "<math><mtext></mtext><style><img src onerror=alert(1)></style></math>",
        "\u202e\u0000<b>bold</b>",
        "{{7*7}}${7*7}<%= 7*7 %>"
      })
  void nothingAnybodyWroteBecomesMarkup(String payload) {
    Document hostile = Jsoup.parse(new HtmlRendering().render(HostileAnswer.of(payload)));
    assertThat(hostile.select("script, img, iframe, math, x, form, link")).isEmpty();
    assertThat(hostile.select("main b")).allSatisfy(b -> assertThat(b.children()).isEmpty());
    assertThat(hostile.select("a[href^=javascript], [srcdoc], [autofocus], [style]")).isEmpty();
    List<String> handlers = new ArrayList<>();
    for (Element element : hostile.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")) {
          handlers.add(attribute.getKey());
        }
      }
    }
    assertThat(handlers).isEmpty();
    assertThat(hostile.select("mark").text()).contains(Plain.line(payload));
  }
}
