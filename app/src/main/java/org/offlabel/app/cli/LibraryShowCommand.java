package org.offlabel.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.library.store.Store;
import org.offlabel.evidence.model.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows documents of the library. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows documents with where they were read from, and their whole text.")
final class LibraryShowCommand implements Callable<Integer> {

  static final String NAMED =
      "An id as lists and answers show it, a number such as NCT00000001 or PMID:1, or the place it"
          + " was read from.";

  private final Console console;
  private final LibraryDesk desk;

  @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = NAMED)
  private List<String> documents = List.of();

  @Mixin private LibraryOptions library = new LibraryOptions();

  LibraryShowCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.reading(library.place(console), this::show);
  }

  private int show(Store store) {
    int exit = 0;
    for (String name : documents) {
      List<Long> numbers = store.named(name);
      if (numbers.isEmpty()) {
        exit = desk.complain("the library holds no document " + name);
      }
      numbers.forEach(number -> store.document(number).ifPresent(this::show));
    }
    return exit;
  }

  private void show(StoredDocument stored) {
    Document document = stored.document();
    List<String> lines = new ArrayList<>();
    lines.add(document.id() + "  " + document.kind().label());
    stored.origins().forEach(origin -> lines.add("Read from: " + origin));
    document
        .metadata()
        .identifiers()
        .forEach(each -> lines.add(each.value().scheme() + ": " + each.value().value()));
    if (!stored.isCurrent()) {
      lines.add("Superseded by a newer version.");
    }
    lines.forEach(line -> console.out().println(Shown.plain(line)));
    console.out().println();
    document.text().lines().map(Shown::plain).forEach(console.out()::println);
    console.out().println();
  }
}
