package org.offlabel.evidence.answer.render;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Check;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.Section;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.DocumentId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The answer as {@code offlabel/answer/1}, described field by field in docs/answer-format.md:
 * indented JSON in a fixed order of fields. Every other program reads this form.
 */
public final class JsonRendering implements Rendering {

  /** The name of the format, which every answer carries. */
  public static final String SCHEMA = "offlabel/answer/1";

  private final JsonFactory factory = JsonFactory.builder().build();

  /** A rendering; it keeps no state between answers. */
  public JsonRendering() {}

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a quote points into a document that is not among the
   *     answer's sources
   */
  @Override
  public String render(Answer answer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
      JsonOut to = new JsonOut(json, offsets(answer));
      to.object(() -> answer(answer, to));
    }
    return out.append('\n').toString();
  }

  private static Map<DocumentId, CodePoints> offsets(Answer answer) {
    Map<DocumentId, CodePoints> offsets = new HashMap<>();
    for (SourceEntry source : answer.sources()) {
      if (source instanceof SourceEntry.Read read) {
        offsets.put(read.document().id(), new CodePoints(read.document().text()));
      }
    }
    return offsets;
  }

  private static void answer(Answer answer, JsonOut to) {
    to.text("schema", SCHEMA);
    to.object("question", () -> question(answer.question(), to));
    to.object("bottomLine", () -> bottomLine(answer.bottomLine(), to));
    to.objects("sections", answer.sections(), section -> section(section, to));
    to.objects("studies", answer.studies(), study -> JsonStudies.write(study, to));
    to.objects("synthesis", answer.synthesis(), each -> JsonSynthesis.write(each, to));
    to.object("experiences", () -> JsonPatients.write(answer.patients(), to));
    to.object("safety", () -> JsonSafety.write(answer.safety(), to));
    to.objects("disagreements", answer.disagreements(), each -> disagreement(each, to));
    to.objects("checks", answer.checks(), check -> check(check, to));
    JsonSources.write(answer, to);
  }

  private static void question(Question question, JsonOut to) {
    to.text("text", question.text());
    to.text("drug", question.drug().name());
    to.text("condition", question.condition().name());
    to.text("regimen", question.band().map(band -> Wording.regimen(question.drug(), band)));
  }

  private static void bottomLine(BottomLine bottomLine, JsonOut to) {
    to.text("verdict", bottomLine.verdict().label());
    to.text("certainty", bottomLine.certainty().label());
    sentences(bottomLine.sentences(), to);
  }

  private static void section(Section section, JsonOut to) {
    to.text("id", section.topic().id());
    to.text("title", section.topic().title());
    sentences(section.sentences(), to);
  }

  private static void sentences(List<Sentence> sentences, JsonOut to) {
    to.objects(
        "sentences",
        sentences,
        sentence -> {
          to.text("text", sentence.text());
          to.citations(sentence.citations());
          sentence.derivation().ifPresent(derivation -> JsonSynthesis.derivation(derivation, to));
        });
  }

  private static void disagreement(Disagreement disagreement, JsonOut to) {
    to.text("about", disagreement.about());
    to.objects(
        "sides",
        disagreement.sides(),
        side -> {
          to.text("says", side.says());
          to.citations(side.quotes());
        });
  }

  private static void check(Check check, JsonOut to) {
    to.text("claim", check.claim());
    to.citations(check.quotes());
    to.text("verdict", check.verdict().label());
    to.citations("against", check.against());
    to.text("why", check.why());
  }

  /** Two spaces and {@code \n} everywhere, where Jackson's own default asks the platform. */
  private static final class Indented extends ObjectWriteContext.Base {

    private final PrettyPrinter printer = printer();

    private static PrettyPrinter printer() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          new Separators()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
