package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.web.WebAddress;

/** ClinicalTrials.gov's second API: whole registrations with their results, by page token. */
public final class ClinicalTrials implements Service {

  private static final String TOTAL = "/totalCount";
  private static final String NEXT = "/nextPageToken";

  private final String base;
  private final Requests requests =
      new Requests(
          List.of("application/json"), 200_000_000, Duration.ofMillis(1_200), Optional.empty());

  /** The service at its own address. */
  public ClinicalTrials() {
    this("https://clinicaltrials.gov/api/v2");
  }

  /** The service at another address. */
  public ClinicalTrials(String base) {
    this.base = base;
  }

  @Override
  public String id() {
    return "clinicaltrials";
  }

  @Override
  public String title() {
    return "ClinicalTrials.gov";
  }

  @Override
  public Optional<String> objection(String query) {
    return Requests.objection(query);
  }

  @Override
  public Pager pager(String query) {
    return new CursorPager(
        address(query, Optional.empty()),
        at -> requests.records(at, "json"),
        page -> look(query, page));
  }

  private WebAddress address(String query, Optional<String> token) {
    return WebAddress.known(
        base
            + "/studies?query.term="
            + Requests.encoded(query)
            + "&format=json&countTotal=true&pageSize=100"
            + token.map(it -> "&pageToken=" + Requests.encoded(it)).orElse(""));
  }

  /** The first page tells the number of studies, and later ones may leave it out. */
  private Look look(String query, Page page) {
    RecordIds records =
        new RecordIds(
            "/studies[]",
            List.of("/protocolSection/identificationModule/nctId"),
            List.of(TOTAL, NEXT));
    Optional<String> broken = records.read(page.file());
    if (broken.isPresent()) {
      return new Look.Bad("ClinicalTrials.gov: " + broken.get(), true);
    }
    OptionalLong found = records.number(TOTAL);
    if (found.isEmpty() && records.ids().isEmpty()) {
      return new Look.Bad("ClinicalTrials.gov did not say how many studies there are", true);
    }
    return new Look.Whole(
        new Contents(
            found,
            records.ids(),
            List.of(),
            records.value(NEXT).map(token -> address(query, Optional.of(token))),
            List.of()));
  }
}
