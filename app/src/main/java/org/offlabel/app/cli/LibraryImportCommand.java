package org.offlabel.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.library.exchange.Importing;
import org.offlabel.evidence.library.store.Feed;
import org.offlabel.evidence.pipeline.DerivingRules;
import org.offlabel.evidence.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads an exported library into this one. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Adds all documents of a file that `library export` wrote.")
final class LibraryImportCommand implements Callable<Integer> {

  private final Console console;
  private final LibraryDesk desk;

  @Parameters(paramLabel = "FILE", description = "The file, such as library.jsonl.gz.")
  private @Nullable Path file;

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryImportCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.writing(library.place(console), DerivingRules.of(Vocabulary.bundled()), this::read);
  }

  private int read(Feed feed) {
    Path from = Objects.requireNonNull(file);
    ProgressLine progress = ProgressLine.on(console);
    try {
      Importing.Result result =
          new Importing().read(from, feed, done -> progress.show(done, 0, "documents read"));
      progress.clear();
      return switch (result) {
        case Importing.Result.Refused(String reason) -> desk.complain(from + ": " + reason);
        case Importing.Result.Imported(long documents, long added) -> {
          console
              .out()
              .println(
                  FeedingWords.number(documents)
                      + " documents read, "
                      + FeedingWords.number(added)
                      + " of them new.");
          yield 0;
        }
      };
    } catch (NoSuchFileException e) {
      return desk.complain("there is no file " + from);
    } catch (IOException e) {
      progress.clear();
      return desk.complain("could not read " + from + ": " + e.getMessage());
    }
  }
}
