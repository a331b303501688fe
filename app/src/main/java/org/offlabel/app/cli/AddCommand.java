package org.offlabel.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.store.Feed;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.pipeline.DerivingRules;
import org.offlabel.evidence.pipeline.Feeding;
import org.offlabel.evidence.pipeline.FeedingTally;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files into the library. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads files and folders into the library, for every later question.",
      "What is there already is not added again; what is newer stands beside the old. It can be",
      "stopped at any time and given again."
    },
    footer = {
      "",
      "Examples:",
      "  offlabel add downloads/",
      "  offlabel add pubmed26n0001.xml.gz --library team/",
      "  curl … | offlabel add - --name search.nbib"
    })
final class AddCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final LibraryDesk desk;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files and folders; - reads standard input.")
  private List<String> sources = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What standard input would be called as a file, such as search.nbib.")
  private String name = "standard-input";

  @Mixin private LibraryOptions library = new LibraryOptions();

  AddCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (sources.contains(STANDARD_INPUT) && sources.size() > 1) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), "- stands alone: add the files apart");
    }
    Optional<LibraryPlace> place = library.place(console);
    return desk.writing(
        place,
        DerivingRules.of(Vocabulary.bundled()),
        feed -> add(feed, place.map(LibraryPlace::shown).orElse("")));
  }

  private int add(Feed feed, String place) {
    ProgressLine progress = ProgressLine.on(console);
    Feeding feeding =
        new Feeding(
            new FolderReader(),
            feed,
            failed -> refuse(failed, progress),
            tally -> show(tally, progress));
    FeedingTally tally =
        sources.contains(STANDARD_INPUT)
            ? feeding.feed(name, System.in)
            : feeding.feed(sources.stream().map(Path::of).toList());
    progress.clear();
    console.out().println("Library at " + place + ": " + FeedingWords.counts(tally) + ".");
    return tally.unreadable() > 0 ? 1 : 0;
  }

  private static void show(FeedingTally tally, ProgressLine progress) {
    String rate = FeedingWords.number(Math.round(progress.rate(tally.documents()))) + "/s  ";
    progress.show(tally.bytesRead(), tally.bytes(), rate + FeedingWords.counts(tally));
  }

  private void refuse(Unreadable failed, ProgressLine progress) {
    progress.clear();
    console
        .err()
        .println(Shown.plain("offlabel: not read: " + failed.origin() + ": " + failed.reason()));
  }
}
