package org.offlabel.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases documents. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Erases documents with everything that was derived from them. There is no way back, except",
      "adding them again."
    })
final class LibraryRemoveCommand implements Callable<Integer> {

  private final Console console;
  private final LibraryDesk desk;

  @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = LibraryShowCommand.NAMED)
  private List<String> documents = List.of();

  @Option(names = "--yes", description = "Erase them; without it they are only named.")
  private boolean yes;

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryRemoveCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<LibraryPlace> place = library.place(console);
    SortedSet<Long> numbers = new TreeSet<>();
    int found = desk.reading(place, store -> find(store, numbers));
    if (found != 0) {
      return found;
    }
    if (!yes) {
      console.err().println("Nothing was erased. Give the same command with --yes to erase them.");
      return 1;
    }
    return desk.writing(
        place,
        List.of(),
        feed -> {
          int removed = feed.remove(List.copyOf(numbers));
          console.out().println("Erased: " + FeedingWords.number(removed) + ".");
          return 0;
        });
  }

  private int find(Store store, SortedSet<Long> numbers) {
    for (String name : documents) {
      List<Long> named = store.named(name);
      if (named.isEmpty()) {
        return desk.complain("the library holds no document " + name + "; nothing was erased");
      }
      numbers.addAll(named);
    }
    if (!yes) {
      for (long number : numbers) {
        store.entriesAfter(number - 1, 1).stream()
            .map(entry -> entry.id() + "  " + entry.title().orElse("(without a title)"))
            .forEach(line -> console.out().println(Shown.plain(line)));
      }
    }
    return 0;
  }
}
