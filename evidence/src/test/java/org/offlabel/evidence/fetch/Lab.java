package org.offlabel.evidence.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offlabel.evidence.fetch.pace.Clockwork;
import org.offlabel.evidence.fetch.server.LocalServer;
import org.offlabel.evidence.fetch.service.ClinicalTrials;
import org.offlabel.evidence.fetch.service.Crossref;
import org.offlabel.evidence.fetch.service.DailyMed;
import org.offlabel.evidence.fetch.service.EuropePmc;
import org.offlabel.evidence.fetch.service.OpenFdaLabels;
import org.offlabel.evidence.fetch.service.PubMed;
import org.offlabel.evidence.fetch.service.Service;
import org.offlabel.evidence.fetch.web.Reaching;

/** Fetches from a server on this machine, with a clock that jumps instead of waiting. */
final class Lab {

  static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  /** The services that are tested alike. */
  enum Kind {
    PUBMED,
    EUROPE_PMC,
    CLINICAL_TRIALS,
    OPEN_FDA,
    DAILY_MED,
    CROSSREF;

    Service at(String base) {
      return switch (this) {
        case PUBMED -> new PubMed(base, Optional.empty(), Optional.of("tests@example.org"));
        case EUROPE_PMC -> new EuropePmc(base);
        case CLINICAL_TRIALS -> new ClinicalTrials(base);
        case OPEN_FDA -> new OpenFdaLabels(base, Optional.of("s3cret"));
        case DAILY_MED -> new DailyMed(base);
        case CROSSREF -> new Crossref(base, Optional.empty());
      };
    }

    String query() {
      return this == CROSSREF ? Crossref.ALL : "invented drug AND (a OR \u00e9)";
    }
  }

  private Instant now = START;
  final List<Duration> waits = new ArrayList<>();

  Clockwork clockwork() {
    return new Clockwork(
        () -> now,
        duration -> {
          waits.add(duration);
          now = now.plus(duration);
        },
        new SplittableRandom(7));
  }

  FetchReport fetch(Service service, String query, Path all) {
    try {
      return new Fetching(Reaching.client(), clockwork(), Watcher.silent())
          .fetch(service, query, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FetchReport fetch(Kind kind, LocalServer server, Path all) {
    return fetch(kind.at(server.address()), kind.query(), all);
  }

  /** The files that a reader of folders would see, by name, without what stands for this server. */
  static Map<String, String> seen(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path each : listed.toList()) {
        String name = each.getFileName().toString();
        if (!name.startsWith(".")) {
          files.put(name, Files.readString(each));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
