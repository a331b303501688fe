package org.offlabel.evidence.fetch.service;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.offlabel.evidence.fetch.web.Credential;
import org.offlabel.evidence.fetch.web.WebAddress;

/**
 * openFDA's drug labels by a drug's name. Pages are followed by the Link header, which has no upper
 * limit, as {@code skip} has.
 */
public final class OpenFdaLabels implements Service {

  private static final String TOTAL = "/meta/results/total";
  private static final String ERROR = "/error/code";
  private static final List<String> FIELDS =
      List.of("openfda.generic_name", "openfda.brand_name", "openfda.substance_name");

  private final String base;
  private final Requests requests;

  /** The service at its own address. */
  public OpenFdaLabels(Optional<String> key) {
    this("https://api.fda.gov", key);
  }

  /** The service at another address. */
  public OpenFdaLabels(String base, Optional<String> key) {
    this.base = base;
    this.requests =
        new Requests(
            List.of("application/json"),
            200_000_000,
            Duration.ofMillis(260),
            key.map(it -> new Credential("api_key", it)));
  }

  @Override
  public String id() {
    return "openfda-labels";
  }

  @Override
  public String title() {
    return "openFDA labels";
  }

  @Override
  public Optional<String> objection(String query) {
    return query.indexOf('"') >= 0
        ? Optional.of("a drug's name holds no quotation marks")
        : Requests.objection(query);
  }

  @Override
  public Pager pager(String query) {
    return new CursorPager(
        first(query),
        at -> new Ask(requests.request(at), Set.of(200, 404), "json", true),
        this::look);
  }

  private WebAddress first(String query) {
    String name = Requests.encoded('"' + query.strip() + '"');
    String search = String.join("+", FIELDS.stream().map(field -> field + ":" + name).toList());
    return WebAddress.known(base + "/drug/label.json?search=" + search + "&limit=100");
  }

  private Look look(Page page) {
    RecordIds records = new RecordIds("/results[]", List.of("/id"), List.of(TOTAL, ERROR));
    Optional<String> broken = records.read(page.file());
    if (broken.isPresent()) {
      return new Look.Bad("openFDA: " + broken.get(), true);
    }
    if (records.value(ERROR).isPresent() || page.status() != 200) {
      // Only these two together say that there is no such label.
      boolean none = page.status() == 404 && records.value(ERROR).orElse("").equals("NOT_FOUND");
      return none
          ? new Look.Whole(
              new Contents(OptionalLong.of(0), List.of(), List.of(), Optional.empty(), List.of()))
          : new Look.Bad("openFDA answered " + records.value(ERROR).orElse("404"), false);
    }
    OptionalLong found = records.number(TOTAL);
    if (found.isEmpty()) {
      return new Look.Bad("openFDA did not say how many labels there are", true);
    }
    return new Look.Whole(
        new Contents(found, records.ids(), List.of(), next(page.link()), List.of()));
  }

  /** The link to the next page, if it leads to this service. */
  private Optional<WebAddress> next(Optional<String> link) {
    return link.filter(it -> it.toLowerCase(Locale.ROOT).contains("rel=\"next\""))
        .filter(it -> it.startsWith("<") && it.indexOf('>') > 0)
        .map(it -> it.substring(1, it.indexOf('>')))
        .flatMap(
            it ->
                WebAddress.parse(it) instanceof WebAddress.Parsed.Good(WebAddress address)
                    ? Optional.of(address)
                    : Optional.empty())
        .filter(it -> it.isBeside(WebAddress.known(base)));
  }
}
