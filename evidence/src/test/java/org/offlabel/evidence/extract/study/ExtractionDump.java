package org.offlabel.evidence.extract.study;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Prints the studies read out of files and folders, for a person to hold against the text. */
final class ExtractionDump {

  private final PrintStream out;

  private ExtractionDump(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> sources = Arrays.stream(arguments).map(Path::of).toList();
    new ExtractionDump(out).dump(new FolderReader().read(sources));
  }

  private void dump(List<ReadResult> results) {
    Vocabulary vocabulary = Vocabulary.bundled();
    StudyExtractor extractor = new StudyExtractor();
    for (ReadResult result : results) {
      switch (result) {
        case Unreadable unreadable ->
            out.println("UNREADABLE " + unreadable.origin() + ": " + unreadable.reason());
        case Document document -> {
          out.println("==== " + document.origin() + " (" + document.kind().label() + ")");
          extractor.in(AnnotatedDocument.of(document, vocabulary)).forEach(this::show);
        }
      }
    }
  }

  private void show(StudyMention mention) {
    out.println("-- " + mention.kind() + " " + mention.label().orElse(""));
    mention.quotes().forEach(quote -> out.println("   | " + quote.text()));
    line("identifiers", mention.identifiers());
    line("authors", mention.authors());
    mention.year().ifPresent(year -> out.println("   year: " + year));
    line("marks", mention.citationMarks());
    mention.place().ifPresent(place -> out.println("   place: " + place.value()));
    values("drugs", mention.drugs());
    values("conditions", mention.conditions());
    mention.design().ifPresent(design -> out.println("   design: " + design.value()));
    values("features", mention.features());
    values("sizes", mention.sizes());
    values("doses", mention.doses());
    values("durations", mention.durations());
    mention
        .findings()
        .forEach(
            finding ->
                out.println(
                    "   finding: "
                        + finding.outcome().name()
                        + " "
                        + finding.direction()
                        + " "
                        + finding.estimate().orElse("")
                        + " "
                        + finding.interval().orElse("")
                        + " "
                        + finding.p().orElse("")));
    values("reactions", mention.reactions());
    values("not measured", mention.notMeasured());
    mention
        .remarks()
        .forEach(r -> out.println("   remark: " + r.value().kind() + ": " + r.value().words()));
  }

  private void line(String name, List<?> values) {
    if (!values.isEmpty()) {
      out.println("   " + name + ": " + values);
    }
  }

  private void values(String name, List<? extends Stated<?>> stated) {
    line(name, stated.stream().map(Stated::value).toList());
  }
}
