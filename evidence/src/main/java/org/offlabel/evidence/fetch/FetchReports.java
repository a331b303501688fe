package org.offlabel.evidence.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.fetch.spool.Journal;
import org.offlabel.evidence.fetch.spool.JournalLine.End;
import org.offlabel.evidence.fetch.spool.JournalLine.Ended;
import org.offlabel.evidence.fetch.spool.Spool;

/** Every fetch that a folder knows of, complete or not. */
public final class FetchReports {

  private FetchReports() {}

  /** The complete ones by name, then those that are not. */
  public static List<FetchReport> in(Path all) throws IOException {
    List<FetchReport> reports = new ArrayList<>();
    for (Path folder : folders(all)) {
      Journal.in(folder).ifPresent(journal -> reports.add(report(journal, Optional.of(folder))));
    }
    for (Path folder : folders(all.resolve(Spool.UNFINISHED))) {
      Journal.in(folder).ifPresent(journal -> reports.add(report(journal, Optional.empty())));
    }
    return List.copyOf(reports);
  }

  private static List<Path> folders(Path all) throws IOException {
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> listed = Files.list(all)) {
      return listed.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static FetchReport report(Journal journal, Optional<Path> folder) {
    Optional<Ended> ended = journal.ended();
    boolean complete = ended.isPresent() && ended.get().end() == End.COMPLETE;
    return new FetchReport(
        journal.begun().title(),
        journal.begun().query(),
        ended.map(Ended::at).orElse(journal.begun().at()),
        journal.found(),
        journal.received(),
        complete
            ? Optional.empty()
            : Optional.of(ended.flatMap(Ended::reason).orElse("it was cut off")),
        ended.map(Ended::remarks).orElse(List.of()),
        complete ? folder : Optional.empty());
  }
}
