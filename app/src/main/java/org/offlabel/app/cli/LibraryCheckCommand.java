package org.offlabel.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.offlabel.evidence.library.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether the library is whole. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Looks at everything that is kept, and names what is not as it was written.")
final class LibraryCheckCommand implements Callable<Integer> {

  private static final int SHOWN = 100;

  private final Console console;
  private final LibraryDesk desk;

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryCheckCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.reading(library.place(console), this::check);
  }

  private int check(Store store) {
    ProgressLine progress = ProgressLine.on(console);
    List<String> problems = new ArrayList<>();
    store.check(problems::add, seen -> progress.show(seen, 0, "documents checked"));
    progress.clear();
    if (problems.isEmpty()) {
      console
          .out()
          .println(
              "All "
                  + FeedingWords.number(store.holdings().documents())
                  + " documents are as they were written.");
      return 0;
    }
    problems.stream()
        .limit(SHOWN)
        .forEach(problem -> console.err().println(Shown.plain("damaged: " + problem)));
    if (problems.size() > SHOWN) {
      console.err().println("… and " + (problems.size() - SHOWN) + " more.");
    }
    console
        .err()
        .println(
            "Facts and lists: `offlabel library rebuild` makes them anew. Documents: remove and add"
                + " them again. Where the file itself is damaged, take the newest export or copy.");
    return 1;
  }
}
