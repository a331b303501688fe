package org.offlabel.evidence.fetch.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * All pages of the list first, so that it is as much as possible of one moment; then the labels.
 */
final class DailyMedPager implements Pager {

  private static final String TOTAL = "/metadata/total_elements";
  private static final String PAGES = "/metadata/total_pages";
  private static final int MOST_PAGES = 5_000;

  private final DailyMed service;
  private final String drug;
  private final Tally tally = new Tally();
  private final Set<String> listed = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private int page = 1;
  private boolean listedAll;

  DailyMedPager(DailyMed service, String drug) {
    this.service = service;
    this.drug = drug;
  }

  @Override
  public Optional<Ask> next() {
    if (!listedAll) {
      return Optional.of(service.list(drug, page));
    }
    return waiting.isEmpty() ? Optional.empty() : Optional.of(service.label(waiting.getFirst()));
  }

  @Override
  public Look look(Page answer) {
    return listedAll ? label(answer) : list(answer);
  }

  private Look list(Page answer) {
    RecordIds labels = new RecordIds("/data[]", List.of("/setid"), List.of(TOTAL, PAGES));
    Optional<String> broken = labels.read(answer.file());
    if (broken.isPresent()) {
      return new Look.Bad("DailyMed: " + broken.get(), true);
    }
    OptionalLong total = labels.number(TOTAL);
    if (total.isEmpty()) {
      return new Look.Bad("DailyMed did not say how many labels there are", true);
    }
    Contents contents = new Contents(total, List.of(), labels.ids(), Optional.empty(), List.of());
    return labels.ids().isEmpty() && listed.size() < total.getAsLong()
        ? new Look.Lacking(contents, "a page of DailyMed's list came empty")
        : new Look.Whole(contents);
  }

  private Look label(Page answer) {
    String wanted = waiting.getFirst();
    if (answer.status() != 200) {
      return lacking("DailyMed lists the label " + wanted + " and does not have it");
    }
    List<String> sets = new ArrayList<>();
    Optional<String> broken =
        XmlScan.scan(
            answer.file(),
            (path, value) -> {
              if (path.equals("/document/setId/@root")) {
                sets.add(value.toLowerCase(Locale.ROOT));
              }
            });
    if (broken.isPresent()) {
      return new Look.Bad("DailyMed: " + broken.get(), true);
    }
    return sets.equals(List.of(wanted.toLowerCase(Locale.ROOT)))
        ? new Look.Whole(Contents.ofRecords(List.of(wanted)))
        : new Look.Bad("DailyMed sent something else than the label " + wanted, true);
  }

  private static Look lacking(String what) {
    return new Look.Lacking(
        new Contents(OptionalLong.empty(), List.of(), List.of(), Optional.empty(), List.of(what)),
        what);
  }

  @Override
  public void take(Contents contents) {
    tally.add(contents);
    if (listedAll) {
      waiting.removeFirst();
      return;
    }
    int before = listed.size();
    contents.listed().stream().filter(listed::add).forEach(waiting::add);
    listedAll =
        listed.size() >= contents.found().orElse(0)
            || listed.size() == before
            || page == MOST_PAGES;
    page++;
  }

  @Override
  public OptionalLong found() {
    return tally.found();
  }

  @Override
  public long received() {
    return tally.received();
  }

  @Override
  public List<String> remarks() {
    return tally.notes();
  }
}
