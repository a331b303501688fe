package org.offlabel.evidence.answer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownRenderingTest {

  private final String markdown = new MarkdownRendering().render(SampleAnswer.answer());

  @Test
  void looksAsItDidWhenAPersonReadIt() {
    Golden.check("answer.md", markdown);
  }

  @Test
  void everyFootnoteThatIsCitedIsGiven() {
    List<String> cited = found("\\[\\^(\\d+)](?!:)");
    List<String> given = found("(?m)^\\[\\^(\\d+)]:");
    assertThat(given).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cited);
  }

  private List<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(markdown)
        .results()
        .map((MatchResult each) -> each.group(1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "<b> ¦ &lt;b&gt;",
        "a|b ¦ a\\|b",
        "![x](y) ¦ !\\[x\\](y)",
        "*a* _b_ `c` ¦ \\*a\\* \\_b\\_ \\`c\\`",
        "- item ¦ \\- item",
        "1. item ¦ 1\\. item",
        "see http://x.org ¦ see http\\://x.org",
        "&copy; ¦ &amp;copy;",
        "4.5 mg ¦ 4.5 mg"
      })
  void textOfSourcesShowsAsItIs(String text, String shown) {
    assertThat(MarkdownText.of(text)).isEqualTo(shown);
  }
}
