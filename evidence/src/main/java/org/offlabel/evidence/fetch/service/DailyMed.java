package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.fetch.web.WebAddress;

/** DailyMed: the list of a drug's labels, then each label as SPL XML. */
public final class DailyMed implements Service {

  private static final Duration PACE = Duration.ofMillis(400);

  private final String base;
  private final Requests lists =
      new Requests(List.of("application/json"), 20_000_000, PACE, Optional.empty());
  private final Requests labels =
      new Requests(List.of("application/xml", "text/xml"), 50_000_000, PACE, Optional.empty());

  /** The service at its own address. */
  public DailyMed() {
    this("https://dailymed.nlm.nih.gov/dailymed/services/v2");
  }

  /** The service at another address. */
  public DailyMed(String base) {
    this.base = base;
  }

  @Override
  public String id() {
    return "dailymed";
  }

  @Override
  public String title() {
    return "DailyMed";
  }

  @Override
  public Optional<String> objection(String query) {
    return Requests.objection(query);
  }

  @Override
  public Pager pager(String query) {
    return new DailyMedPager(this, query);
  }

  /** Asks for a page of the list, from 1 on. */
  Ask list(String drug, int page) {
    return lists.list(
        WebAddress.known(
            base
                + "/spls.json?drug_name="
                + Requests.encoded(drug.strip())
                + "&pagesize=100&page="
                + page),
        "json");
  }

  /** Asks for one label. It may have been withdrawn since the list was made. */
  Ask label(String set) {
    return new Ask(
        labels.request(WebAddress.known(base + "/spls/" + Requests.encoded(set) + ".xml")),
        Set.of(200, 404),
        "xml",
        true);
  }
}
