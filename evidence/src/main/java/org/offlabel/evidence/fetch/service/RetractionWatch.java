package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.web.WebAddress;

/** Retraction Watch's whole list, one CSV file that Crossref publishes every working day. */
public final class RetractionWatch implements Service {

  /** The only query there is. */
  public static final String ALL = "all";

  private final WebAddress address;
  private final Requests requests =
      new Requests(
          List.of("text/csv", "text/plain", "application/csv", "application/octet-stream"),
          500_000_000,
          Duration.ofSeconds(5),
          Optional.empty());

  /** The list at its own address. */
  public RetractionWatch() {
    this("https://gitlab.com/crossref/retraction-watch-data/-/raw/main/retraction_watch.csv");
  }

  /** The list at another address. */
  public RetractionWatch(String address) {
    this.address = WebAddress.known(address);
  }

  @Override
  public String id() {
    return "retraction-watch";
  }

  @Override
  public String title() {
    return "Retraction Watch";
  }

  @Override
  public Optional<String> objection(String query) {
    return query.equals(ALL) ? Optional.empty() : Optional.of("the list is only there as a whole");
  }

  @Override
  public Pager pager(String query) {
    return new SinglePager(requests.records(address, "csv"), RetractionWatch::look);
  }

  private static Look look(Page page) {
    CsvIds rows = CsvIds.of(page.file());
    if (!rows.header().contains("Record ID") || !rows.header().contains("OriginalPaperDOI")) {
      return new Look.Bad("the list of Retraction Watch does not begin as it should", true);
    }
    if (!rows.whole()) {
      return new Look.Bad("the list of Retraction Watch breaks off within a row", true);
    }
    return new Look.Whole(
        new Contents(
            OptionalLong.of(rows.ids().stream().distinct().count()),
            rows.ids(),
            List.of(),
            Optional.empty(),
            List.of()));
  }
}
