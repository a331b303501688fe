package org.offlabel.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.library.exchange.Exporting;
import org.offlabel.evidence.library.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the library to a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes all documents to one file: JSON lines, packed by gzip.")
final class LibraryExportCommand implements Callable<Integer> {

  private final Console console;
  private final LibraryDesk desk;

  @Parameters(paramLabel = "FILE", description = "The file, such as library.jsonl.gz.")
  private @Nullable Path file;

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryExportCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.reading(library.place(console), this::export);
  }

  private int export(Store store) {
    Path to = Objects.requireNonNull(file);
    ProgressLine progress = ProgressLine.on(console);
    long all = store.holdings().documents();
    try {
      long documents =
          new Exporting().export(store, to, done -> progress.show(done, all, "documents written"));
      progress.clear();
      console.err().println("Wrote " + to + ": " + FeedingWords.number(documents) + " documents.");
      return 0;
    } catch (IOException e) {
      progress.clear();
      return desk.complain("could not write " + to + ": " + e.getMessage());
    }
  }
}
