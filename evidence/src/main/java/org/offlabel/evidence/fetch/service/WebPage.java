package org.offlabel.evidence.fetch.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.web.WebAddress;

/** One page of the web; the query is its address. */
public final class WebPage implements Service {

  private static final List<String> TYPES =
      List.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "text/csv",
          "application/pdf",
          "application/json",
          "application/xml",
          "text/xml",
          "application/x-research-info-systems",
          "application/x-bibtex");

  private final Requests requests =
      new Requests(TYPES, 50_000_000, Duration.ofSeconds(1), Optional.empty());

  @Override
  public String id() {
    return "page";
  }

  @Override
  public String title() {
    return "web page";
  }

  @Override
  public Optional<String> objection(String query) {
    return WebAddress.parse(query) instanceof WebAddress.Parsed.Bad(String reason)
        ? Optional.of(reason)
        : Optional.empty();
  }

  @Override
  public Pager pager(String query) {
    WebAddress address = WebAddress.known(query);
    return new SinglePager(requests.records(address, ""), page -> look(query, page));
  }

  private static Look look(String query, Page page) {
    try {
      return Files.size(page.file()) == 0
          ? new Look.Bad("the page is empty", true)
          : new Look.Whole(
              new Contents(
                  OptionalLong.of(1), List.of(query), List.of(), Optional.empty(), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
