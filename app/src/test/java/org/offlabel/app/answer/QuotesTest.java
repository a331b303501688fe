package org.offlabel.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.evidence.source.StarterLibrary;
import tools.jackson.databind.JsonNode;

/**
 * Every quote stands in its file where the answer says, counted in code points. Files are read here
 * as plain UTF-8, so pages are left out: their text is what a reader sees and not their bytes.
 */
final class QuotesTest {

  private static final String STARTER = "starter:";

  static Stream<Asked> questions() {
    return Asked.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void standWhereTheAnswerSays(Asked asked) throws IOException {
    AnswerJson answer = asked.json();
    Map<String, int[]> texts = texts(answer);

    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (JsonNode citation : answer.citations()) {
      int start = citation.path("start").asInt();
      int end = citation.path("end").asInt();
      String quote = citation.path("quote").asString();
      if (quote.codePointCount(0, quote.length()) != end - start) {
        faults.add("not as long as from " + start + " to " + end + ": " + quote);
      }
      int[] text = texts.get(citation.path("document").asString());
      if (text != null) {
        checked++;
        if (end > text.length || !quote.equals(new String(text, start, end - start))) {
          faults.add(citation.toString());
        }
      }
    }

    assertThat(faults).isEmpty();
    assertThat(checked > 0 || answer.citations().isEmpty() || texts.isEmpty()).isTrue();
  }

  /** The code points of each document that is text or Markdown, by its id. */
  private static Map<String, int[]> texts(AnswerJson answer) throws IOException {
    Map<String, int[]> texts = new LinkedHashMap<>();
    for (JsonNode document : answer.list("documents")) {
      String origin = document.path("origin").asString();
      boolean read = !document.path("status").asString().equals("unreadable");
      if (read && (origin.endsWith(".txt") || origin.endsWith(".md"))) {
        texts.put(document.path("id").asString(), text(origin).codePoints().toArray());
      }
    }
    return texts;
  }

  private static String text(String origin) throws IOException {
    if (!origin.startsWith(STARTER)) {
      return Files.readString(Path.of(origin));
    }
    String name = "/org/offlabel/evidence/starter/" + origin.substring(STARTER.length());
    try (InputStream in = Objects.requireNonNull(StarterLibrary.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
