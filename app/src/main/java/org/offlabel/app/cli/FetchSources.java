package org.offlabel.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.fetch.service.ClinicalTrials;
import org.offlabel.evidence.fetch.service.Crossref;
import org.offlabel.evidence.fetch.service.DailyMed;
import org.offlabel.evidence.fetch.service.EuropePmc;
import org.offlabel.evidence.fetch.service.OpenFdaLabels;
import org.offlabel.evidence.fetch.service.PubMed;
import org.offlabel.evidence.fetch.service.RetractionWatch;
import org.offlabel.evidence.fetch.service.Service;
import org.offlabel.evidence.fetch.service.WebPage;
import picocli.CommandLine.Option;

/** Which services stand behind a word of the command line, and how they are to know the user. */
final class FetchSources {

  /** What can be fetched. */
  enum Source {
    pubmed,
    europepmc,
    trials,
    label,
    page,
    retractions
  }

  /** Services to choose from where there are several. */
  enum From {
    openfda,
    dailymed,
    crossref,
    retraction_watch;

    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  @Option(
      names = "--from",
      paramLabel = "SERVICE",
      description = {
        "For labels openfda (default) or dailymed; for retractions crossref or",
        "retraction_watch (default: both)."
      })
  private @Nullable From from;

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      description = "Tells the services how to reach you (also OFFLABEL_EMAIL).")
  private @Nullable String email;

  @Option(
      names = "--contact",
      paramLabel = "URL",
      description = "A page about you or your project, for the user agent.")
  private @Nullable String contact;

  /**
   * The services to be asked.
   *
   * @throws IllegalArgumentException if a choice does not fit
   */
  List<Service> services(Source source, Map<String, String> environment) {
    Optional<String> address = email(environment);
    return switch (source) {
      case pubmed -> List.of(new PubMed(told(environment, "NCBI_API_KEY"), address));
      case europepmc -> List.of(new EuropePmc());
      case trials -> List.of(new ClinicalTrials());
      case page -> List.of(new WebPage());
      case label ->
          switch (from) {
            case null -> List.of(new OpenFdaLabels(told(environment, "OPENFDA_API_KEY")));
            case openfda -> List.of(new OpenFdaLabels(told(environment, "OPENFDA_API_KEY")));
            case dailymed -> List.of(new DailyMed());
            default -> throw new IllegalArgumentException("--from " + from + " has no labels");
          };
      case retractions ->
          switch (from) {
            case null -> List.of(new Crossref(address), new RetractionWatch());
            case crossref -> List.of(new Crossref(address));
            case retraction_watch -> List.of(new RetractionWatch());
            default -> throw new IllegalArgumentException("--from " + from + " has no retractions");
          };
    };
  }

  /** What the user agent tells of the user, if anything. */
  Optional<String> contact(Map<String, String> environment) {
    return contact == null
        ? email(environment).map(address -> "mailto:" + address)
        : Optional.of(contact);
  }

  private Optional<String> email(Map<String, String> environment) {
    return email == null ? told(environment, "OFFLABEL_EMAIL") : Optional.of(email);
  }

  private static Optional<String> told(Map<String, String> environment, String name) {
    return Optional.of(environment.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty());
  }
}
