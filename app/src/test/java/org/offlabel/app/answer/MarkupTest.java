package org.offlabel.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer as a page or as Markdown says all that the answer says, and fetches nothing. */
final class MarkupTest {

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Sections that these forms lay out as tables and lists, from the answer's own lists. */
  private static final Set<String> LISTED = Set.of("research", "safety", "disagreements");

  static Stream<Asked> questions() {
    return Asked.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void thePageIsWholeAndStandsAlone(Asked asked) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    String html = asked.run("--format", "html").out();
    Document page = Jsoup.parse(html, "", parser);

    assertThat(parser.getErrors()).as("errors in the page").isEmpty();
    assertThat(page.charset().name()).isEqualTo("UTF-8");
    assertThat(page.select("html[lang]")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("[src], link[href], script, iframe, object, embed, form"))
        .as("what the page would fetch or run")
        .isEmpty();
    assertThat(html).doesNotContain("@import").doesNotContain("url(");
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .as("links within the page lead somewhere")
        .allSatisfy(link -> assertThat(page.getElementById(link.substring(1))).isNotNull());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(missing(asked.json(), page.text())).as("not on the page").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theMarkdownIsWhole(Asked asked) {
    AnswerJson answer = asked.json();
    String markdown = asked.run("--format", "markdown").out();

    assertThat(missing(answer, markdown)).as("not in the Markdown").isEmpty();
    assertThat(lostQuotes(answer, markdown, section -> !section.equals("research")))
        .as("quotes not in the Markdown")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theMarkdownHasEveryQuoteOfTheResearch(Asked asked) {
    String markdown = asked.run("--format", "markdown").out();

    assertThat(lostQuotes(asked.json(), markdown, section -> section.equals("research"))).isEmpty();
  }

  /** The quotes of sentences, in the sections {@code which} holds for, that {@code text} lacks. */
  private static List<String> lostQuotes(AnswerJson answer, String text, Predicate<String> which) {
    String words = words(text);
    return answer.list("sections").stream()
        .filter(section -> which.test(section.path("id").asString()))
        .flatMap(section -> section.path("sentences").values().stream())
        .flatMap(sentence -> sentence.path("citations").values().stream())
        .map(citation -> citation.path("quote").asString())
        .distinct()
        .filter(quote -> !words.contains(words(quote)))
        .toList();
  }

  /** What the answer says and {@code text} does not. */
  private static List<String> missing(AnswerJson answer, String text) {
    String words = words(text);
    return Stream.concat(prose(answer), listed(answer))
        .filter(said -> !words.contains(words(said)))
        .toList();
  }

  private static Stream<String> prose(AnswerJson answer) {
    return Stream.concat(
            Stream.of(answer.root().path("bottomLine")),
            answer.list("sections").stream()
                .filter(section -> !LISTED.contains(section.path("id").asString())))
        .flatMap(part -> part.path("sentences").values().stream())
        .map(sentence -> sentence.path("text").asString());
  }

  private static Stream<String> listed(AnswerJson answer) {
    Stream<String> safety =
        answer.root().path("safety").values().stream()
            .flatMap(items -> items.values().stream())
            .map(item -> item.path("what").asString());
    Stream<String> sides =
        answer.list("disagreements").stream()
            .flatMap(disagreement -> disagreement.path("sides").values().stream())
            .map(side -> side.path("says").asString());
    Stream<String> studies =
        answer.primaryStudies().stream().map(study -> study.path("label").asString());
    return Stream.of(safety, sides, studies).flatMap(each -> each);
  }

  /** Letters and figures alone, since markup escapes and splits the rest. */
  private static String words(String text) {
    String plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return NO_WORDS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
