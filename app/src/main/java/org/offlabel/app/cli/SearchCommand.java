package org.offlabel.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.app.search.SearchJson;
import org.offlabel.app.search.SearchText;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.index.IndexNews;
import org.offlabel.evidence.library.index.LibrarySearch;
import org.offlabel.evidence.library.index.SearchResult;
import org.offlabel.evidence.library.query.QueryProblem;
import org.offlabel.evidence.library.store.Store;
import org.offlabel.evidence.vocabulary.Vocabulary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the library. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Finds documents of the library, best first.",
      "Words, \"phrases\", AND OR NOT and brackets, wildcards (naltrex*), and fields: title:"
          + " abstract:",
      "author: journal: type: mesh: kind: language: drug: condition: id: pmid: doi: nct: year:"
          + " after:",
      "before: retracted:. PubMed's tags such as [ti], [tiab], [au] and [dp] work too."
    },
    footer = {
      "",
      "Examples:",
      "  offlabel search 'ldn multiple sclerosis'",
      "  offlabel search 'drug:naltrexone \"randomized controlled trial\"[pt] year:2010..2020'",
      "  offlabel search 'condition:fibromyalgia NOT kind:forum' --limit 50 --explain"
    })
final class SearchCommand implements Callable<Integer> {

  /** The forms a result can take. */
  enum Format {
    text,
    json
  }

  private static final int MOST = 1_000;

  private final Console console;
  private final LibraryDesk desk;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to search for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "COUNT",
      description = "Show so many, 1 to 1000; 10 by default.")
  private int limit = 10;

  @Option(names = "--format", paramLabel = "FORM", description = "text (default) or json.")
  private Format format = Format.text;

  @Option(names = "--explain", description = "Tell for each why it ranks where it does.")
  private boolean explain;

  @Mixin private LibraryOptions library = new LibraryOptions();

  SearchCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--limit is from 1 to " + MOST + ", not " + limit);
    }
    Optional<LibraryPlace> place = library.place(console);
    return desk.reading(place, store -> search(store, place.orElseThrow()));
  }

  private int search(Store store, LibraryPlace place) {
    Optional<Path> folder = new IndexPlace(console.environment()).of(place);
    if (folder.isEmpty()) {
      return desk.complain("there is no data directory of yours to keep the search index in");
    }
    ProgressLine progress = ProgressLine.on(console);
    try (LibrarySearch search =
        LibrarySearch.open(folder.get(), store, Vocabulary.bundled(), news(progress))) {
      progress.clear();
      return show(search.search(String.join(" ", words), limit, explain));
    } catch (IOException e) {
      progress.clear();
      return desk.complain("the search index at " + folder.get() + ": " + e.getMessage());
    }
  }

  private IndexNews news(ProgressLine progress) {
    return new IndexNews() {
      @Override
      public void that(String sentence) {
        progress.clear();
        console.err().println("offlabel: " + Shown.plain(sentence));
      }

      @Override
      public void progress(long done, long all) {
        progress.show(done, all, FeedingWords.number(done) + " documents indexed");
      }
    };
  }

  private int show(SearchResult result) {
    switch (result) {
      case SearchResult.Misread(QueryProblem problem) -> {
        console.err().println("offlabel: " + Shown.plain(problem.message()) + ":");
        problem.pointing().lines().forEach(line -> console.err().println("  " + line));
        return 2;
      }
      case SearchResult.EmptyLibrary empty -> {
        return desk.complain(
            "the library is empty, so nothing can be found; `offlabel add` feeds it");
      }
      case SearchResult.Found found -> {
        String shown =
            switch (format) {
              case text -> new SearchText(console.width(), console.colour()).of(found);
              case json -> SearchJson.of(found);
            };
        console.out().print(shown);
        console.out().flush();
        return 0;
      }
    }
  }
}
