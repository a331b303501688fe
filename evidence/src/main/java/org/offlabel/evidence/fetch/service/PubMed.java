package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.fetch.web.Credential;
import org.offlabel.evidence.fetch.web.WebAddress;

/** PubMed through NCBI's E-utilities: the ids of a search, then the records of these ids. */
public final class PubMed implements Service {

  /** PubMed shows no more of one search (ESearch's retmax and retstart). */
  static final int MOST_LISTED = 9_999;

  private static final Duration WITHOUT_KEY = Duration.ofMillis(350);
  private static final Duration WITH_KEY = Duration.ofMillis(110);

  private final String base;
  private final Optional<String> email;
  private final Requests requests;

  /** The service at its own address. */
  public PubMed(Optional<String> key, Optional<String> email) {
    this("https://eutils.ncbi.nlm.nih.gov/entrez/eutils", key, email);
  }

  /** The service at another address. */
  public PubMed(String base, Optional<String> key, Optional<String> email) {
    this.base = base;
    this.email = email;
    this.requests =
        new Requests(
            List.of("text/xml", "application/xml"),
            200_000_000,
            key.isPresent() ? WITH_KEY : WITHOUT_KEY,
            key.map(it -> new Credential("api_key", it)));
  }

  @Override
  public String id() {
    return "pubmed";
  }

  @Override
  public String title() {
    return "PubMed";
  }

  @Override
  public Optional<String> objection(String query) {
    return Requests.objection(query);
  }

  @Override
  public Pager pager(String query) {
    return new PubMedPager(this, query);
  }

  /** Asks for the ids of a search. */
  Ask search(String term) {
    return requests.list(
        address(
            "/esearch.fcgi?db=pubmed&retmode=xml&retmax="
                + MOST_LISTED
                + "&term="
                + Requests.encoded(term)),
        "xml");
  }

  /** Asks for the records of these ids. */
  Ask records(List<String> ids) {
    return requests.records(
        address("/efetch.fcgi?db=pubmed&retmode=xml&id=" + String.join(",", ids)), "xml");
  }

  private WebAddress address(String target) {
    return WebAddress.known(
        base
            + target
            + "&tool=offlabel"
            + email.map(it -> "&email=" + Requests.encoded(it)).orElse(""));
  }
}
