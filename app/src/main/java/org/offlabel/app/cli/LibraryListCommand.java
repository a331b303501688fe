package org.offlabel.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.offlabel.evidence.library.store.Store;
import org.offlabel.evidence.pipeline.Library.Holdings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the library holds. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the documents, one a line: id, kind, date and title.")
final class LibraryListCommand implements Callable<Integer> {

  private static final int BATCH = 1_000;

  private final Console console;
  private final LibraryDesk desk;

  @Option(names = "--all", description = "List superseded versions too.")
  private boolean all;

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryListCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.reading(library.place(console), this::list);
  }

  private int list(Store store) {
    long at = 0;
    for (List<Store.Entry> entries = store.entriesAfter(at, BATCH);
        !entries.isEmpty();
        entries = store.entriesAfter(at, BATCH)) {
      at = entries.get(entries.size() - 1).number();
      for (Store.Entry entry : entries) {
        if (all || entry.current()) {
          console.out().println(Shown.plain(line(entry)));
        }
      }
    }
    console.out().flush();
    Holdings holdings = store.holdings();
    console
        .err()
        .println(
            FeedingWords.number(holdings.documents())
                + " documents, "
                + FeedingWords.number(holdings.documents() - holdings.current())
                + " of them superseded"
                + holdings.lastFed().map(day -> "; last fed " + day).orElse("")
                + ".");
    return 0;
  }

  private static String line(Store.Entry entry) {
    return entry.id()
        + "  "
        + entry.kind().label()
        + "  "
        + entry.published().orElse("undated")
        + "  "
        + entry.title().orElse("(without a title)")
        + (entry.current() ? "" : "  (superseded)");
  }
}
