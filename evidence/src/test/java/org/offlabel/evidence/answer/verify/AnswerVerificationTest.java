package org.offlabel.evidence.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.answer.render.JsonRendering;
import org.offlabel.evidence.answer.render.SampleAnswer;
import org.offlabel.evidence.answer.render.SampleDocuments;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class AnswerVerificationTest {

  private static final List<Document> DOCUMENTS =
      List.of(
          SampleDocuments.TRIAL,
          SampleDocuments.ARTICLE,
          SampleDocuments.COPY,
          SampleDocuments.THREAD,
          SampleDocuments.LABEL,
          SampleDocuments.MACHINE);

  private final String json = new JsonRendering().render(SampleAnswer.answer());
  private final AnswerVerification verification =
      new AnswerVerification(AnswerVerificationTest::read, SampleAnswer::answer);

  private static Optional<Document> read(DocumentId id, String origin) {
    return DOCUMENTS.stream().filter(each -> each.origin().equals(origin)).findFirst();
  }

  @Test
  void anAnswerThatWasNotTouchedHolds() {
    assertThat(verification.verify(json)).isEmpty();
  }

  @Test
  void whatWasAskedCanBeReadBack() {
    StoredAnswer stored = StoredAnswer.read(json);
    assertThat(stored.question()).isEqualTo("does low-dose melatonin help migraine?");
    assertThat(stored.origins()).hasSize(7).contains("folder/scan.pdf", "folder/thread.txt");
    assertThat(stored.version()).isEqualTo("0.1.0-test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"verdict\": \"uncertain\" | \"verdict\": \"helps\" | $.bottomLine.verdict",
        "\"verdict\": \"uncertain\" | \"verdict\": \"cures\" | $.bottomLine.verdict",
        "\"sections\": | \"parts\": | $.sections",
        "\"start\": 133 | \"start\": 134 | $.bottomLine.sentences[0].citations[0].quote",
        "\"analysed\": 66 | \"analysed\": 67 | $.studies[0].analysed",
        "hold 130 people | hold 131 people | $.bottomLine.sentences[1].text",
        "found fewer or better | found fewer or worse | $.bottomLine.sentences[0].text",
        "\"schema\": \"offlabel | \"schema\": \"onlabel | $.schema",
        "\"estimate\": 0.1234 | \"estimate\": 0.1235 | $.synthesis[1].estimate",
      })
  void aChangeIsFoundWhereItIs(String from, String to, String where) {
    assertThat(json).contains(from);
    assertThat(verification.verify(replaceFirst(from, to)))
        .extracting(Problem::where)
        .contains(where);
  }

  @Test
  void whatIsNoAnswerIsNamedAsSuch() {
    assertThat(verification.verify("")).hasSize(1);
    assertThat(verification.verify("[]")).hasSize(1);
    assertThat(verification.verify("{\"a\": 1, \"a\": 2}")).hasSize(1);
    assertThat(verification.verify(json + "{}")).hasSize(1);
    assertThat(verification.verify("{}")).hasSizeGreaterThan(10);
  }

  @Test
  void anotherVersionIsSaidFirst() {
    String older = replaceFirst("0.1.0-test", "0.0.9").replace("\"uncertain\"", "\"may help\"");
    assertThat(verification.verify(older).getFirst().where()).isEqualTo("$.provenance.version");
  }

  @Test
  void aDocumentThatChangedOrIsGoneIsNamed() {
    AnswerVerification changed =
        new AnswerVerification(
            (id, origin) ->
                read(id, origin)
                    .filter(document -> !document.equals(SampleDocuments.COPY))
                    .map(AnswerVerificationTest::changed),
            SampleAnswer::answer);
    assertThat(changed.verify(json))
        .extracting(Problem::what)
        .anySatisfy(what -> assertThat(what).contains("cannot be read any more"))
        .anySatisfy(what -> assertThat(what).contains("has changed"))
        .anySatisfy(what -> assertThat(what).contains("the document says"));
  }

  private static Document changed(Document was) {
    return new Document(
        new DocumentId("other"),
        was.origin(),
        "00",
        was.kind(),
        was.metadata(),
        "X" + was.text(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A sentence that its quotes do not bear out fails even if the program would write it again. */
  @Test
  void aSentenceIsCheckedWithoutTheProgramThatWroteIt() {
    String forged = replaceFirst("because 24 of 90 people", "because 42 of 90 people");
    assertThat(new SupportCheck().problems(StoredAnswer.read(forged).root()))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("42"));
  }

  @Test
  void aChangedCharacterOfASentenceOrQuoteIsAlwaysFound() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      JsonNode root = JsonMapper.builder().build().readTree(json);
      String what = corrupt(root, random);
      assertThat(verification.verify(root.toString()))
          .as("seed %d, round %d: %s", seed, round, what)
          .isNotEmpty();
    }
  }

  private static String corrupt(JsonNode root, Random random) {
    List<ObjectNode> holders = new ArrayList<>();
    collect(root, holders);
    ObjectNode holder = holders.get(random.nextInt(holders.size()));
    String field = holder.has("quote") ? "quote" : "text";
    String was = holder.path(field).asString();
    int at = random.nextInt(was.length());
    char with = (char) ('!' + random.nextInt(90));
    if (was.charAt(at) == with) {
      with = '~';
    }
    holder.put(field, was.substring(0, at) + with + was.substring(at + 1));
    return was + " at " + at + " becomes " + with;
  }

  private static void collect(JsonNode node, List<ObjectNode> holders) {
    boolean sentence = node.has("text") && node.has("citations");
    if (node instanceof ObjectNode object && (sentence || node.has("quote"))) {
      holders.add(object);
    }
    Stream.of(node).flatMap(each -> each.values().stream()).forEach(it -> collect(it, holders));
  }

  private String replaceFirst(String from, String to) {
    int at = json.indexOf(from);
    assertThat(at).isNotNegative();
    return json.substring(0, at) + to + json.substring(at + from.length());
  }
}
