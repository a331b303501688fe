package org.offlabel.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer calls anything safe; a source that does is quoted, between quotation marks. */
final class WordingTest {

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern SAFE = Pattern.compile("(?i)\\b(safe|safely|harmless)\\b");

  static Stream<Asked> questions() {
    return Asked.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void neverSaysSafe(Asked asked) {
    List<String> reassuring =
        asked.json().sentences().stream()
            .map(sentence -> sentence.path("text").asString())
            .filter(text -> SAFE.matcher(QUOTED.matcher(text).replaceAll("")).find())
            .toList();

    assertThat(reassuring).isEmpty();
  }

  /** The bottom line may say what a section says, and no section what another does. */
  @ParameterizedTest
  @MethodSource("questions")
  void repeatsNoSentence(Asked asked) {
    AnswerJson answer = asked.json();

    assertThat(
            answer.list("sections").stream()
                .flatMap(section -> section.path("sentences").values().stream())
                .map(sentence -> sentence.path("text").asString()))
        .doesNotHaveDuplicates();
  }
}
