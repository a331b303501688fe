package org.offlabel.evidence.fetch.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Understands the answers of ESearch and EFetch. */
final class PubMedPages {

  private static final int SHOWN_IDS = 5;
  private static final int LONGEST_ID = 10;

  private PubMedPages() {}

  /** A list of ids. An error stands in an answer of status 200 and with no ids at all. */
  static Look search(Page page) {
    List<String> ids = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Optional<String> broken =
        XmlScan.scan(
            page.file(),
            (path, value) -> {
              switch (path) {
                case "/eSearchResult/Count" -> counts.add(value);
                case "/eSearchResult/IdList/Id" -> ids.add(value);
                case "/eSearchResult/ERROR", "/eSearchResult/IdList/ERROR" -> errors.add(value);
                case "/eSearchResult/ErrorList/PhraseNotFound",
                    "/eSearchResult/WarningList/QuotedPhraseNotFound" ->
                    notes.add("PubMed does not know “" + value + "” and left it out");
                case "/eSearchResult/ErrorList/FieldNotFound" ->
                    notes.add("PubMed does not know the field “" + value + "”");
                default -> {}
              }
            });
    if (broken.isPresent()) {
      return new Look.Bad("PubMed: " + broken.get(), true);
    }
    if (!errors.isEmpty()) {
      return new Look.Bad("PubMed: " + errors.getFirst(), true);
    }
    if (counts.size() != 1
        || !isNumber(counts.getFirst())
        || !ids.stream().allMatch(PubMedPages::isNumber)) {
      return new Look.Bad("PubMed did not say how many records there are", true);
    }
    long count = Long.parseLong(counts.getFirst());
    Contents contents =
        new Contents(OptionalLong.of(count), List.of(), ids, Optional.empty(), notes);
    return count <= PubMed.MOST_LISTED && ids.size() < count
        ? new Look.Lacking(contents, "PubMed listed " + ids.size() + " of " + count + " records")
        : new Look.Whole(contents);
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST_ID
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The records of these ids, articles and books alike. */
  static Look records(Page page, List<String> wanted) {
    List<String> ids = new ArrayList<>();
    List<String> roots = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    Optional<String> broken =
        XmlScan.scan(
            page.file(),
            (path, value) -> {
              switch (path) {
                case "/PubmedArticleSet/PubmedArticle/MedlineCitation/PMID",
                    "/PubmedArticleSet/PubmedBookArticle/BookDocument/PMID" ->
                    ids.add(value);
                case "/PubmedArticleSet" -> roots.add(path);
                case "/eFetchResult/ERROR" -> errors.add(value);
                default -> {}
              }
            });
    if (broken.isPresent()) {
      return new Look.Bad("PubMed: " + broken.get(), true);
    }
    if (roots.isEmpty()) {
      return new Look.Bad(
          "PubMed: " + (errors.isEmpty() ? "no set of records came" : errors.getFirst()), true);
    }
    Set<String> missing = new LinkedHashSet<>(wanted);
    ids.forEach(missing::remove);
    if (missing.isEmpty()) {
      return new Look.Whole(Contents.ofRecords(ids));
    }
    String what =
        "PubMed listed and did not send "
            + String.join(", ", missing.stream().limit(SHOWN_IDS).toList())
            + (missing.size() > SHOWN_IDS ? " and " + (missing.size() - SHOWN_IDS) + " more" : "");
    return new Look.Lacking(
        new Contents(OptionalLong.empty(), ids, List.of(), Optional.empty(), List.of(what)), what);
  }
}
