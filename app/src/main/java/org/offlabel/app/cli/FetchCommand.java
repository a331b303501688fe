package org.offlabel.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.fetch.FetchReport;
import org.offlabel.evidence.fetch.Fetching;
import org.offlabel.evidence.fetch.pace.Clockwork;
import org.offlabel.evidence.fetch.service.Crossref;
import org.offlabel.evidence.fetch.service.RetractionWatch;
import org.offlabel.evidence.fetch.service.Service;
import org.offlabel.evidence.fetch.web.UserAgent;
import org.offlabel.evidence.fetch.web.WebClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches what a public service holds. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fetches everything that a public service holds on a query. This is the only command that",
      "uses the network. It can be stopped at any time; given again, it goes on where it stopped.",
      "What is complete is read into the library.",
      "Sources: pubmed, europepmc and trials (with a query), label (with a drug), page (with an",
      "address), retractions."
    },
    footer = {
      "",
      "Examples:",
      "  offlabel fetch pubmed \"naltrexone AND multiple sclerosis\"",
      "  offlabel fetch trials \"naltrexone fibromyalgia\" --to downloads/",
      "  offlabel fetch label naltrexone --from dailymed",
      "  offlabel fetch page https://example.org/guideline",
      "  offlabel fetch retractions --since 2026-01-01",
      "",
      "Keys are optional, and raise how fast a service may be asked: NCBI_API_KEY and",
      "OPENFDA_API_KEY in the environment."
    })
final class FetchCommand implements Callable<Integer> {

  private final Console console;
  private final LibraryDesk desk;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description = "pubmed, europepmc, trials, label, page or retractions.")
  private FetchSources.@Nullable Source source;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "In the service's own query language; a drug's name; an address.")
  private List<String> words = List.of();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Only write the files, into this folder, and leave the library as it is.")
  private @Nullable Path to;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only retractions since this day, such as 2026-01-31.")
  private @Nullable String since;

  @Mixin private FetchSources sources = new FetchSources();

  @Mixin private LibraryOptions library = new LibraryOptions();

  FetchCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    FetchSources.Source wanted = Objects.requireNonNull(source);
    String query = String.join(" ", words).strip();
    boolean list = wanted == FetchSources.Source.retractions;
    if (list != query.isEmpty()) {
      throw wrong(list ? "retractions takes no query" : wanted + " needs words to look for");
    }
    if (since != null && !list) {
      throw wrong("--since is for retractions");
    }
    FetchedFiles files = new FetchedFiles(console, desk, library.place(console));
    Optional<Path> folder = Optional.ofNullable(to).or(files::folder);
    if (folder.isEmpty()) {
      return complain("there is no data directory of yours; name a folder with --to");
    }
    List<Service> services;
    UserAgent agent;
    try {
      services = sources.services(wanted, console.environment());
      agent = new UserAgent(Version.NUMBER, sources.contact(console.environment()));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    List<Boolean> good = new ArrayList<>();
    for (Service service : services) {
      Optional<FetchReport> report = fetch(service, query(service, query), agent, folder.get());
      good.add(report.map(each -> tell(each) && added(each, files)).orElse(false));
    }
    return good.contains(false) ? 1 : 0;
  }

  private String query(Service service, String query) {
    return switch (service) {
      case Crossref crossref -> since == null ? Crossref.ALL : since;
      case RetractionWatch all -> RetractionWatch.ALL;
      default -> query;
    };
  }

  private boolean added(FetchReport report, FetchedFiles files) {
    boolean any = to == null && report.received() > 0;
    return !any || report.folder().map(folder -> files.add(folder) == 0).orElse(true);
  }

  private Optional<FetchReport> fetch(Service service, String query, UserAgent agent, Path folder) {
    ProgressLine line = ProgressLine.on(console);
    FetchProgress progress = new FetchProgress(service.title(), line);
    try {
      return Optional.of(
          new Fetching(WebClient.usual(agent), Clockwork.ofSystem(), progress)
              .fetch(service, query, folder));
    } catch (IOException e) {
      complain(
          "could not write to "
              + folder
              + ": "
              + e.getMessage()
              + ". What is there stays; give the command again to go on");
      return Optional.empty();
    } finally {
      line.clear();
    }
  }

  private boolean tell(FetchReport report) {
    report.remarks().forEach(remark -> complain("note: " + remark));
    if (report.failure().isPresent()) {
      complain(
          report.title()
              + " failed: "
              + report.failure().get()
              + ". "
              + report.counts()
              + " came; this is no answer to the query. Give the command again to go on");
      return false;
    }
    console
        .out()
        .println(
            Shown.plain(
                report.title()
                    + ": "
                    + report.counts()
                    + report.folder().map(folder -> ", in " + folder).orElse("")
                    + "."));
    return true;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), Shown.plain(message));
  }

  private int complain(String reason) {
    console.err().println("offlabel: " + Shown.plain(reason) + ".");
    return 1;
  }
}
