package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.web.WebAddress;

/** Europe PMC's search, with abstracts, by its cursor. */
public final class EuropePmc implements Service {

  private static final String HITS = "/hitCount";
  private static final String NEXT = "/nextCursorMark";
  private static final String ERROR = "/errMsg";

  private final String base;
  private final Requests requests =
      new Requests(
          List.of("application/json"), 100_000_000, Duration.ofMillis(250), Optional.empty());

  /** The service at its own address. */
  public EuropePmc() {
    this("https://www.ebi.ac.uk/europepmc/webservices/rest");
  }

  /** The service at another address. */
  public EuropePmc(String base) {
    this.base = base;
  }

  @Override
  public String id() {
    return "europepmc";
  }

  @Override
  public String title() {
    return "Europe PMC";
  }

  @Override
  public Optional<String> objection(String query) {
    return Requests.objection(query);
  }

  @Override
  public Pager pager(String query) {
    return new CursorPager(
        address(query, "*"), at -> requests.records(at, "json"), page -> look(query, page));
  }

  private WebAddress address(String query, String cursor) {
    return WebAddress.known(
        base
            + "/search?query="
            + Requests.encoded(query)
            + "&resultType=core&format=json&pageSize=500&cursorMark="
            + Requests.encoded(cursor));
  }

  private Look look(String query, Page page) {
    RecordIds records =
        new RecordIds(
            "/resultList/result[]", List.of("/source", "/id"), List.of(HITS, NEXT, ERROR));
    Optional<String> broken = records.read(page.file());
    if (broken.isPresent()) {
      return new Look.Bad("Europe PMC: " + broken.get(), true);
    }
    if (records.value(ERROR).isPresent()) {
      return new Look.Bad("Europe PMC: " + records.value(ERROR).get(), false);
    }
    OptionalLong found = records.number(HITS);
    if (found.isEmpty()) {
      return new Look.Bad("Europe PMC did not say how many records there are", true);
    }
    return new Look.Whole(
        new Contents(
            found,
            records.ids(),
            List.of(),
            records.value(NEXT).map(cursor -> address(query, cursor)),
            List.of()));
  }
}
