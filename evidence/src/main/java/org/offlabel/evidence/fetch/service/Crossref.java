package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.offlabel.evidence.fetch.web.WebAddress;

/** Crossref's notices of retraction, by its cursor; the query is the day since when, or "all". */
public final class Crossref implements Service {

  /** The query for all notices. */
  public static final String ALL = "all";

  private static final String TOTAL = "/message/total-results";
  private static final String NEXT = "/message/next-cursor";
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  private final String base;
  private final Optional<String> email;
  private final Requests requests =
      new Requests(
          List.of("application/json"), 200_000_000, Duration.ofMillis(1_100), Optional.empty());

  /** The service at its own address. */
  public Crossref(Optional<String> email) {
    this("https://api.crossref.org", email);
  }

  /** The service at another address. */
  public Crossref(String base, Optional<String> email) {
    this.base = base;
    this.email = email;
  }

  @Override
  public String id() {
    return "crossref-retractions";
  }

  @Override
  public String title() {
    return "Crossref retractions";
  }

  @Override
  public Optional<String> objection(String query) {
    return query.equals(ALL) || DAY.matcher(query).matches()
        ? Optional.empty()
        : Optional.of("a day is written like 2024-01-31");
  }

  @Override
  public Pager pager(String query) {
    return new CursorPager(
        address(query, "*"), at -> requests.records(at, "json"), page -> look(query, page));
  }

  private WebAddress address(String query, String cursor) {
    return WebAddress.known(
        base
            + "/v1/works?filter=update-type:retraction"
            + (query.equals(ALL) ? "" : ",from-update-date:" + query)
            + "&rows=500&cursor="
            + Requests.encoded(cursor)
            + email.map(it -> "&mailto=" + Requests.encoded(it)).orElse(""));
  }

  private Look look(String query, Page page) {
    RecordIds records = new RecordIds("/message/items[]", List.of("/DOI"), List.of(TOTAL, NEXT));
    Optional<String> broken = records.read(page.file());
    if (broken.isPresent()) {
      return new Look.Bad("Crossref: " + broken.get(), true);
    }
    OptionalLong found = records.number(TOTAL);
    if (found.isEmpty()) {
      return new Look.Bad("Crossref did not say how many notices there are", true);
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
